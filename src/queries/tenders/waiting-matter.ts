import type { Country } from "@/domain/definitions/country";
import type { ClauseId, CommentId, ConditionId, TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";

/** A clause with how many matters of it wait, and the comment that began the first. */
export type WaitingClause = {
  readonly clause: ClauseId;
  readonly heading: string;
  readonly matters: number;
  readonly first: CommentId;
};

/** What one tender wants of the viewer, and on which of its pages it is done. */
export type WaitingMatter = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  /** From this instant on it can no longer be done, or it is overdue; null where no time limit runs. */
  readonly until: Instant | null;
  /** Of the documents. */
  readonly version: number;
} & (
  | { readonly what: "answer-lots"; readonly page: "lots" }
  | { readonly what: "write-text" | "freeze-anew"; readonly page: "documents" }
  | { readonly what: "meet-objection"; readonly page: "consensus"; readonly countries: readonly Country[] }
  | {
      readonly what: "take-position" | "decide-hold" | "put-to-countries" | "dispatch" | "send-anew";
      readonly page: "consensus" | "overview";
    }
  | { readonly what: "keep-dispatch-window" | "move-limit"; readonly page: "timetable" }
  | {
      readonly what: "give-evidence" | "judge-condition";
      readonly page: "conditions";
      readonly condition: { readonly id: ConditionId; readonly title: string };
    }
  | { readonly what: "answer-comments"; readonly page: "documents"; readonly clauses: readonly WaitingClause[] }
);

/** What stands at the head of every matter of a tender. */
export type MatterHead = Pick<WaitingMatter, "id" | "number" | "title" | "version">;
