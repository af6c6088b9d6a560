import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type LotId, type MarketGroupId } from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { divideLotsAlike } from "@/use-cases/participation/divide-lots-alike";
import { drawMarketGroups } from "@/use-cases/participation/draw-market-groups";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  officerOf,
  operator,
  personOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { A_TERM, DK, IS, NO } from "../../support/builders";
import { asSuperuser } from "../../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  done,
  theNordicWorld,
  type ATender,
} from "../../support/world";

beforeAll(() => theNordicWorld(["PL"]));

async function aTenderWithCountries(): Promise<ATender> {
  const made = await aProposedTender({ lots: 3 });
  await answered(made, "DK", { in: [1, 2, 3] });
  await answered(made, "NO", { in: [1, 2] });
  await answered(made, "IS", { in: [1] });
  return made;
}

function lotOf({ lots }: ATender, number: number): LotId {
  const lot = lots.find((each) => each.number === number)?.lot;
  if (!lot) throw new Error(`there is no lot ${number}`);
  return lot;
}

const EAST_AND_NORWAY = [
  { name: "East", countries: [DK, IS] },
  { name: "Norway", countries: [NO] },
];

type Drawn = {
  readonly group_id: string;
  readonly name: string;
  readonly countries: readonly string[];
  readonly n: number;
};

function groupsOf(lot: LotId): Promise<readonly Drawn[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql(
      `SELECT group_id, name, countries, n FROM market_groups WHERE lot_id = $1
       AND n = (SELECT max(n) FROM market_groups WHERE lot_id = $1) ORDER BY name`,
      [lot],
    );
    return rows;
  });
}

function eventsOf(tender: string): Promise<readonly string[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT event FROM entries WHERE stream_id = $1 ORDER BY seq", [tender]);
    return rows.map(({ event }: { event: string }) => event);
  });
}

describe("drawing market groups", () => {
  it("keeps the id of a group that stays, gives a new one a new id, and writes down which ids are gone", async () => {
    const made = await aTenderWithCountries();
    const [tender, lot] = [made.tender, lotOf(made, 1)];
    await done(drawMarketGroups(byOfficerOf("DK"), { tender, lot, groups: EAST_AND_NORWAY, basedOn: 0 }));
    const [east, norway] = await groupsOf(lot);
    if (!east || !norway) throw new Error("two groups were drawn");

    const groups = [
      { group: identifier<MarketGroupId>(east.group_id), name: "Denmark", countries: [DK] },
      { name: "West", countries: [IS, NO] },
    ];
    await done(drawMarketGroups(byOfficerOf("DK"), { tender, lot, groups, basedOn: 1 }));

    const [denmark, west] = await groupsOf(lot);
    expect(denmark).toMatchObject({ group_id: east.group_id, countries: ["DK"], n: 2 });
    expect([east.group_id, norway.group_id]).not.toContain(west?.group_id);
    const again = [
      { group: identifier<MarketGroupId>(norway.group_id), name: "Norway", countries: [NO] },
      { name: "East", countries: [DK, IS] },
    ];
    expect(await drawMarketGroups(byOfficerOf("DK"), { tender, lot, groups: again, basedOn: 2 })).toMatchObject({
      refusal: { rule: "a-groups-id-is-never-used-again" },
    });
  });

  it("does not take the id of a group of another lot, and knows only lots of the tender", async () => {
    const made = await aTenderWithCountries();
    const [tender, one, two] = [made.tender, lotOf(made, 1), lotOf(made, 2)];
    await done(drawMarketGroups(byOfficerOf("DK"), { tender, lot: one, groups: EAST_AND_NORWAY, basedOn: 0 }));
    const [east] = await groupsOf(one);
    const taken = { group: identifier<MarketGroupId>(east?.group_id ?? ""), name: "All", countries: [DK, NO] };

    expect(await drawMarketGroups(byOfficerOf("DK"), { tender, lot: two, groups: [taken], basedOn: 0 })).toMatchObject({
      refusal: { rule: "a-groups-id-is-never-used-again" },
    });
    const other = await aTenderWithCountries();
    expect(
      await drawMarketGroups(byOfficerOf("DK"), { tender, lot: lotOf(other, 1), groups: EAST_AND_NORWAY, basedOn: 0 }),
    ).toMatchObject({ refusal: { rule: "not-found" } });
  });

  it("of two officers at once, the second is told", async () => {
    const made = await aTenderWithCountries();
    const input = { tender: made.tender, lot: lotOf(made, 1), groups: EAST_AND_NORWAY, basedOn: 0 };

    const outcomes = await Promise.all([1, 2].map(() => drawMarketGroups(byOfficerOf("DK"), input)));

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      refusal: { rule: "groups-are-drawn-from-their-latest-form" },
    });
  });

  it("divides many lots alike in one act, and none where one cannot be", async () => {
    const made = await aTenderWithCountries();
    const { tender } = made;
    const lots = made.lots.map(({ lot }) => lot);
    const before = await eventsOf(tender);

    const withoutNorway = [{ name: "East", countries: [DK, IS] }];
    expect(await divideLotsAlike(byOfficerOf("DK"), { tender, lots, groups: withoutNorway })).toMatchObject({
      refusal: { rule: "market-groups-are-together-the-countries-that-are-in", country: "NO" },
    });
    expect(await eventsOf(tender)).toEqual(before);
    expect(await done(divideLotsAlike(byOfficerOf("DK"), { tender, lots, groups: EAST_AND_NORWAY }))).toEqual({
      divided: 2,
    });
    expect((await groupsOf(lotOf(made, 2))).map(({ countries }) => countries)).toEqual([["DK"], ["NO"]]);
    expect(await groupsOf(lotOf(made, 3))).toEqual([]); // Denmark alone
  });
});

