import type { Country } from "@/domain/definitions/country";
import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { sumOfQuantities, type Quantity } from "@/domain/definitions/quantity";
import { dayIn } from "@/domain/definitions/time";
import { isVerySmall, stanceOn, type Stance } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import type { ProductLine } from "@/domain/tenders/tender";
import { hasFrozenRevision } from "@/storage/consensus/find-revisions";
import { findBoundVolumes, type BoundVolume } from "@/storage/participation/find-participations";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type Cell = {
  readonly country: Country;
  readonly quantity: Quantity;
  readonly origin: string;
  readonly isVerySmall: boolean;
};

/** What a country said of a lot: nothing yet, nothing in time, or something that the viewer may not know. */
export type Said = Stance | "nothing-yet" | "nothing" | "not-shown";

export type BoardLine = ProductLine & { readonly cells: readonly Cell[]; readonly together: Quantity };

export type BoardLot = {
  readonly lot: LotId;
  readonly number: number;
  readonly title: string;
  readonly stances: readonly { readonly country: Country; readonly said: Said }[];
  readonly lines: readonly BoardLine[];
};

export type ParticipationBoard = NonNullable<Awaited<ReturnType<typeof participationBoard>>>;

/** Lots and lines by countries. Volumes show only to those who may read them. */
export function participationBoard(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts) return null;
    const { head, tender, participations } = facts;
    const volumes = await findBoundVolumes(db, id, participations);
    const isWindowOpen = circumstances.now < tender.interestClosesAt;
    const isOpen = isWindowOpen && !(await hasFrozenRevision(db, id));
    const silence = isWindowOpen ? "nothing-yet" : "nothing";
    const day = dayIn(tender.leadTimeZone, circumstances.now);
    const asked = head.countries.filter(({ state }) => state !== "observes");

    const lots = tender.lots.map(({ lot, number, title, lines }): BoardLot => ({
      lot,
      number,
      title,
      stances: asked.map(({ country, state }) => ({
        country,
        said: state === "invited" ? "not-shown" : (stanceOn(participations, { lot, country, day }) ?? silence),
      })),
      lines: lines.map((line) => toBoardLine(line, volumes)),
    }));
    return { head, lots, answersFor: isOpen ? head.speaksFor : null };
  });
}

function toBoardLine(line: ProductLine, volumes: readonly BoundVolume[]): BoardLine {
  const own = volumes.filter((volume) => volume.line === line.line);
  const together = sumOfQuantities(own.map(({ quantity }) => quantity));
  const cells = own.map(({ country, quantity, origin }) => ({
    country,
    quantity,
    origin,
    isVerySmall: isVerySmall(quantity, together),
  }));
  return { ...line, cells, together };
}
