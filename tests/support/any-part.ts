import fc from "fast-check";
import {
  identifier,
  type ClauseId,
  type ConditionId,
  type CriterionId,
  type LineId,
  type MarketGroupId,
  type QuestionId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type { FrozenTimetable } from "@/domain/deadlines/frozen-timetable";
import type { AnswerForm, AwardCriteria } from "@/domain/documents/award-criteria";
import type { CommonContent, FrozenCondition, FrozenGroup, LotContent, PartContent } from "@/domain/documents/content";
import { A_TERM, aBuyer, DK, IS, LOT_1, LOT_2, NO } from "./builders";

/** Texts that share words, sentences and blanks, and some that are hard: marks, right to left, halves of one letter. */
export const aText = fc.oneof(
  fc.constantFrom(
    "",
    "a",
    "b",
    "a b",
    "b a",
    " ",
    "\n\n",
    "1\u{a0}000",
    "e\u0301",
    "\u00e9",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 123",
    "\u202eabc\u202c",
    "\u05e9\u05dc\u05d5\u05dd.",
    "\ud83d\udc8a\ufe0f",
    "a\u0300\u0301\u0302",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom("The bag holds 100 ml.", "The vial holds 50 ml.", "It is delivered.", "Fines?\n", "{{lots}}"),
      {
        maxLength: 6,
      },
    )
    .map((sentences) => sentences.join(" ")),
);

/** A member that is there or absent, never undefined: so it is frozen. */
function orAbsent<Key extends string, Value>(key: Key, values: fc.Arbitrary<Value>) {
  return fc.option(values).map((value) => (value === null ? {} : { [key]: value })) as fc.Arbitrary<
    Readonly<Partial<Record<Key, Value>>>
  >;
}

function together<A extends object, B extends object>(one: fc.Arbitrary<A>, other: fc.Arbitrary<B>) {
  return fc.tuple(one, other).map(([a, b]) => ({ ...a, ...b }));
}

const someOf = <Value>(...values: Value[]) => fc.shuffledSubarray(values);

const aWritten = { heading: aText, text: aText };

const someClauses = fc.uniqueArray(
  together(
    fc.record({ id: fc.constantFrom(...["c1", "c2", "c3", "c4"].map((id) => identifier<ClauseId>(id))), ...aWritten }),
    together(
      orAbsent("document", fc.constantFrom("conditions" as const, "timetable" as const)),
      orAbsent(
        "texts",
        fc.uniqueArray(fc.record({ language: fc.constant("da" as const), ...aWritten }), {
          selector: ({ language }) => language,
        }),
      ),
    ),
  ),
  { maxLength: 4, selector: ({ id }) => id },
);

const anAnswer: fc.Arbitrary<AnswerForm> = fc.oneof(
  fc.record({ of: fc.constant("yes-no" as const), pointsForYes: fc.constantFrom("5", "10") }),
  fc.record({
    of: fc.constant("choice" as const),
    choices: fc.array(fc.record({ text: aText, points: fc.constantFrom("0", "1") }), { maxLength: 2 }),
  }),
  fc.record({
    of: fc.constant("number" as const),
    unit: aText,
    noneAt: fc.constantFrom(quantityFrom("0"), quantityFrom("0.5")),
    allAt: fc.constantFrom(quantityFrom("100"), quantityFrom("90")),
  }),
);

const someCriteria: fc.Arbitrary<AwardCriteria> = fc.record({
  method: fc.constantFrom("linear" as const, "proportional" as const),
  tieRule: aText,
  criteria: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...["r1", "r2", "r3"].map((id) => identifier<CriterionId>(id))),
      kind: fc.constantFrom("price" as const, "environment" as const),
      name: aText,
      weight: fc.constantFrom("60", "39.5"),
      description: aText,
      pointsMax: fc.constantFrom(10, 100),
      questions: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...["q1", "q2"].map((id) => identifier<QuestionId>(id))),
          text: aText,
          answer: anAnswer,
          evidence: aText,
        }),
        { selector: ({ id }) => id },
      ),
    }),
    { selector: ({ id }) => id },
  ),
});

const someClimate = fc.uniqueArray(
  fc.record({
    country: fc.constantFrom(NO, IS),
    way: fc.constantFrom("weight" as const, "counsel" as const),
    reason: aText,
  }),
  { selector: ({ country }) => country },
);

