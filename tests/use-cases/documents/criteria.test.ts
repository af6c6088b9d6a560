import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ActId, type CriterionId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { ClimateWay } from "@/domain/documents/climate-check";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { revisionText } from "@/queries/consensus/revision-text";
import { climateOfTender, criteriaOfPart, criteriaOfTender } from "@/queries/documents/criteria";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { answerClimate } from "@/use-cases/documents/answer-climate";
import { SetCriteriaInput } from "@/use-cases/documents/criteria-inputs";
import { removeCriteria } from "@/use-cases/documents/remove-criteria";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  newId,
  officerOf,
  operator,
  personOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { theAnnexIsSigned } from "../../support/an-agreement";
import { someCriteria } from "../../support/criteria";
import { asApplication, asSuperuser } from "../../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  aWrittenText,
  consented,
  done,
  INTEREST_CLOSES_AT,
  theNordicWorld,
  type ATender,
} from "../../support/world";

const NO = storedCountry("NO");
const REASON = "The requirements are clearly better for the environment than points are.";
const ALL = { find: "", page: 1 };
/** The environment weighs a fifth: too little for Norway. */
const PALE = someCriteria(["50", "30", "20"]);

beforeAll(() => theNordicWorld(["PL"]));

/** Written, with these countries in both lots; the common criteria are those of the world, which satisfy Norway. */
async function aTextOf(...countries: readonly string[]): Promise<ATender> {
  const made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: countries.includes(code) ? [1, 2] : [] });
  await aWrittenText(made, countries);
  return made;
}

function setFor({ tender }: ATender, part: PartId, criteria = PALE, basedOn = 0) {
  return { tender, part, basedOn, ...criteria };
}

function lotOf({ lots }: ATender, number: number): LotId {
  const lot = lots[number - 1]?.lot;
  if (!lot) throw new Error(`the tender has no lot ${number}`);
  return lot;
}

function said(made: ATender, way: ClimateWay, lots: readonly number[], basedOn = 0) {
  const reason = way === "weight" ? "" : REASON;
  return {
    tender: made.tender,
    country: NO,
    way,
    reason,
    lots: lots.map((each) => ({ lot: lotOf(made, each), basedOn })),
  };
}

const counselOf = (code: string) => circumstancesOf(personOf(code, "legal-officer"));

function recordOf(tender: TenderId): Promise<readonly string[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT event FROM entries WHERE stream_id = $1 ORDER BY seq", [tender]);
    return rows.map(({ event }: { event: string }) => event);
  });
}

