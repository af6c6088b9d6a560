import { describe, expect, it } from "vitest";
import { identifier, type LinkId } from "@/domain/definitions/identifiers";
import type { LotsToArrange } from "@/domain/tenders/arrange-lots";
import { linkLots, undoLink, type Linking } from "@/domain/tenders/link-lots";
import type { Lot, ProductLine } from "@/domain/tenders/tender";
import { aLine, aTender, LOT_1, LOT_2, lotId } from "../../support/builders";

const LOT_3 = lotId(3);
const LINK = identifier<LinkId>("link-1");

function aLotOf(number: number, details: Partial<ProductLine> = {}): Lot {
  return { lot: lotId(number), number, title: `Lot ${number}`, lines: [aLine(number, details)] };
}

/** Lots 1 and 2 of meropenem, lot 3 of another medicine; nothing linked. */
function lots(details: Partial<LotsToArrange> = {}): LotsToArrange {
  return {
    tender: aTender({ lots: [aLotOf(1), aLotOf(2), aLotOf(3, { atc: "J01DH03" })] }),
    arranged: 4,
    linked: new Map(),
    boundLines: new Set(),
    isDispatched: false,
    ...details,
  };
}

function linked(...order: readonly (typeof LOT_1)[]): Partial<LotsToArrange> {
  const { tender } = lots();
  return { tender: { ...tender, links: [{ link: LINK, lots: order }] }, linked: new Map([[LINK, 1]]) };
}

const linking = (details: Partial<Linking> = {}): Linking => ({
  basedOn: 4,
  lots: [LOT_2, LOT_1],
  ...details,
});
const mint = () => "new-link";

describe("linking lots", () => {
  it("keeps the order of precedence", () => {
    expect(linkLots(lots(), linking(), mint)).toMatchObject({
      value: [{ type: "LotsLinked", link: "new-link", n: 1, lots: [LOT_2, LOT_1] }],
    });
  });

  it("orders a link anew under its own id", () => {
    const decision = linkLots(lots(linked(LOT_2, LOT_1)), linking({ link: LINK, lots: [LOT_1, LOT_2] }), mint);

    expect(decision).toMatchObject({ value: [{ link: LINK, n: 2, lots: [LOT_1, LOT_2] }] });
  });

  it.each<[string, Partial<LotsToArrange>, Partial<Linking>, string]>([
    ["after dispatch", { isDispatched: true }, {}, "the-lots-stand-still-after-dispatch"],
    ["on a form that is not the latest", {}, { basedOn: 3 }, "lots-are-arranged-from-their-latest-form"],
    ["of one lot", {}, { lots: [LOT_1] }, "a-link-orders-two-lots-or-more"],
    ["of a lot twice", {}, { lots: [LOT_1, LOT_1] }, "a-link-orders-two-lots-or-more"],
    ["with a lot that is not there", {}, { lots: [LOT_1, lotId(9)] }, "a-link-orders-two-lots-or-more"],
    ["of two medicines", {}, { lots: [LOT_1, LOT_3] }, "linked-lots-are-of-one-medicine"],
    ["of a lot in a second link", linked(LOT_2, LOT_1), {}, "a-lot-stands-in-one-link"],
    ["of a link that is not there", {}, { link: LINK }, "only-a-standing-link-is-undone"],
  ])("is refused %s", (_case, state, said, rule) => {
    expect(linkLots(lots(state), linking(said), mint)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("is undone once, and not after dispatch", () => {
    const state = lots(linked(LOT_2, LOT_1));

    expect(undoLink(state, { link: LINK })).toMatchObject({ value: [{ link: LINK, n: 2, lots: [] }] });
    expect(undoLink(lots(), { link: LINK })).toMatchObject({ refusal: { rule: "only-a-standing-link-is-undone" } });
    expect(undoLink({ ...state, isDispatched: true }, { link: LINK })).toMatchObject({
      refusal: { rule: "the-lots-stand-still-after-dispatch" },
    });
  });

  it("goes by whole codes: a medicine that all lots have among their lines", () => {
    const both: Lot = { ...aLotOf(3), lines: [aLine(3, { atc: "J01DH03" }), aLine(4, { strength: "2 g" })] };
    const state = lots({ tender: aTender({ lots: [aLotOf(1), aLotOf(2, { atc: "J01DH51" }), both] }) });

    expect(linkLots(state, linking({ lots: [LOT_1, LOT_3] }), mint).ok).toBe(true);
    expect(linkLots(state, linking({ lots: [LOT_1, LOT_2] }), mint).ok).toBe(false);
  });
});