const aLaw = fc.record({
  route: fc.constantFrom("agreement" as const, "central-purchasing-body" as const),
  procedure: fc.constantFrom(DK, NO),
  review: fc.record({ country: fc.constantFrom(DK, NO), body: aText }),
  contract: fc.constantFrom(DK, NO),
  callOff: fc.uniqueArray(fc.record({ country: fc.constantFrom(DK, NO), law: fc.constantFrom(DK, NO) }), {
    selector: ({ country }) => country,
  }),
});

const someLines = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...["l1", "l2"].map((id) => identifier<LineId>(id))),
    inn: aText,
    atc: aText,
    form: aText,
    route: aText,
    strength: aText,
    container: aText,
    packSize: fc.constantFrom(1, 10),
    comparisonUnit: aText,
    volumeUnit: aText,
    volumes: fc.uniqueArray(
      fc.record({
        country: fc.constantFrom(DK, NO, IS),
        quantity: fc.constantFrom(...["1", "2.5"].map(quantityFrom)),
        origin: aText,
      }),
      { selector: ({ country }) => country },
    ),
  }),
  { selector: ({ id }) => id },
);

const aQuantity = fc.constantFrom(...["1", "2", "3"].map(quantityFrom));
const someCountries = someOf(DK, NO, IS).filter((countries) => countries.length > 0);
const lineIds = ["l1", "l2"].map((id) => identifier<LineId>(id));
const someQuantities = fc.uniqueArray(
  fc.record({ line: fc.constantFrom(...lineIds), estimated: aQuantity, maximum: aQuantity }),
  { selector: ({ line }) => line },
);
const groupIds = fc.constantFrom(...["g1", "g2"].map((id) => identifier<MarketGroupId>(id)));

const someGroups: fc.Arbitrary<readonly FrozenGroup[]> = fc.uniqueArray(
  together(
    fc.record({ id: groupIds, name: aText, countries: someCountries, quantities: someQuantities }),
    orAbsent("total", fc.record({ unit: aText, estimated: aQuantity, maximum: aQuantity })),
  ),
  { selector: ({ id }) => id },
);

const someTerms = fc.record({
  title: aText,
  text: aText,
  bearer: fc.constantFrom(
    { kind: "supplier" as const },
    { kind: "country" as const, country: IS },
    { kind: "regulator" as const, name: "Agency" },
  ),
  moment: fc.constantFrom("dispatch" as const, "award" as const),
  judge: fc.constantFrom(IS, DK),
  zone: fc.constantFrom("Atlantic/Reykjavik", "Europe/Oslo"),
  evidenceBy: fc.constantFrom(...["2026-08-01", "2026-08-02"].map(calendarDayFrom)),
  judgedBy: fc.constantFrom(...["2026-08-15", "2026-08-16"].map(calendarDayFrom)),
  comparedOn: fc.constantFrom("scope-if-met" as const, "fallback-scope" as const),
  fallback: fc.uniqueArray(fc.record({ line: fc.constantFrom(...lineIds), countries: someCountries }), {
    selector: ({ line }) => line,
  }),
});

const someConditions: fc.Arbitrary<readonly FrozenCondition[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...["k1", "k2"].map((id) => identifier<ConditionId>(id))),
    terms: someTerms,
    fallbackQuantities: fc.uniqueArray(fc.record({ group: groupIds, quantities: someQuantities }), {
      selector: ({ group }) => group,
    }),
  }),
  { selector: ({ id }) => id },
);

const someCall = together(
  together(
    orAbsent("term", fc.constantFrom(A_TERM, { ...A_TERM, months: 24 }, { ...A_TERM, factor: quantityFrom("2") })),
    orAbsent("groups", someGroups),
  ),
  together(
    orAbsent(
      "link",
      someOf(LOT_1, LOT_2).filter((lots) => lots.length === 2),
    ),
    orAbsent("conditions", someConditions),
  ),
);

const someEntitled = fc.uniqueArray(
  fc.record({ country: fc.constantFrom(DK, NO), buyers: someOf("Hospital", "Pharmacy") }),
  { selector: ({ country }) => country },
);

