import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manifestOf } from "@/domain/consensus/freeze-revision";
import { partsToFreeze } from "@/domain/consensus/manuscript";
import { identifier, type LinkId, type MarketGroupId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { sha256 } from "@/platform/digest";
import { aCondition, aDeparting, NEXT_MORNING, onceFrozen, shownTo } from "../../support/a-departure";
import {
  aLine,
  aTender,
  aVolume,
  DK,
  IS,
  isIn,
  LOT_1,
  LOT_2,
  lotId,
  NO,
  objecting,
  said,
} from "../../support/builders";

const group = (id: string, ...countries: (typeof DK)[]) => ({
  group: identifier<MarketGroupId>(id),
  name: `Market ${id}`,
  countries,
});

describe("what a departure does to a lot", () => {
  it("takes the country's volume out of the sums, of 12 months and of the whole term, at its estimate and its maximum", () => {
    const { lots } = shownTo(aDeparting(), { country: IS, lots: [LOT_2] });

    // 1,000 in 12 months for each of three; 72 months are six times that, and at most half as much again.
    expect(lots).toMatchObject([
      {
        lot: LOT_2,
        countries: { before: [DK, IS, NO], after: [DK, NO] },
        call: "stays",
        lines: [
          {
            own: "1000",
            needs: { before: "3000", after: "2000" },
            estimated: { before: "18000", after: "12000" },
            maximum: { before: "27000", after: "18000" },
          },
        ],
        group: {
          before: [DK, IS, NO],
          after: [DK, NO],
          total: { unit: "1 g", maximum: { before: "27000", after: "18000" } },
        },
      },
    ]);
  });

  it("says that the own need is not known, and that nothing was stated, as two things", () => {
    const volumes = [
      { country: IS, line: aLine(1).line, isUnknown: true, origin: "not counted" } as const,
      { country: DK, line: aLine(1).line, ...aVolume("10") },
    ];

    const { lots } = shownTo(aDeparting({ volumes }), { country: IS, lots: [LOT_1, LOT_2] });

    expect(lots[0]?.lines).toMatchObject([{ own: "unknown", needs: { before: "10", after: "10" } }]);
    expect(lots[1]?.lines[0]).not.toHaveProperty("own");
  });

  it("changes the group of the country and no other", () => {
    const groups = new Map([[LOT_1, { lot: LOT_1, n: 1, groups: [group("a", DK, IS), group("b", NO)] }]]);

    const { lots } = shownTo(aDeparting({ groups }), { country: IS, lots: [LOT_1] });

    expect(lots[0]?.group).toMatchObject({ name: "Market a", before: [DK, IS], after: [DK] });
    expect(lots[0]?.lines[0]).toMatchObject({
      needs: { before: "3000", after: "2000" },
      maximum: { before: "18000", after: "9000" },
    });
  });

  it("dissolves the group that it was alone in", () => {
    const groups = new Map([[LOT_1, { lot: LOT_1, n: 1, groups: [group("a", DK, NO), group("b", IS)] }]]);

    const { lots } = shownTo(aDeparting({ groups }), { country: IS, lots: [LOT_1] });

    expect(lots[0]?.call).toBe("stays");
    expect(lots[0]?.group).toMatchObject({ name: "Market b", after: [] });
    expect(lots[0]?.lines[0]?.maximum).toEqual({ before: "9000" });
  });

  it("takes a lot that fewer than two countries stay in out of the call", () => {
    const participations = [isIn(DK, 1), isIn(IS, 1), isIn(NO, 1), isIn(DK, 2), isIn(IS, 2)];

    const departure = shownTo(aDeparting({ participations }), { country: IS, lots: [LOT_2] });

    expect(departure.lots).toMatchObject([{ call: "falls-out", countries: { after: [DK] } }]);
    expect(departure.lots[0]?.lines[0]?.maximum).not.toHaveProperty("after");
  });

  it("says of a lot that was not called for that it was not", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 2)];

    expect(shownTo(aDeparting({ participations }), { country: IS, lots: [LOT_2] }).lots).toMatchObject([
      { call: "was-not-called-for" },
    ]);
  });

  it("leaves a lot of the lead's own tender in the call, where others come into it", () => {
    const tender = aTender({ form: "accession" });
    const participations = [isIn(DK, 1), isIn(IS, 1)];

    const [lot] = shownTo(aDeparting({ tender, participations }), { country: IS, lots: [LOT_1] }).lots;
    const [leads] = shownTo(aDeparting({ tender, participations }), { country: DK, lots: [LOT_1] }).lots;

    expect(lot).toMatchObject({ call: "stays", countries: { after: [DK] } });
    expect(leads).toMatchObject({ call: "falls-out" });
  });

  it.each([
    ["whoever must bring it about", { bearer: { kind: "country", country: IS } }, ["loses-bearer"]],
    ["whoever judges it", { judge: IS }, ["loses-judge"]],
    [
      "one of those who would fall out",
      { fallback: [{ line: aLine(1).line, countries: [IS, NO] }] },
      ["covers-others-only"],
    ],
    ["all who would fall out", { fallback: [{ line: aLine(1).line, countries: [IS] }] }, ["falls-away"]],
  ] as const)("takes from a condition %s", (_who, terms, effects) => {
    const departing = aDeparting({ conditions: [aCondition(terms)] });

    expect(shownTo(departing, { country: IS, lots: [LOT_1] }).lots[0]?.conditions).toMatchObject([{ effects }]);
  });

  it("says nothing of a condition that it does not touch, nor of one of another lot", () => {
    const departing = aDeparting({ conditions: [aCondition()] });

    expect(
      shownTo(departing, { country: IS, lots: [LOT_1, LOT_2] }).lots.flatMap(({ conditions }) => conditions),
    ).toEqual([]);
  });

  it("does not miss the lead as judge: it runs the tender, in or out", () => {
    const departing = aDeparting({ conditions: [aCondition({ judge: DK })] });

    expect(shownTo(departing, { country: DK, lots: [LOT_1] }).lots[0]?.conditions).toEqual([]);
  });

  it("lets a condition fall with its lot", () => {
    const participations = [isIn(IS, 1), isIn(NO, 1), isIn(DK, 2), isIn(NO, 2)];
    const departing = aDeparting({ participations, conditions: [aCondition()] });

    expect(shownTo(departing, { country: IS, lots: [LOT_1] }).lots[0]?.conditions).toMatchObject([
      { effects: ["falls-away"] },
    ]);
  });
});

