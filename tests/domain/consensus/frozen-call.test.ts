import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { RevisionFrozen } from "@/domain/consensus/events";
import { freezeRevision, manifestOf, obstaclesToFreezing } from "@/domain/consensus/freeze-revision";
import type { Manuscript } from "@/domain/consensus/manuscript";
import { canonicalBytes } from "@/domain/definitions/canonical";
import { identifier, type LinkId, type MarketGroupId, type RevisionId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { contentOfBytes, lotsAmong, type LotContent } from "@/domain/documents/content";
import { differenceOfParts } from "@/domain/documents/part-difference";
import { upcast } from "@/domain/record/upcast";
import { sha256 } from "@/platform/digest";
import {
  A_TERM,
  aLine,
  aLot,
  aManuscript,
  aTender,
  aVolume,
  DK,
  IS,
  isIn,
  LOT_1,
  LOT_2,
  NO,
  OFFICER,
} from "../../support/builders";
import { aCondition } from "../../support/call-builders";

const NOW = instantFrom("2026-06-02T09:00:00Z");
const [A, B] = ["a", "b"].map((name) => identifier<MarketGroupId>(name)) as [MarketGroupId, MarketGroupId];
const GROUPS = new Map([
  [
    LOT_1,
    {
      lot: LOT_1,
      n: 1,
      groups: [
        { group: A, name: "East", countries: [DK, IS] },
        { group: B, name: "Norway", countries: [NO] },
      ],
    },
  ],
]);

function frozen(manuscript: Manuscript): RevisionFrozen {
  const freezing = { revision: identifier<RevisionId>("revision"), frozenBy: OFFICER, digest: sha256 };
  const decision = freezeRevision(manuscript, freezing, NOW);
  if (!decision.ok) throw new Error(decision.refusal.rule);
  return decision.value[0];
}

function lotOf(manuscript: Manuscript, lot = LOT_1): LotContent {
  const part = lotsAmong(frozen(manuscript).parts).find((each) => each.part === lot);
  if (!part) throw new Error("the lot is called for");
  return part;
}

describe("what a frozen text says of the call", () => {
  it("is the term, and for each market group its countries, its estimate and its maximum for the whole term", () => {
    const lot = lotOf(aManuscript({ groups: GROUPS }));

    expect(lot.term).toEqual(A_TERM);
    expect(lot.groups).toEqual([
      {
        id: A,
        name: "East",
        countries: ["DK", "IS"],
        quantities: [{ line: "line-1", estimated: "12000", maximum: "18000" }],
        total: { unit: "1 g", estimated: "12000", maximum: "18000" },
      },
      {
        id: B,
        name: "Norway",
        countries: ["NO"],
        quantities: [{ line: "line-1", estimated: "6000", maximum: "9000" }],
        total: { unit: "1 g", estimated: "6000", maximum: "9000" },
      },
    ]);
  });

  it("has no total where the lines are not compared on one unit", () => {
    const tender = aTender({ lots: [{ ...aLot(1), lines: [aLine(1, { strength: "2 mg/ml" })] }, aLot(2)] });

    expect(lotOf(aManuscript({ tender })).groups?.[0]).not.toHaveProperty("total");
  });

  it("names who may call off, by country, in the order of each country", () => {
    const entitled = new Map([
      [NO, ["West", "East"]],
      [DK, ["Region"]],
      [IS, ["Hospital"]],
    ]);

    expect(frozen(aManuscript({ entitled })).parts[0]).toMatchObject({
      entitled: [
        { country: "DK", buyers: ["Region"] },
        { country: "IS", buyers: ["Hospital"] },
        { country: "NO", buyers: ["West", "East"] },
      ],
    });
  });

  it("says both scopes of a condition: the quantities of each group where it is met, and where it is not", () => {
    const condition = aCondition({}, { fallback: [{ line: aLine(1).line, countries: [IS] }] });

    const lot = lotOf(aManuscript({ groups: GROUPS, conditions: [condition] }));

    expect(lot.groups?.[0]?.quantities).toMatchObject([{ estimated: "12000", maximum: "18000" }]);
    expect(lot.conditions).toEqual([
      {
        id: condition.condition,
        terms: condition.terms,
        fallbackQuantities: [
          { group: A, quantities: [{ line: "line-1", estimated: "6000", maximum: "9000" }] },
          { group: B, quantities: [{ line: "line-1", estimated: "6000", maximum: "9000" }] },
        ],
      },
    ]);
  });

  it("says nothing of a condition that is about nobody who is in any more", () => {
    const participations = [isIn(DK, 1), isIn(NO, 1), isIn(IS, 1, { stance: "out" })];
    const others = [isIn(DK, 2), isIn(NO, 2), isIn(IS, 2)];
    const condition = aCondition({}, { judge: DK });

    const lot = lotOf(aManuscript({ participations: [...participations, ...others], conditions: [condition] }));

    expect(lot).not.toHaveProperty("conditions");
  });

  it("changes the lot that it is about, and no other", () => {
    const before = frozen(aManuscript()).manifest.parts;
    const changes: readonly Partial<Manuscript>[] = [
      { groups: GROUPS },
      { conditions: [aCondition()] },
      {
        terms: new Map([
          [LOT_1, { ...A_TERM, months: 36 }],
          [LOT_2, A_TERM],
        ] as const),
      },
    ];

    for (const change of changes) {
      const after = frozen(aManuscript(change)).manifest.parts;
      expect(after.filter((part, place) => part.sha256 !== before[place]?.sha256).map(({ part }) => part)).toEqual([
        LOT_1,
      ]);
    }
    const tender = aTender({ links: [{ link: identifier<LinkId>("link"), lots: [LOT_2, LOT_1] }] });
    const linked = frozen(aManuscript({ tender })).manifest.parts;
    expect(linked.filter((part, place) => part.sha256 !== before[place]?.sha256)).toHaveLength(2);
  });

  it("reads back from its bytes as it was written", () => {
    const { parts } = frozen(aManuscript({ groups: GROUPS, conditions: [aCondition()] }));

    for (const part of parts) expect(contentOfBytes(canonicalBytes(part))).toEqual(part);
  });
});

describe("what keeps a call from being frozen", () => {
  const rulesOf = (change: Partial<Manuscript>) =>
    obstaclesToFreezing(aManuscript(change), NOW).map(({ rule }) => rule);
  const withoutIceland = (volume: ReturnType<typeof aVolume>) =>
    aManuscript().volumes.map((each) =>
      each.country === IS && each.line === "line-1" ? { ...each, ...volume } : each,
    );

  it.each<[string, Partial<Manuscript>, string]>([
    ["a lot without a term", { terms: new Map([[LOT_1, A_TERM]]) }, "every-lot-has-its-term"],
    [
      "a country that does not know how much it needs",
      {
        volumes: aManuscript().volumes.map((each, place) =>
          place === 0 ? { country: each.country, line: each.line, isUnknown: true, origin: "said" } : each,
        ),
      },
      "every-volume-is-known",
    ],
    [
      "a country that is in with zero alone",
      { volumes: withoutIceland(aVolume("0")) },
      "whoever-is-in-needs-something",
    ],
    [
      "a country that is in and stated nothing of the lines there are",
      { volumes: aManuscript().volumes.filter(({ country, line }) => country !== IS || line !== "line-1") },
      "whoever-is-in-needs-something",
    ],
    [
      "a country that came in after the groups were drawn",
      { groups: new Map([[LOT_1, { lot: LOT_1, n: 1, groups: [{ group: A, name: "East", countries: [DK, NO] }] }]]) },
      "every-country-stands-in-one-group",
    ],
    [
      "a country that named nobody who may call off",
      { entitled: new Map([DK, IS].map((country) => [country, ["Region"]])) },
      "every-country-names-its-entitled-buyers",
    ],
    [
      "a condition whose fallback empties a group",
      { groups: GROUPS, conditions: [aCondition({}, { fallback: [{ line: aLine(1).line, countries: [NO] }] })] },
      "a-fallback-empties-no-group",
    ],
    [
      "a condition that is judged by a country that is not in",
      { conditions: [aCondition({}, { judge: "SE" as never })] },
      "whoever-bears-or-judges-is-in",
    ],
  ])("%s", (_case, change, rule) => {
    expect(rulesOf({})).toEqual([]);
    expect(rulesOf(change)).toEqual([rule]);
  });

  it("is named for every lot and every country that it is missing of", () => {
    const missing = obstaclesToFreezing(aManuscript({ terms: new Map(), entitled: new Map() }), NOW);

    expect(missing.filter(({ rule }) => rule === "every-lot-has-its-term")).toMatchObject([
      { number: 1 },
      { number: 2 },
    ]);
    expect(missing.filter(({ rule }) => rule === "every-country-names-its-entitled-buyers")).toMatchObject([
      { country: DK },
      { country: IS },
      { country: NO },
    ]);
  });
});

const storedForm = (form: 1 | 2) =>
  upcast(
    JSON.parse(readFileSync(path.join(import.meta.dirname, `../events/RevisionFrozen.${form}.json`), "utf8")),
  ) as RevisionFrozen;

describe("a stored revision", () => {
  it.each([1, 2] as const)("of form %i still reads, and hashes as it did", (form) => {
    const stored = storedForm(form);
    for (const content of stored.parts) {
      const hash = stored.manifest.parts.find(({ part }) => part === content.part)?.sha256;
      expect(sha256(canonicalBytes(contentOfBytes(canonicalBytes(content))))).toBe(hash);
    }
    expect(stored.manifest.form).toBe(`samband/documents/${form}`);
    expect(sha256(canonicalBytes(stored.manifest))).toBe(stored.sha256);
    expect(manifestOf(stored.parts, sha256).parts).toEqual(stored.manifest.parts);
  });

  it("of the second form differs from the first of the same text by what the second says besides", () => {
    const after = new Map(storedForm(2).parts.map((part) => [part.part, part]));

    expect(
      storedForm(1).parts.map((part) =>
        differenceOfParts(part, after.get(part.part) ?? part).facts.map(({ fact }) => fact),
      ),
    ).toEqual([
      ["form", "entitled"],
      ["term", "link", "groups", "conditions"],
      ["term", "link", "groups"],
    ]);
  });
});
