import type { TenderId } from "@/domain/definitions/identifiers";
import type { Change, WrittenLine } from "@/domain/tenders/change-of-lots";
import type { Lot } from "@/domain/tenders/tender";
import { lotsOfTender } from "@/queries/tenders/lots-of-tender";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { byOfficerOf } from "./actors";
import { aLine } from "./builders";
import { asSuperuser } from "./raw-sql";
import { done } from "./world";

/** A line of meropenem as it is typed, in this strength. */
export function typedLine(strength: string): WrittenLine {
  const { line: _id, ...facts } = aLine();
  return { ...facts, strength };
}

/** The lots as the lead's officer sees them: title, and what each line is. */
export async function lotsInShort(tender: TenderId): Promise<readonly string[]> {
  return inShort(await lotsOfTender(byOfficerOf("DK"), tender));
}

export function inShort(lots: readonly Lot[]): readonly string[] {
  return lots.map(
    ({ number, title, lines }) => `${number} ${title}: ${lines.map(({ strength }) => strength).join(", ")}`,
  );
}

/** How many times the lots were arranged, by what the chain says. */
export async function arrangements(tender: TenderId): Promise<number> {
  return entriesOf(tender, "LotsArranged");
}

export function entriesOf(tender: TenderId, event = "%"): Promise<number> {
  return asSuperuser(async (sql) => {
    const counted = "SELECT count(*)::int AS n FROM entries WHERE stream_id = $1 AND event LIKE $2";
    const { rows } = await sql(counted, [tender, event]);
    return rows[0].n;
  });
}

/** The officer changes the lots as they stand. */
export async function arranged(tender: TenderId, change: Change): Promise<readonly Lot[]> {
  await done(arrangeLots(byOfficerOf("DK"), { tender, basedOn: await arrangements(tender), change }));
  return lotsOfTender(byOfficerOf("DK"), tender);
}

export function lotAt(lots: readonly Lot[], number: number): Lot {
  const found = lots.find((each) => each.number === number);
  if (!found) throw new Error(`there is no lot ${number}`);
  return found;
}
