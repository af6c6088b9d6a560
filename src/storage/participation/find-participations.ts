import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { Participation, Volume } from "@/domain/participation/participation";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay } from "../stored-time";

/** Everything that countries ever answered of this tender, as far as the viewer may read it. */
export async function findParticipations(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly Participation[]> {
  const rows = await db.participation.findMany({
    where: { tenderId },
    orderBy: [{ ownerCountry: "asc" }, { n: "asc" }],
  });
  return rows.map(({ lotId, ownerCountry, n, stance, effectiveOn }) => ({
    lot: identifier<LotId>(lotId),
    country: storedCountry(ownerCountry),
    n,
    stance: stance === "in" ? "in" : "out",
    effectiveOn: storedDay(effectiveOn),
  }));
}

export type BoundVolume = Volume & { readonly country: Country };

/** The volumes of each country's last answer for the lot, where that answer is that it is in. */
export async function findBoundVolumes(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  history: readonly Participation[],
): Promise<readonly BoundVolume[]> {
  const rows = await db.volume.findMany({ where: { tenderId }, orderBy: [{ lineId: "asc" }, { ownerCountry: "asc" }] });
  const last = new Map(history.map(({ lot, country, n, stance }) => [`${lot} ${country}`, { n, stance }]));
  return rows
    .filter((row) => {
      const answer = last.get(`${row.lotId} ${row.ownerCountry}`);
      return answer?.stance === "in" && answer.n === row.n;
    })
    .map(({ lineId, ownerCountry, quantity, origin }) => ({
      line: identifier<LineId>(lineId),
      country: storedCountry(ownerCountry),
      quantity: quantityFrom(quantity.toFixed()),
      origin,
    }));
}