const aDay = fc.constantFrom(...["2026-10-01", "2027-02-28"].map(calendarDayFrom));
const anInstant = fc.constantFrom(...["2026-08-20T10:00:00Z", "2026-09-01T22:00:00Z"].map(instantFrom));

const someFacts = together(
  fc.record({
    procedure: fc.constantFrom("open" as const, "restricted" as const, "comp-dial" as const),
    takesTendersElectronically: fc.boolean(),
    documents: fc.constantFrom("open" as const, "confidential" as const),
  }),
  together(
    orAbsent("priorNotice", fc.record({ dispatchedOn: aDay, saidWhatWasKnown: fc.boolean() })),
    orAbsent("urgency", aText),
  ),
);

/** What tenderers rely on in time beside the limit for tenders. */
export const aTimetable: fc.Arbitrary<FrozenTimetable> = together(
  orAbsent("invited", fc.record({ requestsCloseAt: anInstant, invitationOn: aDay })),
  fc.record({ facts: someFacts, questionsBy: anInstant, openedAt: anInstant, validUntil: aDay, supplyFrom: aDay }),
);

export const aCommon: fc.Arbitrary<CommonContent> = together(
  together(
    together(orAbsent("alsoAuthentic", fc.subarray(["da" as const])), orAbsent("law", aLaw)),
    together(
      together(orAbsent("criteria", someCriteria), orAbsent("timetable", aTimetable)),
      together(orAbsent("form", fc.constant("accession" as const)), orAbsent("entitled", someEntitled)),
    ),
  ),
  fc.record({
    part: fc.constant("common" as const),
    number: aText,
    title: aText,
    language: fc.constant("en" as const),
    lead: fc.constantFrom(aBuyer(DK), aBuyer(NO)),
    buyers: someOf(aBuyer(DK), aBuyer(NO), aBuyer(IS)),
    lots: someOf({ id: LOT_1, number: 1 }, { id: LOT_2, number: 2 }),
    tendersCloseAt: fc.constantFrom(...["2026-09-01T10:00:00Z", "2026-09-02T10:00:00Z"].map(instantFrom)),
    clauses: someClauses,
  }),
);

export const someLot: fc.Arbitrary<LotContent> = together(
  together(someCall, together(orAbsent("criteria", someCriteria), orAbsent("climate", someClimate))),
  fc.record({
    part: fc.constant(LOT_1),
    number: fc.constantFrom(1, 2),
    title: aText,
    countries: someOf(DK, NO, IS),
    lines: someLines,
    clauses: someClauses,
  }),
);

/** Two forms of one part, often with one member that differs, since two that differ in everything hide what is not compared. */
export const twoForms: fc.Arbitrary<readonly [PartContent, PartContent]> = fc.oneof(
  fc.tuple(aCommon, aCommon),
  fc.tuple(someLot, someLot),
  aCommon.map((part): [PartContent, PartContent] => [part, structuredClone(part)]),
  someLot.map((part): [PartContent, PartContent] => [part, structuredClone(part)]),
  fc.tuple(someLot, someCall).map(([part, call]): [PartContent, PartContent] => [part, { ...part, ...call }]),
  fc
    .tuple(someLot, someConditions)
    .map(([part, conditions]): [PartContent, PartContent] => [part, { ...part, conditions }]),
  fc.tuple(someLot, someGroups).map(([part, groups]): [PartContent, PartContent] => [part, { ...part, groups }]),
  fc.tuple(someLot, someCriteria).map(([part, criteria]): [PartContent, PartContent] => [part, { ...part, criteria }]),
  fc.tuple(someLot, someClimate).map(([part, climate]): [PartContent, PartContent] => [part, { ...part, climate }]),
  fc.tuple(someLot, someLines).map(([part, lines]): [PartContent, PartContent] => [part, { ...part, lines }]),
  fc.tuple(aCommon, someClauses).map(([part, clauses]): [PartContent, PartContent] => [part, { ...part, clauses }]),
  fc.tuple(aCommon, aTimetable).map(([part, timetable]): [PartContent, PartContent] => [part, { ...part, timetable }]),
  fc.tuple(aCommon, aLaw).map(([part, law]): [PartContent, PartContent] => [part, { ...part, law }]),
  fc.tuple(aCommon, someEntitled).map(([part, entitled]): [PartContent, PartContent] => [part, { ...part, entitled }]),
);
