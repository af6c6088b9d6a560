import type { Country } from "@/domain/definitions/country";
import { identifier, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** Somebody who wrote in the country's private room: how often, and when last. */
export type NoteWriter = { readonly by: PersonId; readonly notes: number; readonly at: Instant };

/** Those who wrote notes in the own country's private room, whoever wrote last first. */
export async function findNoteWriters(
  db: ReadOnlyDatabase,
  { tender: tenderId, country: ownerCountry }: { readonly tender: TenderId; readonly country: Country },
): Promise<readonly NoteWriter[]> {
  const rows = await db.roomNote.groupBy({
    by: ["writtenBy"],
    where: { tenderId, ownerCountry },
    _count: { n: true },
    _max: { writtenAt: true },
  });
  return rows
    .flatMap(({ writtenBy, _count, _max }): readonly NoteWriter[] =>
      _max.writtenAt
        ? [{ by: identifier<PersonId>(writtenBy), notes: _count.n, at: storedInstant(_max.writtenAt) }]
        : [],
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
