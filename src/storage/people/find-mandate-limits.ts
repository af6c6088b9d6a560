import type { MandateId } from "@/domain/definitions/identifiers";
import type { KeptFile } from "@/domain/definitions/kept-file";
import type { Ceiling } from "@/domain/people/mandate";
import { storedMoney, storedRates } from "../consensus/find-own-figures";
import type { ReadOnlyDatabase } from "../read-as";
import { storedFile } from "../stored-file";

/** How far a mandate of the own country goes, and the papers that it rests on; of any other there is nothing to find. */
export async function findMandateLimits(
  db: ReadOnlyDatabase,
  mandate: MandateId,
): Promise<{ readonly ceiling: Ceiling | null; readonly papers: readonly (KeptFile & { readonly n: number })[] }> {
  const rows = await db.mandateLimit.findMany({ where: { mandateId: mandate }, orderBy: { n: "asc" } });
  const ceilings = rows.flatMap((row): readonly Ceiling[] => {
    const amount = storedMoney(row);
    return amount ? [{ amount, rates: storedRates(row.rates) }] : [];
  });
  return {
    ceiling: ceilings[0] ?? null,
    papers: rows.flatMap((row) => {
      const file = storedFile(row);
      return file ? [{ ...file, n: row.n }] : [];
    }),
  };
}
