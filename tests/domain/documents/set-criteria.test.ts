import { describe, expect, it } from "vitest";
import { identifier, type CriterionId, type QuestionId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { AnswerForm, AwardCriteria, Criterion, CriterionQuestion } from "@/domain/documents/award-criteria";
import { COMMON } from "@/domain/documents/clause";
import { removeCriteria, setCriteria, type CriteriaDraft } from "@/domain/documents/set-criteria";
import { identified } from "@/domain/documents/typed-criteria";
import { aTender, LOT_1 } from "../../support/builders";
import { aCriterion, aQuestion, someCriteria } from "../../support/criteria";

function aDraft(details: Partial<CriteriaDraft> = {}): CriteriaDraft {
  return { tender: aTender(), saved: { part: COMMON, n: 0, criteria: null }, isDispatched: false, ...details };
}

/** Price and one criterion with this question. */
function asking(question: Partial<CriterionQuestion>, details: Partial<Criterion> = {}): AwardCriteria {
  const environment = aCriterion("environment", "40", { questions: [aQuestion(question)], ...details });
  return { ...someCriteria(), criteria: [aCriterion("price", "60"), environment] };
}

function set(criteria: AwardCriteria, draft: CriteriaDraft = aDraft()) {
  return setCriteria(draft, { basedOn: draft.saved.n, criteria });
}

describe("setting what bids are compared by", () => {
  it("sets criteria whose weights are together a hundred", () => {
    const criteria = someCriteria(["33.33", "33.33", "33.34"]);

    expect(set(criteria)).toMatchObject({ ok: true, value: [{ type: "CriteriaSet", part: COMMON, n: 1, criteria }] });
  });

  it.each([
    [["39.99", "30", "30"], { sum: "99.99", by: "0.01", how: "missing" }],
    [["40.01", "30", "30"], { sum: "100.01", by: "0.01", how: "too-much" }],
  ] as const)("says by how much the weights %j are off", (weights, off) => {
    expect(set(someCriteria(weights))).toEqual({
      ok: false,
      refusal: { rule: "weights-add-up-to-a-hundred", ...off },
    });
  });

  it.each([
    ["no price", [aCriterion("environment", "100")], 0],
    ["price twice", [aCriterion("price", "50"), aCriterion("price", "50", { name: "Price again" })], 2],
  ])("refuses %s", (_case, criteria, found) => {
    expect(set({ ...someCriteria(), criteria })).toMatchObject({ refusal: { rule: "price-is-compared-once", found } });
  });

  it("compares nothing but price where the lowest price alone decides", () => {
    const alone = { ...someCriteria(), method: "price-alone" } as const;

    expect(set(alone)).toMatchObject({ refusal: { rule: "price-alone-compares-nothing-else" } });
    expect(set({ ...alone, criteria: [aCriterion("price", "100")] }).ok).toBe(true);
  });

  it("gives each criterion a name of its own, whatever its letters' size", () => {
    const own = aCriterion("own", "30", { name: "PRICE" });
    const criteria = [aCriterion("price", "70"), own];

    expect(set({ ...someCriteria(), criteria })).toMatchObject({
      refusal: { rule: "each-criterion-has-a-name-of-its-own", criterion: 2 },
    });
  });

  const yes = (points: string): AnswerForm => ({ of: "yes-no", pointsForYes: points });
  const choice = (...choices: readonly (readonly [string, string])[]): AnswerForm => ({
    of: "choice",
    choices: choices.map(([text, points]) => ({ text, points })),
  });
  const scale = (noneAt: string, allAt: string): AnswerForm => ({
    of: "number",
    unit: "months",
    noneAt: quantityFrom(noneAt),
    allAt: quantityFrom(allAt),
  });
  const days = (allBy: string, noneFrom: string): AnswerForm => ({
    of: "date",
    allBy: calendarDayFrom(allBy),
    noneFrom: calendarDayFrom(noneFrom),
  });
  const plan = (points: string): AnswerForm => ({ of: "plan", milestone: "Certificate", points });

  it.each([
    ["a yes worth all points", { answer: yes("10") }],
    ["a choice", { answer: choice(["Both", "10"], ["One", "7.5"], ["Neither", "0"]), evidence: "" }],
    ["a number that rises", { answer: scale("1", "6"), evidence: "" }],
    ["a number that falls", { answer: scale("16", "4"), evidence: "" }],
    ["a date", { answer: days("2027-01-01", "2027-01-02") }],
    ["a plan", { answer: plan("5") }],
  ])("asks for %s", (_case, question) => {
    expect(set(asking(question)).ok).toBe(true);
  });

  it.each([
    ["more points than there are", { answer: yes("10.01") }, "answers-stay-within-the-points"],
    ["a plan with more points", { answer: plan("11") }, "answers-stay-within-the-points"],
    ["a choice with more points", { answer: choice(["A", "11"], ["B", "0"]) }, "answers-stay-within-the-points"],
    ["a yes worth nothing", { answer: yes("0") }, "a-question-gives-points-to-someone"],
    ["a choice worth nothing", { answer: choice(["A", "0"], ["B", "0"]) }, "a-question-gives-points-to-someone"],
    ["one answer to choose", { answer: choice(["A", "10"]) }, "a-choice-offers-different-answers"],
    ["two answers alike", { answer: choice(["Yes", "10"], ["yes", "0"]) }, "a-choice-offers-different-answers"],
    ["a scale of one end", { answer: scale("6", "6") }, "a-scale-has-two-ends"],
    ["days the wrong way round", { answer: days("2027-01-02", "2027-01-01") }, "a-scale-has-two-ends"],
    ["one day for both", { answer: days("2027-01-01", "2027-01-01") }, "a-scale-has-two-ends"],
    ["a yes without evidence", { answer: yes("10"), evidence: "" }, "a-promise-is-shown-by-evidence"],
    [
      "a date without evidence",
      { answer: days("2027-01-01", "2027-06-01"), evidence: "" },
      "a-promise-is-shown-by-evidence",
    ],
    ["a plan without evidence", { answer: plan("5"), evidence: "" }, "a-promise-is-shown-by-evidence"],
  ])("refuses %s, and says where", (_case, question, rule) => {
    expect(set(asking(question))).toMatchObject({ refusal: { rule, criterion: 2, question: 1 } });
  });

  it.each([1, 3])("refuses to go on from form %i where form 2 is the latest", (basedOn) => {
    const draft = aDraft({ saved: { part: LOT_1, n: 2, criteria: someCriteria() } });

    expect(setCriteria(draft, { basedOn, criteria: someCriteria() })).toMatchObject({
      refusal: { rule: "criteria-are-set-from-their-latest-form" },
    });
  });

  it("changes nothing after dispatch", () => {
    expect(set(someCriteria(), aDraft({ isDispatched: true }))).toMatchObject({
      refusal: { rule: "a-dispatched-text-stands-still" },
    });
  });
});

describe("going back to the common criteria", () => {
  const own = { part: LOT_1, n: 3, criteria: someCriteria() } as const;

  it("takes a lot's own criteria away", () => {
    expect(removeCriteria(aDraft({ saved: own }), { basedOn: 3 })).toMatchObject({
      ok: true,
      value: [{ type: "CriteriaRemoved", part: LOT_1, n: 4 }],
    });
  });

  it.each([
    ["the common criteria", { saved: { ...own, part: COMMON } }, 3, "only-a-lot-goes-back-to-the-common-criteria"],
    ["a lot that has none", { saved: { ...own, criteria: null } }, 3, "only-own-criteria-are-taken-away"],
    ["another form", { saved: own }, 2, "criteria-are-set-from-their-latest-form"],
    ["after dispatch", { saved: own, isDispatched: true }, 3, "a-dispatched-text-stands-still"],
  ] as const)("is refused for %s", (_case, details, basedOn, rule) => {
    expect(removeCriteria(aDraft(details), { basedOn })).toMatchObject({ refusal: { rule } });
  });
});

describe("the ids of what was typed", () => {
  const [KNOWN, FOREIGN] = ["known", "foreign"].map((id) => identifier<CriterionId>(id));
  const saved = { ...someCriteria(), criteria: [aCriterion("price", "100", { id: KNOWN ?? identifier("") })] };
  const ids = (typed: readonly (CriterionId | undefined)[]) => {
    let made = 0;
    const criteria = typed.map((id) => ({ ...aCriterion("own", "50"), id }));
    return identified({ ...saved, criteria }, saved, () => `new ${(made += 1)}`).criteria.map(({ id }) => id);
  };

  it("are kept for what was there, and made for what is new", () => {
    expect(ids([KNOWN, undefined])).toEqual(["known", "new 1"]);
  });

  it("are made anew for an id of another set, and for one that is named twice", () => {
    expect(ids([FOREIGN, KNOWN, KNOWN])).toEqual(["new 1", "known", "new 2"]);
  });

  it("are made for questions alike", () => {
    const question = { ...aQuestion(), id: identifier<QuestionId>("foreign") };
    const criteria = [{ ...aCriterion("own", "50"), questions: [question] }];
    const [made] = identified({ ...saved, criteria }, null, () => "new").criteria;
    expect(made?.questions.map(({ id }) => id)).toEqual(["new"]);
  });
});
