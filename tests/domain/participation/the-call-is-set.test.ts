import { describe, expect, it } from "vitest";
import { identifier, type LotId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { CallTerm } from "@/domain/participation/call-term";
import { nameEntitledBuyers } from "@/domain/participation/name-entitled-buyers";
import { setCallTerm } from "@/domain/participation/set-call-term";
import { A_TERM, aTender, DK, LOT_1, LOT_2 } from "../../support/builders";

describe("setting the term of a call", () => {
  const setting = (details: { lots?: readonly LotId[]; term?: Partial<CallTerm>; isDispatched?: boolean } = {}) =>
    setCallTerm(
      { tender: aTender(), isDispatched: details.isDispatched ?? false, set: 2 },
      { lots: details.lots ?? [LOT_1, LOT_2], term: { ...A_TERM, ...details.term } },
    );

  it("is one act for one lot, for some or for all", () => {
    expect(setting()).toMatchObject({ value: [{ type: "CallTermSet", n: 3, lots: [LOT_1, LOT_2], term: A_TERM }] });
    expect(setting({ lots: [LOT_2] })).toMatchObject({ value: [{ lots: [LOT_2] }] });
  });

  it.each([
    ["after dispatch", { isDispatched: true }, "the-call-stands-still-after-dispatch"],
    ["of no lot", { lots: [] }, "a-term-is-set-for-lots-of-the-tender"],
    ["of a lot of another tender", { lots: [identifier<LotId>("lot-9")] }, "a-term-is-set-for-lots-of-the-tender"],
    [
      "with a maximum below the estimate",
      { term: { factor: quantityFrom("0.9999999999") } },
      "the-maximum-is-no-less-than-the-estimate",
    ],
    ["with renewals of no months", { term: { renewalMonths: 0 } }, "a-renewal-lasts-some-months"],
    ["with months of no renewal", { term: { renewals: 0 } }, "a-renewal-lasts-some-months"],
  ])("is refused %s", (_case, details, rule) => {
    expect(setting(details)).toMatchObject({ refusal: { rule } });
  });

  it("may have a maximum that is the estimate, and no renewals", () => {
    expect(setting({ term: { factor: quantityFrom("1") } }).ok).toBe(true);
    expect(setting({ term: { renewals: 0, renewalMonths: 0 } }).ok).toBe(true);
  });
});

describe("naming who may call off", () => {
  const naming = (buyers: readonly string[], details: { isDispatched?: boolean; takesPart?: boolean } = {}) =>
    nameEntitledBuyers(
      { tender: aTender(), isDispatched: false, named: 1, takesPart: true, ...details },
      { country: DK, buyers },
    );

  it("replaces the list before, in the country's own order", () => {
    expect(naming(["West", "East"])).toMatchObject({
      value: [{ type: "EntitledBuyersNamed", country: "DK", n: 2, buyers: ["West", "East"] }],
    });
  });

  it("is refused after dispatch, of a country that does not take part, and where a name stands twice", () => {
    expect(naming(["West"], { isDispatched: true })).toMatchObject({
      refusal: { rule: "the-call-stands-still-after-dispatch" },
    });
    expect(naming(["West"], { takesPart: false })).toMatchObject({
      refusal: { rule: "only-who-takes-part-names-its-buyers" },
    });
    expect(naming(["West", "West"])).toMatchObject({ refusal: { rule: "an-entitled-buyer-is-named-once" } });
  });
});
