import type { Country } from "@/domain/definitions/country";
import { identifier, type PersonId, type TenderId } from "@/domain/definitions/identifiers";
import type { Money } from "@/domain/definitions/money";
import type { Instant } from "@/domain/definitions/time";
import { storedMoney } from "../consensus/find-own-figures";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

type OfRoom = { readonly tender: TenderId; readonly country: Country };

export type KeptNote = { readonly n: number; readonly text: string; readonly by: PersonId; readonly at: Instant };

/** A page of the own country's notes, the latest on the first; the last page where there are fewer. */
export async function findNotes(
  db: ReadOnlyDatabase,
  { tender: tenderId, country: ownerCountry }: OfRoom,
  { page: asked, size }: { readonly page: number; readonly size: number },
): Promise<{ readonly notes: readonly KeptNote[]; readonly page: number; readonly pages: number }> {
  const where = { tenderId, ownerCountry };
  const pages = Math.max(1, Math.ceil((await db.roomNote.count({ where })) / size));
  const page = Math.min(asked, pages);
  const rows = await db.roomNote.findMany({ where, orderBy: { n: "desc" }, skip: (page - 1) * size, take: size });
  return {
    page,
    pages,
    notes: rows.map(({ n, text, writtenBy, writtenAt }) => ({
      n,
      text,
      by: identifier<PersonId>(writtenBy),
      at: storedInstant(writtenAt),
    })),
  };
}

/** What the own country has for the tender, as it last said; null where it says nothing. */
export async function findBudget(
  db: ReadOnlyDatabase,
  { tender: tenderId, country: ownerCountry }: OfRoom,
): Promise<Money | null> {
  const row = await db.roomBudget.findFirst({ where: { tenderId, ownerCountry }, orderBy: { n: "desc" } });
  return row && storedMoney(row);
}