describe("setting criteria", () => {
  it("is recorded, and read by whoever takes part", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    const lot = lotOf(made, 2);

    await done(setCriteria(byOfficerOf("DK"), setFor(made, lot)));

    const page = await criteriaOfTender(byRepresentativeOf("IS"), made.tender, ALL);
    expect(page?.common?.criteria.map(({ weight }) => weight)).toEqual(["40", "30", "30"]);
    expect(page?.lots.map(({ own, effective }) => [own !== null, effective?.criteria[2]?.weight])).toEqual([
      [false, "30"],
      [true, "20"],
    ]);
    expect((await recordOf(made.tender)).filter((event) => event === "CriteriaSet")).toHaveLength(2);
    expect(await criteriaOfTender(byRepresentativeOf("SE"), made.tender, ALL)).toBeNull();
    expect(await criteriaOfPart(byOfficerOf("NO"), { tender: made.tender, part: COMMON })).toBeNull();
  });

  it("happens once where the form comes twice, and leaves nothing where it is refused", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    const act = identifier<ActId>(newId());
    const lot = lotOf(made, 1);

    await done(setCriteria(byOfficerOf("DK", { act }), setFor(made, lot)));
    await done(setCriteria(byOfficerOf("DK", { act }), setFor(made, lot)));
    const before = await recordOf(made.tender);
    const off = setFor(made, lot, someCriteria(["49.99", "30", "20"]), 1);

    expect(await setCriteria(byOfficerOf("DK"), off)).toEqual({
      ok: false,
      refusal: { rule: "weights-add-up-to-a-hundred", sum: "99.99", by: "0.01", how: "missing" },
    });
    expect(await recordOf(made.tender)).toEqual(before);
    const page = await criteriaOfPart(byOfficerOf("DK"), { tender: made.tender, part: lot });
    expect(page?.saved.n).toBe(1);
  });

  it("goes on from the latest form only, also where two save at the same moment", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    const lot = lotOf(made, 1);

    const outcomes = await Promise.all(
      [PALE, someCriteria()].map((criteria) => setCriteria(byOfficerOf("DK"), setFor(made, lot, criteria))),
    );

    expect(outcomes.map((each) => (each.ok ? "set" : each.refusal.rule)).toSorted()).toEqual([
      "criteria-are-set-from-their-latest-form",
      "set",
    ]);
  });

  it("keeps the ids of what was there, and none that somebody made up", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    const idsNow = async () =>
      (await criteriaOfPart(byOfficerOf("DK"), { tender: made.tender, part: COMMON }))?.saved.criteria?.criteria.map(
        ({ id }) => id,
      ) ?? [];
    const [price, ...others] = await idsNow();
    const forged = identifier<CriterionId>(newId());
    const [first, second, third] = PALE.criteria;
    if (!first || !second || !third || !price) throw new Error("three criteria");
    const criteria = [{ ...first, id: price }, { ...second, id: forged }, third];

    await done(setCriteria(byOfficerOf("DK"), setFor(made, COMMON, { ...PALE, criteria }, 1)));

    const after = await idsNow();
    expect(after[0]).toBe(price);
    expect(after).not.toContain(forged);
    expect(new Set([...after, ...others]).size).toBe(5);
  });

  it("lets a lot go back to the common ones, and begin anew from there", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    const lot = lotOf(made, 1);
    await done(setCriteria(byOfficerOf("DK"), setFor(made, lot)));

    await done(removeCriteria(byOfficerOf("DK"), { tender: made.tender, part: lot, basedOn: 1 }));

    const page = await criteriaOfTender(byOfficerOf("DK"), made.tender, ALL);
    expect(page?.lots[0]?.own).toBeNull();
    expect(await removeCriteria(byOfficerOf("DK"), { tender: made.tender, part: lot, basedOn: 2 })).toMatchObject({
      refusal: { rule: "only-own-criteria-are-taken-away" },
    });
    await done(setCriteria(byOfficerOf("DK"), setFor(made, lot, PALE, 2)));
  });

  it("finds no part that the tender has not", async () => {
    const [made, other] = [await aTextOf("DK", "NO", "IS"), await aProposedTender()];

    expect(await setCriteria(byOfficerOf("DK"), setFor(made, lotOf(other, 1)))).toMatchObject({
      refusal: { rule: "not-found" },
    });
  });
});

