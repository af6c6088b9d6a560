import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type LotId, type MarketGroupId, type TenderId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { CallTerm } from "@/domain/participation/call-term";
import type { DrawnGroups } from "@/domain/participation/market-group";
import type { ReadOnlyDatabase } from "../read-as";

/** Who may call off, by country, as the country last said. */
export async function findEntitledBuyers(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<ReadonlyMap<Country, readonly string[]>> {
  const rows = await db.entitledBuyers.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  return new Map(rows.map(({ ownerCountry, buyers }) => [storedCountry(ownerCountry), buyers]));
}

/** The whole term of each lot, as it was last set. */
export async function findCallTerms(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<ReadonlyMap<LotId, CallTerm & { readonly n: number }>> {
  const rows = await db.callTerm.findMany({ where: { tenderId }, orderBy: { n: "asc" } });
  return new Map(
    rows.map(({ lotId, n, months, renewals, renewalMonths, factor }) => [
      identifier<LotId>(lotId),
      { n, months, renewals, renewalMonths, factor: quantityFrom(factor.toFixed()) },
    ]),
  );
}

/** How each lot was last divided; a lot that never was is not listed. */
export async function findDrawnGroups(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<ReadonlyMap<LotId, DrawnGroups>> {
  const rows = await db.marketGroup.findMany({ where: { tenderId }, orderBy: [{ n: "asc" }, { groupId: "asc" }] });
  const byLot = Map.groupBy(rows, ({ lotId }) => identifier<LotId>(lotId));
  return new Map(
    [...byLot].map(([lot, drawings]) => {
      const n = drawings.at(-1)?.n ?? 0;
      const groups = drawings
        .filter((each) => each.n === n)
        .map(({ groupId, name, countries }) => ({
          group: identifier<MarketGroupId>(groupId),
          name,
          countries: countries.map((country) => storedCountry(country)),
        }));
      return [lot, { lot, n, groups }];
    }),
  );
}

/** Every id that a group of each lot ever had: none is given again. */
export async function findGroupsEverDrawn(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
): Promise<ReadonlyMap<LotId, ReadonlySet<MarketGroupId>>> {
  const rows = await db.marketGroup.groupBy({ by: ["lotId", "groupId"], where: { tenderId } });
  const byLot = Map.groupBy(rows, ({ lotId }) => identifier<LotId>(lotId));
  return new Map(
    [...byLot].map(([lot, own]) => [lot, new Set(own.map((row) => identifier<MarketGroupId>(row.groupId)))]),
  );
}
