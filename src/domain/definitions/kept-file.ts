import type { FileKey } from "./identifiers";

/** A file as the record knows it: by its digest and size, its type by content, and what its sender called it. */
export type KeptFile = {
  readonly key: FileKey;
  readonly name: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
};