describe("a climate rule", () => {
  it("shuts freezing with the weight that is missing, and opens it with the opinion of counsel", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    await done(setCriteria(byOfficerOf("DK"), setFor(made, COMMON, PALE, 1)));
    const freezing = () => freezeRevision(byOfficerOf("DK"), { tender: made.tender });
    const missing = { rule: "every-lot-meets-its-climate-rule", country: "NO", weight: "20", needed: "30" };

    const [first, second] = [1, 2].map((number) => ({ ...missing, number, lacks: "answer" }));

    expect(await freezing()).toEqual({ ok: false, refusal: { ...first, obstacles: [first, second] } });
    expect(await answerClimate(byOfficerOf("DK"), said(made, "weight", [1]))).toMatchObject({
      refusal: { rule: "the-environment-weighs-enough", number: 1, weight: "20", needed: "30" },
    });
    await done(answerClimate(counselOf("NO"), said(made, "counsel", [1])));
    expect(await freezing()).toMatchObject({ refusal: { ...missing, number: 2 } });
    await done(answerClimate(byOfficerOf("DK"), said(made, "requirements", [2])));

    const { number } = await done(freezing());
    const text = await revisionText(byRepresentativeOf("IS"), { tender: made.tender, number });
    expect(JSON.stringify(text)).toContain(REASON);
  });

  it("comes with Norway, and goes with it", async () => {
    const made = await aTextOf("DK", "IS");
    await done(setCriteria(byOfficerOf("DK"), setFor(made, COMMON, PALE, 1)));
    const asked = async () =>
      (await climateOfTender(byOfficerOf("DK"), made.tender, ALL))?.lots.map(({ number }) => number);
    expect(await asked()).toEqual([]);
    expect(await answerClimate(byOfficerOf("DK"), said(made, "requirements", [1]))).toMatchObject({
      refusal: { rule: "a-climate-answer-is-of-a-lot-that-needs-one", number: 1 },
    });

    await answered(made, "NO", { in: [2] });
    await theAnnexIsSigned(made.tender); // anew, by Norway too
    expect(await asked()).toEqual([2]);
    await done(answerClimate(byOfficerOf("DK"), said(made, "immaterial", [2])));

    const out = made.lots.map(({ lot }) => ({ lot, stance: "out" as const }));
    await done(answerInvitation(byRepresentativeOf("NO"), { tender: made.tender, country: "NO", answers: out }));
    expect(await asked()).toEqual([]);
    const { number } = await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const text = await revisionText(byOfficerOf("DK"), { tender: made.tender, number });
    expect(JSON.stringify(text)).not.toContain(REASON);
  });

  it("is answered from the latest answer only, for each lot that is named or for none", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    await done(answerClimate(byOfficerOf("DK"), said(made, "requirements", [1])));
    const before = await recordOf(made.tender);

    expect(await answerClimate(byOfficerOf("DK"), said(made, "immaterial", [2, 1]))).toMatchObject({
      refusal: { rule: "a-climate-answer-is-changed-from-its-latest-form", number: 1 },
    });
    expect(await recordOf(made.tender)).toEqual(before);
    await done(answerClimate(counselOf("NO"), said(made, "counsel", [1], 1)));
  });

  it("is answered by counsel in the database, too: the lead cannot write an opinion of Norway's", async () => {
    const made = await aTextOf("DK", "NO", "IS");
    const writing = (who: Actor, way: string) =>
      asApplication(circumstancesOf(who), (sql) =>
        sql(
          `INSERT INTO climate_answers SELECT '${made.tender}', '${lotOf(made, 1)}', 'NO', 9, '${way}', 'x', $1, 'participants', id FROM entries LIMIT 1`,
          [officerOf("DK").person],
        ),
      );

    await expect(writing(officerOf("DK"), "counsel")).rejects.toThrow(/row-level security/);
    await expect(writing(personOf("IS", "legal-officer"), "counsel")).rejects.toThrow(/row-level security/);
    await expect(writing(personOf("NO", "legal-officer"), "requirements")).rejects.toThrow(/row-level security/);
    await expect(writing(personOf("NO", "legal-officer"), "counsel")).rejects.toThrow(/no entry of its own stream/);
  });
});

describe("who may do what with criteria", () => {
  const EVERYONE: Readonly<Record<string, Actor>> = {
    "the lead's officer": officerOf("DK"),
    "the lead's representative": representativeOf("DK"),
    "the lead's counsel": personOf("DK", "legal-officer"),
    "Norway's officer": officerOf("NO"),
    "Norway's representative": representativeOf("NO"),
    "Norway's counsel": personOf("NO", "legal-officer"),
    "Iceland's counsel": personOf("IS", "legal-officer"),
    "an observer's counsel": personOf("SE", "legal-officer"),
    "an outsider's officer": officerOf("PL"),
    "the auditor": auditor,
    "a visitor": visitor,
    "the clock": clock,
    "the operator": operator,
  };

  type Act = (who: Circumstances, made: ATender) => Promise<Outcome<unknown, Refusal>>;
  const acts: Readonly<Record<string, { readonly by: string; readonly answer: string; readonly act: Act }>> = {
    "set them": {
      by: "the lead's officer",
      answer: "criteria-are-set-from-their-latest-form",
      act: (who, made) => setCriteria(who, setFor(made, COMMON, PALE, 7)),
    },
    "take them away": {
      by: "the lead's officer",
      answer: "criteria-are-set-from-their-latest-form",
      act: (who, made) => removeCriteria(who, { tender: made.tender, part: lotOf(made, 1), basedOn: 7 }),
    },
    "answer the climate rule": {
      by: "the lead's officer",
      answer: "a-climate-answer-is-changed-from-its-latest-form",
      act: (who, made) => answerClimate(who, said(made, "requirements", [1], 7)),
    },
    "give the opinion of counsel": {
      by: "Norway's counsel",
      answer: "a-climate-answer-is-changed-from-its-latest-form",
      act: (who, made) => answerClimate(who, said(made, "counsel", [1], 7)),
    },
  };

  it.each(Object.entries(acts))(
    "%s: only who may, and all others leave nothing",
    async (_name, { by, act, answer }) => {
      const made = await aTextOf("DK", "NO", "IS");
      const before = await recordOf(made.tender);
      for (const [who, actor] of Object.entries(EVERYONE)) {
        const outcome = await act(circumstancesOf(actor), made);
        const rule = outcome.ok ? "done" : outcome.refusal.rule;
        expect([who, who === by ? rule : ["not-allowed", "not-found"].includes(rule)]).toEqual([
          who,
          who === by ? answer : true,
        ]);
      }
      expect(await recordOf(made.tender)).toEqual(before);
    },
  );
});