describe("what a departure does to the latest version", () => {
  const frozen = onceFrozen(aDeparting());
  const parts = frozen.manuscript.latest?.parts ?? [];
  const only = (...ids: string[]) => parts.filter(({ part }) => ids.includes(part));

  it("changes the part of the lot, and not the common part while the country stays in another lot", () => {
    expect(shownTo(frozen, { country: IS, lots: [LOT_2] }).revision).toMatchObject({
      number: 1,
      parts: [{ part: LOT_2, number: 2, becomes: "changed", voids: [] }],
    });
  });

  it("changes the common part too where the country leaves all, or where a lot falls out", () => {
    const participations = [isIn(DK, 1), isIn(IS, 1), isIn(NO, 1), isIn(DK, 2), isIn(IS, 2)];
    const narrow = onceFrozen(aDeparting({ participations }));

    expect(shownTo(frozen, { country: IS, lots: [LOT_1, LOT_2] }).revision?.parts.map(({ part }) => part)).toEqual([
      COMMON,
      LOT_1,
      LOT_2,
    ]);
    expect(shownTo(narrow, { country: DK, lots: [LOT_2] }).revision?.parts).toMatchObject([
      { part: COMMON, becomes: "changed" },
      { part: LOT_2, becomes: "left-out" },
    ]);
  });

  it("changes also a lot that is linked with one that falls out of the call", () => {
    const tender = aTender({ links: [{ link: identifier<LinkId>("link"), lots: [LOT_2, LOT_1] }] });
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(DK, 2), isIn(IS, 2)];
    const linked = onceFrozen(aDeparting({ tender, participations }));

    expect(shownTo(linked, { country: IS, lots: [LOT_2] }).revision?.parts).toMatchObject([
      { part: COMMON, becomes: "changed" },
      { part: LOT_1, becomes: "changed" },
      { part: LOT_2, becomes: "left-out" },
    ]);
  });

  it("names whose positions on these parts stand no more, and no other", () => {
    const words = [
      ...said(DK, parts),
      ...said(NO, only(LOT_2), objecting()),
      ...said(NO, only(LOT_1)),
      ...said(IS, only(LOT_1)),
    ];

    expect(shownTo({ ...frozen, words }, { country: IS, lots: [LOT_2] }).revision?.parts).toMatchObject([
      {
        part: LOT_2,
        voids: [
          { country: DK, stance: "consent" },
          { country: NO, stance: "object" },
        ],
      },
    ]);
  });

  it("does not name positions that stood on earlier bytes, or were taken back", () => {
    const earlier = parts.map(({ part }) => ({ part, sha256: "0".repeat(64) }));
    const words = [
      ...said(DK, earlier),
      ...said(NO, parts),
      ...said(NO, parts, { stance: "withdrawn", reason: "Wait." }, 2),
    ];

    expect(shownTo({ ...frozen, words }, { country: IS, lots: [LOT_2] }).revision?.parts[0]?.voids).toEqual([]);
  });

  it("says nothing of a version before there is one", () => {
    expect(shownTo(aDeparting(), { country: IS, lots: [LOT_2] })).not.toHaveProperty("revision");
  });

  it("needs no new version for a lot that was not called for", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 2)];
    const departing = onceFrozen(aDeparting({ participations }));

    expect(shownTo(departing, { country: IS, lots: [LOT_2] }).revision?.parts).toEqual([]);
  });

  it("is measured against what freezing gives afterwards: exactly the listed parts have other bytes", () => {
    const stances = fc.array(fc.record({ country: fc.constantFrom(DK, IS, NO), lot: fc.constantFrom(1, 2, 3) }), {
      minLength: 4,
      maxLength: 9,
    });
    fc.assert(
      fc.property(stances, fc.constantFrom(DK, IS, NO), fc.boolean(), (isInThese, country, isAccession) => {
        const tender = aTender({
          lots: [1, 2, 3].map((number) => ({ lot: lotId(number), number, title: "Lot", lines: [aLine(number)] })),
          links: [{ link: identifier<LinkId>("link"), lots: [lotId(1), lotId(2)] }],
          ...(isAccession ? { form: "accession" } : {}),
        });
        const participations = isInThese.map(({ country: who, lot }) => isIn(who, lot));
        const before = onceFrozen(aDeparting({ tender, participations }));
        const lots = [...new Set(isInThese.filter((each) => each.country === country).map(({ lot }) => lotId(lot)))];
        const left = participations.filter((each) => each.country !== country);
        const after = partsToFreeze({ ...before.manuscript, participations: left }, NEXT_MORNING) ?? [];

        const hashes = new Set(manifestOf(after, sha256).parts.map((part) => part.sha256));
        const gone = (before.manuscript.latest?.parts ?? []).filter((part) => !hashes.has(part.sha256));
        const shown = shownTo(before, { country, lots }).revision?.parts ?? [];

        expect(shown.map(({ part }) => part as string).sort()).toEqual(gone.map(({ part }) => part as string).sort());
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

describe("what a departure does to the others and to the calendar", () => {
  it("names another country that is then in no lot of the call", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 2), isIn(DK, 2)];

    expect(shownTo(aDeparting({ participations }), { country: DK, lots: [LOT_2] }).othersLeftOut).toEqual([IS]);
  });

  it("says whether the country is then in no lot at all", () => {
    expect(shownTo(aDeparting(), { country: IS, lots: [LOT_2] }).leavesAll).toBe(false);
    expect(shownTo(aDeparting(), { country: IS, lots: [LOT_1, LOT_2] }).leavesAll).toBe(true);
  });

  it("names what keeps the text from being frozen because of it, and not what did before", () => {
    const participations = [isIn(DK, 1), isIn(IS, 1)];
    const withoutBuyers = { participations, entitled: new Map() };

    expect(shownTo(aDeparting(withoutBuyers), { country: IS, lots: [LOT_1] }).obstacles).toEqual([
      { rule: "some-lot-has-two-countries" },
    ]);
    expect(shownTo(aDeparting({ terms: new Map() }), { country: IS, lots: [LOT_1] }).obstacles).toEqual([]);
  });

  it("counts the days to the last one for dispatch, which is 31 days before tenders close, on the lead's calendar", () => {
    const lot2 = { country: IS, lots: [LOT_2] };
    const on = (instant: string) => shownTo(aDeparting(), lot2, instantFrom(instant));

    expect(on("2026-06-02T09:00:00Z").dispatch).toEqual({ lastDay: "2026-08-01", days: 60 });
    expect(on("2026-08-01T21:59:59.999Z").dispatch?.days).toBe(0);
    expect(on("2026-08-01T22:00:00Z").dispatch?.days).toBe(-1);
    expect(on("2026-08-01T22:00:00Z").from).toBe("2026-08-02");
    expect(shownTo(aDeparting({ tendersCloseAt: null }), lot2)).not.toHaveProperty("dispatch");
  });
});
