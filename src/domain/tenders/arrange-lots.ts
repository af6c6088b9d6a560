import type { LineId, LinkId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import { changed, namedIn, type Change, type Mint } from "./change-of-lots";
import type { Arrangement, LotsArranged, LotsLinked } from "./events";
import { differenceOf, numbered, type UnnumberedLot } from "./lot-list";
import * as rules from "./rules";
import type { Tender } from "./tender";

export type ArrangingRefusal =
  | RefusalOf<typeof rules.theLotsStandStillAfterDispatch>
  | RefusalOf<typeof rules.lotsAreArrangedFromTheirLatestForm>
  | RefusalOf<typeof rules.anArrangementNamesLotsOfTheTender>
  | RefusalOf<typeof rules.anArrangementChangesSomething>
  | RefusalOf<typeof rules.aTenderKeepsALot>
  | RefusalOf<typeof rules.aLotKeepsALine>
  | RefusalOf<typeof rules.aTenderHoldsAtMostAThousandLots>
  | RefusalOf<typeof rules.aLotHoldsAtMostAHundredLines>
  | RefusalOf<typeof rules.aProductStandsOnceInALot>
  | RefusalOf<typeof rules.aLineWithBoundVolumesKeepsItsUnit>
  | RefusalOf<typeof rules.linkedLotsAreOfOneMedicine>;

/** The lots as they stand, and what may not be changed of them. */
export type LotsToArrange = {
  readonly tender: Pick<Tender, "id" | "lots" | "links" | "invitations">;
  /** How many times they were arranged. */
  readonly arranged: number;
  /** How many times each link was said. */
  readonly linked: ReadonlyMap<LinkId, number>;
  /** Lines of which some country has bound volumes. */
  readonly boundLines: ReadonlySet<LineId>;
  readonly isDispatched: boolean;
};

/** What the officer says: a change, and the arrangement that it was made on. */
export type Arranging = { readonly basedOn: number; readonly change: Change };

type Arranged = Result<readonly (LotsArranged | LotsLinked)[], ArrangingRefusal>;

/** The lead's officer writes, moves, copies, splits, merges or removes a lot. */
export function arrangeLots(state: LotsToArrange, { basedOn, change }: Arranging, mint: Mint): Arranged {
  const { lots } = state.tender;
  const broken = firstBroken<ArrangingRefusal>(
    rules.theLotsStandStillAfterDispatch(state.isDispatched),
    rules.lotsAreArrangedFromTheirLatestForm(state.arranged, basedOn),
    rules.anArrangementNamesLotsOfTheTender(lots, namedIn(change)),
  );
  if (broken) return refused(broken);
  return rearranged(state, change.how, changed(lots, change, mint));
}

/** However the lots came to stand so: what is now true of them, or why it cannot be. */
export function rearranged(state: LotsToArrange, how: Arrangement, next: readonly UnnumberedLot[]): Arranged {
  const { tender, boundLines, arranged } = state;
  const lots = numbered(next);
  const links = tender.links.map((link) => ({
    ...link,
    lots: link.lots.filter((lot) => lots.some((each) => each.lot === lot)),
  }));
  const difference = differenceOf(tender.lots, lots);
  const broken = firstBroken<ArrangingRefusal>(
    rules.anArrangementChangesSomething(difference),
    rules.aTenderKeepsALot(lots),
    rules.aLotKeepsALine(lots),
    rules.aTenderHoldsAtMostAThousandLots(lots),
    rules.aLotHoldsAtMostAHundredLines(lots),
    rules.aProductStandsOnceInALot(lots),
    rules.aLineWithBoundVolumesKeepsItsUnit({ before: tender.lots, after: lots, boundLines }),
    ...links.map((link) => rules.linkedLotsAreOfOneMedicine(lots, link.lots)),
  );
  if (broken) return refused(broken);

  const event: LotsArranged = {
    type: "LotsArranged",
    version: 1,
    tender: tender.id,
    n: arranged + 1,
    how,
    ...difference,
  };
  const shorter = links.filter((link, index) => link.lots.length < (tender.links[index]?.lots.length ?? 0));
  return accepted([event, ...shorter.map((link) => linkWithout(state, link))]);
}

/** A link that lost a lot goes on with the others; one lot alone is no link. */
function linkWithout({ tender, linked }: LotsToArrange, { link, lots }: Tender["links"][number]): LotsLinked {
  const n = (linked.get(link) ?? 0) + 1;
  return { type: "LotsLinked", version: 1, tender: tender.id, link, n, lots: lots.length < 2 ? [] : lots };
}
