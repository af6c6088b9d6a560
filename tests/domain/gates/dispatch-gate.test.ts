import type { Plan } from "@/domain/deadlines/dispatch-window";
import { USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { describe, expect, it } from "vitest";
import type { LastWord } from "@/domain/consensus/position";
import type { FrozenRevision } from "@/domain/consensus/revision";
import { storedCountry } from "@/domain/definitions/country";
import {
  identifier,
  type LotId,
  type MarketGroupId,
  type NoticeId,
  type PersonId,
  type RevisionId,
} from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { dispatchGate, type DispatchFacts } from "@/domain/gates/dispatch-gate";
import { missingAt } from "@/domain/gates/gate";
import { dispatchNotice } from "@/domain/gates/dispatch-notice";
import { aTender } from "../../support/a-tender";
import { A_TERM, aCommonPart, aLotPart, aMandate } from "../../support/builders";

const [DK, NO] = ["DK", "NO"].map(storedCountry) as [never, never];
const LOT = identifier<LotId>("lot-1");
const NOW = instantFrom("2026-06-10T09:00:00Z");
const NOTICE = identifier<NoticeId>("notice");
const REVISION: FrozenRevision = {
  revision: identifier<RevisionId>("revision"),
  number: 2,
  frozenBy: identifier<PersonId>("officer"),
  parts: [
    { part: "common", sha256: "c".repeat(64), countries: [DK, NO] },
    { part: LOT, sha256: "1".repeat(64), countries: [DK, NO] },
  ],
};

const consents = (country: typeof DK): readonly LastWord[] =>
  REVISION.parts.map(({ part, sha256 }) => ({
    part,
    sha256,
    country,
    n: 1,
    as: "representative",
    mandate: null,
    position: { stance: "consent" },
  }));
const mandate = (country: typeof DK, to = "2026-06-10") =>
  aMandate(country, { from: calendarDayFrom("2026-06-10"), to: calendarDayFrom(to) });

const planUntil = (limit: string): Plan => ({
  facts: USUAL_FACTS,
  firstLimit: instantFrom(limit),
  lead: { country: DK, timeZone: "Europe/Copenhagen" },
});

function facts(details: Partial<DispatchFacts> = {}): DispatchFacts {
  return {
    tender: aTender(),
    revision: REVISION,
    plan: planUntil("2026-07-10T22:00:00Z"), // 30 days after 10 June, at midnight in Copenhagen
    words: [...consents(DK), ...consents(NO)],
    mandates: [mandate(DK), mandate(NO)],
    contents: [
      aCommonPart({ entitled: [DK, NO].map((country) => ({ country, buyers: ["Hospitals"] })) }),
      aLotPart({
        term: A_TERM,
        groups: [{ id: identifier<MarketGroupId>("g"), name: "", countries: [DK, NO], quantities: [] }],
      }),
    ],
    annexLacks: [],
    coverages: new Map(),
    conditions: [],
    textHasMovedOn: false,
    ...details,
  };
}

describe("the gate to dispatch", () => {
  it("is open when every item is met at that very moment", () => {
    expect(missingAt(dispatchGate(facts(), NOW))).toEqual([]);
    expect(dispatchNotice({ ...facts(), isDispatched: false, before: null }, NOTICE, NOW)).toMatchObject({
      value: [{ type: "NoticeDispatched", revision: "revision", dispatchedAt: NOW }],
    });
  });

  it.each([
    ["no version is frozen", { revision: null }, "a-revision-is-frozen", "procurement-officer", "DK"],
    ["the text was changed since", { textHasMovedOn: true }, "the-text-is-the-frozen-one", "procurement-officer", "DK"],
    ["a country has not consented", { words: consents(DK) }, "the-country-consents", "representative", "NO"],
    [
      "a mandate ended yesterday",
      {
        mandates: [
          mandate(DK),
          { ...mandate(NO), from: calendarDayFrom("2026-01-01"), to: calendarDayFrom("2026-06-09") },
        ],
      },
      "the-country-is-under-mandate",
      "signatory",
      "NO",
    ],
    [
      "the time limit is a millisecond short",
      { plan: planUntil("2026-07-10T21:59:59.999Z") },
      "the-time-limit-leaves-the-whole-period",
      "procurement-officer",
      "DK",
    ],
    [
      "the time for questions ends on the day of dispatch",
      { plan: { ...planUntil("2026-07-10T22:00:00Z"), questionsBy: instantFrom("2026-06-10T21:59:59.999Z") } },
      "questions-can-be-asked",
      "procurement-officer",
      "DK",
    ],
  ] as const)("is shut when %s, and says who can supply it", (_case, change, what, role, country) => {
    const missing = missingAt(dispatchGate(facts(change), NOW));
    expect(missing).toMatchObject([{ what, who: { role, country } }]);
    expect(dispatchNotice({ ...facts(change), isDispatched: false, before: null }, NOTICE, NOW)).toMatchObject({
      refusal: { rule: "the-gate-to-dispatch-is-open", missing },
    });
  });

  it("is open where questions are received from the first instant of the day after dispatch on", () => {
    const plan = { ...planUntil("2026-07-10T22:00:00Z"), questionsBy: instantFrom("2026-06-10T22:00:00Z") };
    expect(missingAt(dispatchGate(facts({ plan }), NOW))).toEqual([]);
  });

  it("names the parts that a country has yet to consent to", () => {
    const [, lot] = consents(NO);
    const partly = missingAt(dispatchGate(facts({ words: [...consents(DK), ...(lot ? [lot] : [])] }), NOW));
    expect(partly).toMatchObject([{ country: "NO", parts: ["common"] }]);
  });

  it("is passed once", () => {
    expect(dispatchNotice({ ...facts(), isDispatched: true, before: null }, NOTICE, NOW)).toMatchObject({
      refusal: { rule: "a-tender-is-dispatched-once" },
    });
  });

  it("is passed anew by a notice that was refused, which keeps its id and gets its next version", () => {
    const before = { notice: identifier<NoticeId>("sent before"), version: "01" };
    expect(dispatchNotice({ ...facts(), isDispatched: false, before }, NOTICE, NOW)).toMatchObject({
      value: [{ type: "NoticeDispatched", notice: "sent before", noticeVersion: "02" }],
    });
    expect(dispatchNotice({ ...facts({ textHasMovedOn: true }), isDispatched: false, before }, NOTICE, NOW).ok).toBe(
      false,
    );
  });
});
