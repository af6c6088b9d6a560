import type { LineId, LotId, TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot, LotLink } from "@/domain/tenders/tender";
import { findBoundVolumes } from "@/storage/participation/find-participations";
import { readAs } from "@/storage/read-as";
import { findArrangement } from "@/storage/tenders/find-lots";
import { findHead, type TenderHead } from "./tender-head";

/** The lots of a tender for whoever arranges them. */
export type TenderToArrange = {
  readonly head: TenderHead;
  readonly lots: readonly Lot[];
  readonly links: readonly LotLink[];
  /** How many times the lots were arranged: whoever changes them has seen this arrangement. */
  readonly arranged: number;
  /** Lines of which some country has bound volumes. */
  readonly boundLines: ReadonlySet<LineId>;
  /** Lots that some country has answered for: it will be told of a change. */
  readonly answered: ReadonlySet<LotId>;
  readonly isDispatched: boolean;
};

/** Null for whoever does not run the tender. */
export function tenderToArrange(circumstances: Circumstances, id: TenderId): Promise<TenderToArrange | null> {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt) return null;
    const { head, tender, participations, isDispatched } = facts;
    const bound = await findBoundVolumes(db, id, participations);
    return {
      head,
      lots: tender.lots,
      links: tender.links,
      arranged: await findArrangement(db, id),
      boundLines: new Set(bound.map(({ line }) => line)),
      answered: new Set(participations.map(({ lot }) => lot)),
      isDispatched,
    };
  });
}
