import { identifier, type LinkId, type LotId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { LotsToArrange } from "./arrange-lots";
import type { Mint } from "./change-of-lots";
import type { LotsLinked } from "./events";
import * as rules from "./rules";

export type LinkingRefusal =
  | RefusalOf<typeof rules.theLotsStandStillAfterDispatch>
  | RefusalOf<typeof rules.lotsAreArrangedFromTheirLatestForm>
  | RefusalOf<typeof rules.aLinkOrdersTwoLotsOrMore>
  | RefusalOf<typeof rules.aLotStandsInOneLink>
  | RefusalOf<typeof rules.linkedLotsAreOfOneMedicine>
  | RefusalOf<typeof rules.onlyAStandingLinkIsUndone>;

/** A new link has no id; one that is there is ordered anew. */
export type Linking = { readonly basedOn: number; readonly link?: LinkId; readonly lots: readonly LotId[] };

type Linked = Result<readonly [LotsLinked], LinkingRefusal>;

/** The officer links lots of one medicine, in the order in which they are awarded. */
export function linkLots(state: LotsToArrange, { basedOn, link, lots }: Linking, mint: Mint): Linked {
  const { tender } = state;
  const others = tender.links.filter((each) => each.link !== link);
  const broken = firstBroken<LinkingRefusal>(
    rules.theLotsStandStillAfterDispatch(state.isDispatched),
    rules.lotsAreArrangedFromTheirLatestForm(state.arranged, basedOn),
    link === undefined ? null : rules.onlyAStandingLinkIsUndone(tender.links, link),
    rules.aLinkOrdersTwoLotsOrMore(tender.lots, lots),
    rules.aLotStandsInOneLink(tender.lots, others, lots),
    rules.linkedLotsAreOfOneMedicine(tender.lots, lots),
  );
  return broken ? refused(broken) : accepted([linked(state, link ?? identifier<LinkId>(mint()), lots)]);
}

/** The lots are awarded each for itself again. */
export function undoLink(state: LotsToArrange, { link }: { readonly link: LinkId }): Linked {
  const broken = firstBroken<LinkingRefusal>(
    rules.theLotsStandStillAfterDispatch(state.isDispatched),
    rules.onlyAStandingLinkIsUndone(state.tender.links, link),
  );
  return broken ? refused(broken) : accepted([linked(state, link, [])]);
}

function linked({ tender, linked: said }: LotsToArrange, link: LinkId, lots: readonly LotId[]): LotsLinked {
  return { type: "LotsLinked", version: 1, tender: tender.id, link, n: (said.get(link) ?? 0) + 1, lots };
}
