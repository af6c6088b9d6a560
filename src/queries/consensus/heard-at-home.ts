import type { Country } from "@/domain/definitions/country";
import type { PersonId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { openMatters, type Comment } from "@/domain/documents/comment";
import type { PartContent } from "@/domain/documents/content";
import type { NoteWriter } from "@/storage/participation/find-note-writers";

/** Somebody at home who said something of what is asked, in the private room or beside the text. */
export type HeardPerson = {
  readonly name: string;
  readonly notes: number;
  /** For the own country alone and for all, on the clauses that bind it. */
  readonly comments: number;
  readonly at: Instant;
};

export type HeardAtHome = {
  readonly people: readonly HeardPerson[];
  /** Comments of all countries on these clauses that nobody has settled. */
  readonly open: number;
};

type Said = {
  /** The parts that bind the country. */
  readonly parts: readonly PartContent[];
  readonly notes: readonly NoteWriter[];
  readonly comments: readonly Comment[];
  readonly names: ReadonlyMap<PersonId, string>;
};

/** Who at home was heard, whoever spoke last first; and what of the discussion is still open. */
export function heardAtHome(country: Country, { parts, notes, comments, names }: Said): HeardAtHome {
  const asked = new Set(parts.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  const concerning = comments.filter(({ clause }) => asked.has(clause));
  const own = Map.groupBy(
    concerning.filter((each) => each.country === country),
    ({ by }) => by,
  );
  const noted = new Map(notes.map((each) => [each.by, each]));
  const people = [...new Set([...noted.keys(), ...own.keys()])].flatMap((person): readonly HeardPerson[] => {
    const said = own.get(person) ?? [];
    const note = noted.get(person);
    const at = [...(note ? [note.at] : []), ...said.map((each) => each.at)].toSorted().at(-1);
    return at ? [{ name: names.get(person) ?? "", notes: note?.notes ?? 0, comments: said.length, at }] : [];
  });
  return { people: people.toSorted((a, b) => (a.at < b.at ? 1 : -1)), open: openMatters(concerning) };
}
