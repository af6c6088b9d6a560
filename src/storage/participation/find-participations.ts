import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { Answered, Participation, Volume } from "@/domain/participation/participation";
import type { ReadOnlyDatabase } from "../read-as";
import { storedDay } from "../stored-time";
import { storedVoice } from "../stored-voice";
import { storedVolume } from "./stored-volume";

/** Everything that countries ever answered of this tender, as far as the viewer may read it. */
export async function findParticipations(db: ReadOnlyDatabase, tenderId: TenderId): Promise<readonly Participation[]> {
  const rows = await db.participation.findMany({
    where: { tenderId },
    orderBy: [{ ownerCountry: "asc" }, { n: "asc" }],
  });
  return rows.map(toParticipation);
}

export function toParticipation(
  row: Awaited<ReturnType<ReadOnlyDatabase["participation"]["findMany"]>>[number],
): Participation {
  return {
    ...storedStance(row.stance, row.mandateBy),
    lot: identifier<LotId>(row.lotId),
    country: storedCountry(row.ownerCountry),
    n: row.n,
    effectiveOn: storedDay(row.effectiveOn),
    as: row.answeredAs === "clock" || row.answeredAs === "left-out" ? row.answeredAs : storedVoice(row.answeredAs),
  };
}

/** The CHECKs of the table hold the stances, and that a day stands where one is needed. */
function storedStance(stance: string, mandateBy: Date | null): Answered {
  if (stance === "needs-mandate" && mandateBy) return { stance, by: storedDay(mandateBy) };
  return { stance: stance === "in" || stance === "observer" ? stance : "out" };
}

export type BoundVolume = Volume & { readonly country: Country };

/** The volumes that each country last bound in each lot that it is in, as its history says. */
export async function findBoundVolumes(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  history: readonly Participation[],
): Promise<readonly BoundVolume[]> {
  const rows = await db.volume.findMany({ where: { tenderId }, orderBy: [{ lineId: "asc" }, { ownerCountry: "asc" }] });
  return lastBound(rows, history);
}

type VolumeRow = Awaited<ReturnType<ReadOnlyDatabase["volume"]["findMany"]>>[number];

/** Of what was ever bound, what stands: the last of each lot that the country is in. A line may have come from another lot. */
export function lastBound(rows: readonly VolumeRow[], history: readonly Participation[]): readonly BoundVolume[] {
  const last = new Map(history.map(({ lot, country, stance }) => [`${lot} ${country}`, stance]));
  const bound = new Map<string, number>();
  for (const { lotId, ownerCountry, n } of rows) {
    const key = `${lotId} ${ownerCountry}`;
    bound.set(key, Math.max(bound.get(key) ?? 0, n));
  }
  const standing = rows
    .filter(({ lotId, ownerCountry, n }) => {
      const key = `${lotId} ${ownerCountry}`;
      return last.get(key) === "in" && bound.get(key) === n;
    })
    .toSorted((a, b) => a.n - b.n);
  const byLine = new Map(standing.map((row) => [`${row.lineId} ${row.ownerCountry}`, row]));
  return [...byLine.values()]
    .toSorted((a, b) => compare(a.lineId, b.lineId) || compare(a.ownerCountry, b.ownerCountry))
    .map((row) => ({ ...storedVolume(row), country: storedCountry(row.ownerCountry) }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What the lead's sheets last proposed for each line and country, of some lines or all; a country sees its own alone. */
export async function findProposedVolumes(
  db: ReadOnlyDatabase,
  tenderId: TenderId,
  lines?: readonly LineId[],
): Promise<readonly BoundVolume[]> {
  const rows = await db.proposedVolume.findMany({
    where: { tenderId, ...(lines ? { lineId: { in: [...lines] } } : {}) },
    orderBy: { n: "asc" },
  });
  const last = new Map(rows.map((row) => [`${row.lineId} ${row.ownerCountry}`, row]));
  return [...last.values()].map((row) => ({ ...storedVolume(row), country: storedCountry(row.ownerCountry) }));
}
