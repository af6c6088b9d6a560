import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { CalendarDay } from "@/domain/definitions/time";
import type { ReadOnlyDatabase } from "../read-as";
import { toParticipation } from "./find-participations";

/** In how many lots the country was and is no more, and since which day of the last of them; null where it never left. */
export type Departed = { readonly lots: number; readonly since: CalendarDay };

/** From the country's own rows, which it reads also when it has left everything. */
export async function findDeparted(
  db: ReadOnlyDatabase,
  { tender: tenderId, country }: { readonly tender: TenderId; readonly country: Country },
): Promise<Departed | null> {
  const rows = await db.participation.findMany({
    where: { tenderId, ownerCountry: country },
    orderBy: { n: "asc" },
  });
  const byLot = Map.groupBy(rows.map(toParticipation), ({ lot }) => lot);
  const left = [...byLot.values()].flatMap((history) => {
    const last = history.at(-1);
    return last?.stance === "out" && history.some(({ stance }) => stance === "in") ? [last.effectiveOn] : [];
  });
  const since = left.toSorted().at(-1);
  return since ? { lots: left.length, since } : null;
}
