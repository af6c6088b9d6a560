import type { OwnMoney } from "@/domain/consensus/coverage";
import type { Country } from "@/domain/definitions/country";
import type { RevisionId, TenderId } from "@/domain/definitions/identifiers";
import { lotsAmong } from "@/domain/documents/content";
import { opened, type Transaction } from "../opened";
import { findOwnFigures } from "./find-own-figures";
import { findContents } from "./find-revisions";

/** What the country's own room says of its money, and its own lots as they were frozen. */
export async function loadOwnMoney(
  tx: Transaction,
  of: { readonly tender: TenderId; readonly country: Country; readonly revision: RevisionId },
): Promise<OwnMoney> {
  const figures = await findOwnFigures(opened(tx), of);
  if (figures.ceilings.size === 0) return { figures, lots: [] }; // nothing is measured
  const lots = lotsAmong(await findContents(opened(tx), of.revision));
  return { figures, lots: lots.filter(({ countries }) => countries.includes(of.country)) };
}
