import { describe, expect, it } from "vitest";
import { leaveLots } from "@/domain/consensus/leave-lots";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { aDeparting, confirming, NEXT_MORNING, onceFrozen } from "../../support/a-departure";
import { aClause, aVolume, aLine, DK, IS, isIn, LOT_1, LOT_2, lotId, NO, said } from "../../support/builders";

const departing = onceFrozen(aDeparting());

describe("leaving lots", () => {
  it("is said of the lots, with the reason, from that day of the lead's calendar on", () => {
    const decision = leaveLots(departing, confirming(departing), NEXT_MORNING);

    expect(decision).toEqual({
      ok: true,
      value: [
        {
          type: "LotsLeft",
          version: 1,
          tender: "tender",
          country: IS,
          n: 2,
          as: "representative",
          effectiveOn: "2026-06-02",
          lots: [LOT_2],
          reason: "The need is met otherwise.",
        },
      ],
    });
  });

  it("is allowed after the first version was frozen, and refused once the notice is dispatched", () => {
    const dispatched = { ...departing, manuscript: { ...departing.manuscript, isDispatched: true } };

    expect(leaveLots(departing, confirming(departing), NEXT_MORNING).ok).toBe(true);
    expect(leaveLots(dispatched, confirming(dispatched), NEXT_MORNING)).toMatchObject({
      refusal: { rule: "nobody-leaves-after-dispatch" },
    });
  });

  it.each([
    ["a lot that it is out of", [LOT_1]],
    ["a lot of another tender", [lotId(9)]],
    ["a lot twice", [LOT_2, LOT_2]],
    ["no lot", []],
  ])("refuses %s", (_what, lots) => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(DK, 2), isIn(NO, 2), isIn(IS, 2)];
    const inLot2 = aDeparting({ participations });

    expect(leaveLots(inLot2, confirming(inLot2, { lots }), NEXT_MORNING)).toMatchObject({
      refusal: { rule: "a-departure-names-lots-that-the-country-is-in", country: IS },
    });
  });

  it("refuses a country that has left already", () => {
    const left = isIn(IS, 2, { n: 2, stance: "out" });
    const again = aDeparting({ participations: [...departing.manuscript.participations, left] });

    expect(leaveLots(again, confirming(again), NEXT_MORNING)).toMatchObject({
      refusal: { rule: "a-departure-names-lots-that-the-country-is-in" },
    });
  });

  it("lets a deputy leave what a deputy answered, and not what the representative did", () => {
    const byDeputy = aDeparting({
      participations: departing.manuscript.participations.map((each) =>
        each.country === IS && each.lot === LOT_2 ? { ...each, as: "deputy" } : each,
      ),
    });

    expect(leaveLots(byDeputy, confirming(byDeputy, { as: "deputy" }), NEXT_MORNING).ok).toBe(true);
    for (const lots of [[LOT_1], [LOT_1, LOT_2]]) {
      expect(leaveLots(byDeputy, confirming(byDeputy, { as: "deputy", lots }), NEXT_MORNING)).toMatchObject({
        refusal: { rule: "a-deputy-does-not-replace-the-representatives-answer" },
      });
    }
  });

  it("refuses to leave without a reason", () => {
    expect(leaveLots(departing, confirming(departing, { reason: " \n " }), NEXT_MORNING)).toMatchObject({
      refusal: { rule: "a-departure-gives-its-reason" },
    });
  });
});

describe("a departure is confirmed as it was shown", () => {
  const shown = confirming(departing);
  const parts = departing.manuscript.latest?.parts ?? [];
  const manuscript = departing.manuscript;
  const other = <Kind>(changed: Kind) => ({ ...departing, ...changed });

  it.each([
    [
      "another country's volume is another",
      other({ manuscript: { ...manuscript, volumes: [{ country: NO, line: aLine(2).line, ...aVolume("7") }] } }),
    ],
    [
      "another country has left the lot",
      other({
        manuscript: {
          ...manuscript,
          participations: [...manuscript.participations, isIn(NO, 2, { n: 2, stance: "out" })],
        },
      }),
    ],
    [
      "the time limit is another",
      other({ manuscript: { ...manuscript, tendersCloseAt: instantFrom("2026-09-02T10:00:00Z") } }),
    ],
    ["the lot is divided otherwise", other({ manuscript: { ...manuscript, terms: new Map() } })],
    [
      "a country has consented to a part that changes",
      other({
        words: said(
          DK,
          parts.filter(({ part }) => part === LOT_2),
        ),
      }),
    ],
  ])("and is refused where %s", (_what, now) => {
    expect(leaveLots(now, shown, NEXT_MORNING)).toMatchObject({
      refusal: { rule: "a-departure-is-confirmed-as-shown" },
    });
  });

  it.each([
    [
      "a country has consented to a part that stays",
      other({
        words: said(
          DK,
          parts.filter(({ part }) => part === LOT_1),
        ),
      }),
    ],
    [
      "a clause is written, which the departure does not touch",
      other({ manuscript: { ...manuscript, clauses: [...manuscript.clauses, aClause(COMMON, { place: 2 })] } }),
    ],
  ])("and is taken where %s", (_what, now) => {
    expect(leaveLots(now, shown, NEXT_MORNING).ok).toBe(true);
  });

  it("and no longer on the next day of the lead's calendar, from which it would be out", () => {
    const [last, next] = [instantFrom("2026-06-02T21:59:59.999Z"), instantFrom("2026-06-02T22:00:00Z")];

    expect(leaveLots(departing, shown, last).ok).toBe(true);
    expect(leaveLots(departing, shown, next)).toMatchObject({ refusal: { rule: "a-departure-is-confirmed-as-shown" } });
  });

  it("and not with the digest of other lots", () => {
    const { shown: ofLot1 } = confirming(departing, { lots: [LOT_1] });

    expect(leaveLots(departing, { ...shown, shown: ofLot1 }, NEXT_MORNING)).toMatchObject({
      refusal: { rule: "a-departure-is-confirmed-as-shown" },
    });
  });
});