describe("what is called for", () => {
  it("stands still after dispatch", async () => {
    const { tender, lots, countries } = await anOpenRound();
    for (const code of countries) await consented(tender, code);
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));
    const ids = lots.map(({ lot }) => lot);
    const [lot] = ids;
    if (!lot) throw new Error("the tender has a lot");

    const late: readonly Promise<Outcome<unknown, Refusal>>[] = [
      setCallTerm(byOfficerOf("DK"), { tender, lots: ids, term: A_TERM }),
      drawMarketGroups(byOfficerOf("DK"), { tender, lot, groups: EAST_AND_NORWAY, basedOn: 0 }),
      nameEntitledBuyers(byRepresentativeOf("NO"), { tender, country: "NO", buyers: ["Another"] }),
    ];
    for (const outcome of await Promise.all(late))
      expect(outcome).toMatchObject({ refusal: { rule: "the-call-stands-still-after-dispatch" } });
  });

  it("is set by the lead's officer, and who may call off by each country for itself", async () => {
    const made = await aTenderWithCountries();
    const { tender } = made;
    const lots = [lotOf(made, 1)];
    const before = await eventsOf(tender);
    const everyone: Readonly<Record<string, Actor>> = {
      "the lead's officer": officerOf("DK"),
      "the lead's representative": representativeOf("DK"),
      "Norway's officer": officerOf("NO"),
      "Norway's representative": representativeOf("NO"),
      "Norway's deputy": personOf("NO", "deputy"),
      "Norway's signatory": personOf("NO", "signatory"),
      "an observer's representative": representativeOf("SE"),
      "an outsider's officer": officerOf("PL"),
      "the auditor": auditor,
      "a visitor": visitor,
      "the clock": clock,
      "the operator": operator,
    };
    const acts: readonly (readonly [
      readonly string[],
      string,
      (who: Circumstances) => Promise<Outcome<unknown, Refusal>>,
    ])[] = [
      [
        ["the lead's officer"],
        "a-renewal-lasts-some-months",
        (who) => setCallTerm(who, { tender, lots, term: { ...A_TERM, renewals: 0 } }),
      ],
      [
        ["the lead's officer"],
        "a-market-group-is-never-empty",
        (who) => drawMarketGroups(who, { tender, lot: lotOf(made, 1), groups: [], basedOn: 0 }),
      ],
      [
        ["the lead's officer"],
        "market-groups-are-together-the-countries-that-are-in",
        (who) => divideLotsAlike(who, { tender, lots, groups: [{ name: "x", countries: [DK] }] }),
      ],
      [
        ["Norway's officer", "Norway's representative", "Norway's deputy"],
        "an-entitled-buyer-is-named-once",
        (who) => nameEntitledBuyers(who, { tender, country: "NO", buyers: ["x", "x"] }),
      ],
    ];

    for (const [by, answer, act] of acts) {
      for (const [who, actor] of Object.entries(everyone)) {
        const outcome = await act(circumstancesOf(actor));
        const rule = outcome.ok ? "done" : outcome.refusal.rule;
        if (by.includes(who)) expect([who, rule]).toEqual([who, answer]);
        else expect([who, ["not-allowed", "not-found"].includes(rule)]).toEqual([who, true]);
      }
    }
    expect(await eventsOf(tender)).toEqual(before);
  });

  it("is not named by a country that is in no lot", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1] });
    await answered(made, "NO", { in: [] });
    const naming = (code: string) =>
      nameEntitledBuyers(byRepresentativeOf(code), { tender: made.tender, country: code, buyers: ["Hospitals"] });

    for (const code of ["NO", "IS"])
      expect(await naming(code)).toMatchObject({ refusal: { rule: "only-who-takes-part-names-its-buyers" } });
    expect(await naming("DK")).toMatchObject({ ok: true });
  });
});
