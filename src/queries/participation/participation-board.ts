import type { Country } from "@/domain/definitions/country";
import type { LineId, LotId, TenderId } from "@/domain/definitions/identifiers";
import { sumOfQuantities, type Quantity } from "@/domain/definitions/quantity";
import { dayIn } from "@/domain/definitions/time";
import { stanceOn, type Stance } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import type { ProductLine } from "@/domain/tenders/tender";
import { findBoundVolumes } from "@/storage/participation/find-participations";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type Cell = { readonly country: Country; readonly quantity: Quantity; readonly origin: string };

export type BoardLot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly stances: readonly { readonly country: Country; readonly stance: Stance | null }[];
  readonly lines: readonly (ProductLine & { readonly cells: readonly Cell[]; readonly together: Quantity })[];
};

export type ParticipationBoard = NonNullable<Awaited<ReturnType<typeof participationBoard>>>;

/** Lots and lines by countries. Volumes show only to those who may read them. */
export function participationBoard(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts) return null;
    const { head, tender, participations, revision } = facts;
    const volumes = await findBoundVolumes(db, id, participations);
    const day = dayIn(tender.leadTimeZone, circumstances.now);
    const countries = tender.invitations.filter(({ as }) => as === "participant").map(({ country }) => country);
    const cellsOf = (line: LineId) => volumes.filter((volume) => volume.line === line);
    const lots: readonly BoardLot[] = tender.lots.map(({ lot, number, title, lines }) => ({
      lot,
      number,
      title,
      stances: countries.map((country) => ({ country, stance: stanceOn(participations, { lot, country, day }) })),
      lines: lines.map((line) => {
        const cells = cellsOf(line.line).map(({ country, quantity, origin }) => ({ country, quantity, origin }));
        return { ...line, cells, together: sumOfQuantities(cells.map(({ quantity }) => quantity)) };
      }),
    }));
    const isOpen = !revision && head.stage !== "published" && circumstances.now < tender.interestClosesAt;
    return { head, countries, lots, isOpen, answersFor: isOpen ? head.speaksFor : null };
  });
}
