import type { Country } from "../definitions/country";
import type { PersonId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { Comment } from "./comment";

type Said = Pick<Comment, "by" | "country" | "at">;

/** A matter that is not settled: who began it, and what was said in it last. */
export type OpenMatter = {
  readonly begunBy: Country;
  readonly last: Said;
  /** For the own country alone. */
  readonly isOwn: boolean;
  /** Whether the clause would bind the reader's country. */
  readonly bindsReader: boolean;
};

export type CommentReader = {
  readonly person: PersonId;
  readonly country: Country;
  readonly runsTender: boolean;
  /** When they last opened the draft; null where they never did. */
  readonly lookedAt: Instant | null;
};

/**
 * Whether an open matter waits for a reader. Whoever has to settle it (the lead's officer, and the country that began
 * it) is waited for until it is settled or their own country has the last word. Everybody else is waited for until they
 * have looked into the draft, and only where the clause would bind them or a colleague of theirs asks.
 */
export function waitsForReader({ begunBy, last, isOwn, bindsReader }: OpenMatter, reader: CommentReader): boolean {
  const isNew = reader.lookedAt === null || last.at > reader.lookedAt;
  if (isOwn) return isNew && last.by !== reader.person;
  if (last.country === reader.country) return false;
  if (reader.runsTender || begunBy === reader.country) return true;
  return isNew && bindsReader;
}
