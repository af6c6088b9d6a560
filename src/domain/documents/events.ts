import type { ClauseId, TenderId } from "../definitions/identifiers";
import type { PartId } from "./clause";

export type ClauseWritten = {
  readonly type: "ClauseWritten";
  readonly version: 1;
  readonly tender: TenderId;
  readonly clause: ClauseId;
  readonly part: PartId;
  readonly place: number;
  readonly n: number;
  readonly heading: string;
  readonly text: string;
};

export type ClauseRemoved = {
  readonly type: "ClauseRemoved";
  readonly version: 1;
  readonly tender: TenderId;
  readonly clause: ClauseId;
  readonly n: number;
};

export type DocumentsEvent = ClauseWritten | ClauseRemoved;
