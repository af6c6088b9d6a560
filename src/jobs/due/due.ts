import type { Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";

/** Something that an instant brings with it, once, by nobody's hand. */
export type Due = {
  /** What names it among its kind: ids and days. With kind and instant it makes the id of the act. */
  readonly subject: readonly string[];
  readonly dueAt: Instant;
  /** Done by the clock, under the id of that one act; whatever the outcome, to do it again changes nothing. */
  readonly act: (circumstances: Circumstances) => Promise<void>;
};

/** Finds all that was due at the `now` of the circumstances or before and is not done, however long ago it was. */
export type DueKind = {
  readonly kind: string;
  readonly find: (circumstances: Circumstances) => Promise<readonly Due[]>;
};