it("stands still after dispatch", async () => {
  const opened = await anOpenRound();
  for (const code of ["DK", "NO", "IS"]) await consented(opened.tender, code);
  await done(dispatchNotice(byOfficerOf("DK", { now: INTEREST_CLOSES_AT }), { tender: opened.tender }));

  const rule = { refusal: { rule: "a-dispatched-text-stands-still" } };
  expect(await setCriteria(byOfficerOf("DK"), setFor(opened, COMMON, PALE, 1))).toMatchObject(rule);
  expect(await answerClimate(counselOf("NO"), said(opened, "counsel", [1]))).toMatchObject(rule);
});

describe("what is typed into the form of criteria", () => {
  const typed = (change: object) => ({
    tender: newId(),
    part: COMMON,
    method: "linear",
    tieRule: "The lower price.",
    basedOn: "0",
    criteria: [{ kind: "price", name: "Price", weight: "100", pointsMax: "10", ...change }],
  });
  const faultOf = (input: object) => {
    const [issue] = SetCriteriaInput.safeParse(input).error?.issues ?? [];
    const params: unknown = issue && "params" in issue ? issue.params : undefined;
    const sentence = typeof params === "object" && params && "sentence" in params ? params.sentence : issue?.code;
    return issue && [issue.path.join("."), sentence];
  };

  it.each([
    [{ weight: "30,5 %" }, "30.5"],
    [{ weight: "100.00" }, "100"],
    [{ weight: "0.01" }, "0.01"],
  ])("%j is read as the weight %s", (change, weight) => {
    expect(SetCriteriaInput.parse(typed(change)).criteria[0]?.weight).toBe(weight);
  });

  it.each([
    [{ weight: "33.333" }, "criteria.0.weight", "not-a-weight"],
    [{ weight: "0" }, "criteria.0.weight", "not-a-weight"],
    [{ weight: "NaN" }, "criteria.0.weight", "not-a-weight"],
    [{ weight: "1".repeat(1_000_000) }, "criteria.0.weight", "not-a-weight"],
    [{ pointsMax: "0" }, "criteria.0.pointsMax", "not-between"],
    [{ name: "x".repeat(1_000_000) }, "criteria.0.name", "too-long"],
    [{ name: "Price\u202egnp" }, "criteria.0.name", "unseen-characters"],
    [{ name: "<b>Price</b>" }, "criteria.0.name", "no-markup"],
    [{ description: "x".repeat(1_048_576) }, "criteria.0.description", "too-long"],
  ])("%# is refused at its field", (change, path, sentence) => {
    expect(faultOf(typed(change))).toEqual([path, sentence]);
  });

  it("keeps right-to-left and combining letters as they are seen", () => {
    const name = "Prís e\u0301 \u0645\u0631\u062d\u0628\u0627";
    expect(SetCriteriaInput.parse(typed({ name })).criteria[0]?.name).toBe(name.normalize("NFC"));
  });

  it("refuses a question whose answer has no form that there is", () => {
    const question = { text: "Is it so?", answer: { of: "essay" }, evidence: "" };
    expect(SetCriteriaInput.safeParse(typed({ questions: [question] })).success).toBe(false);
  });
});
