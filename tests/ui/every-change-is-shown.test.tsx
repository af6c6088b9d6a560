import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import {
  identifier,
  type ClauseId,
  type ConditionId,
  type CriterionId,
  type MarketGroupId,
  type QuestionId,
} from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { lotsAmong, type CommonContent, type LotContent, type PartContent } from "@/domain/documents/content";
import { differenceOfParts } from "@/domain/documents/part-difference";
import { speak } from "@/messages/speak";
import { namesIn } from "@/queries/consensus/names-in-part";
import { PartChanges } from "@/screens/consensus/part-changes";
import { twoForms } from "../support/any-part";
import { A_TERM, aCommonPart, aFrozenLine, aLotPart, DK, LOT_1, LOT_2, NO } from "../support/builders";
import { aTermsOfCondition } from "../support/call-builders";

const speech = speak("en", "Europe/Copenhagen");

/** What the page shows of a difference, as HTML. */
function shown(before: PartContent, after: PartContent): string {
  const lots = [LOT_1, LOT_2].map((id, place) => ({ id, number: place + 1 }));
  const part = {
    part: after.part,
    number: lotsAmong([after])[0]?.number ?? 0,
    title: after.title,
    difference: differenceOfParts(before, after),
    names: namesIn([after, before], lots),
  };
  return renderToStaticMarkup(
    <PartChanges part={part} zone="Europe/Copenhagen" speech={speech} read={{ href: "/", number: 2 }} />,
  );
}

/** Below the heading with its link. */
function bodyOf(html: string): string {
  const [, body = ""] = /^<section[^>]*><div.*?<\/h3>.*?<\/a><\/div>(.*)<\/section>$/s.exec(html) ?? [];
  return body;
}

const quantities = [{ line: aFrozenLine().id, estimated: quantityFrom("6000"), maximum: quantityFrom("9000") }];
const criteria = {
  method: "linear",
  tieRule: "Lots are drawn.",
  criteria: [
    {
      id: identifier<CriterionId>("criterion"),
      kind: "environment",
      name: "Environment",
      weight: "20",
      description: "How it is made.",
      pointsMax: 10,
      questions: [
        {
          id: identifier<QuestionId>("question"),
          text: "Is it certified?",
          answer: { of: "plan", milestone: "A plan by May", points: "7" },
          evidence: "A certificate.",
        },
      ],
    },
  ],
} as const;
const clauses = [
  {
    id: identifier<ClauseId>("clause"),
    document: "conditions",
    heading: "Delivery",
    text: "Within five days.",
    texts: [{ language: "da", heading: "Levering", text: "Inden fem dage." }],
  },
] as const;

/** Everything that a lot can say, said once. */
const LOT: LotContent = aLotPart({
  term: A_TERM,
  groups: [{ id: identifier<MarketGroupId>("group"), name: "East", countries: [DK, NO], quantities }],
  conditions: [
    {
      id: identifier<ConditionId>("condition"),
      terms: aTermsOfCondition({
        bearer: { kind: "regulator", name: "Agency" },
        fallback: [{ line: aFrozenLine().id, countries: [NO] }],
      }),
      fallbackQuantities: [{ group: identifier<MarketGroupId>("group"), quantities }],
    },
  ],
  link: [LOT_1, LOT_2],
  criteria,
  climate: [{ country: NO, way: "weight", reason: "Thirty per cent." }],
  clauses,
});

const COMMON: CommonContent = aCommonPart({
  form: "accession",
  alsoAuthentic: ["da"],
  entitled: [{ country: DK, buyers: ["A hospital"] }],
  law: {
    route: "agreement",
    procedure: DK,
    review: { country: DK, body: "A board" },
    contract: DK,
    callOff: [{ country: NO, law: NO }],
  },
  timetable: {
    facts: {
      procedure: "restricted",
      takesTendersElectronically: true,
      priorNotice: { dispatchedOn: calendarDayFrom("2026-03-02"), saidWhatWasKnown: true },
      urgency: "A shortage that nobody could foresee",
      documents: "open",
    },
    invited: {
      requestsCloseAt: instantFrom("2026-07-01T10:00:00Z"),
      invitationOn: calendarDayFrom("2026-07-20"),
    },
    questionsBy: instantFrom("2026-08-12T10:00:00Z"),
    openedAt: instantFrom("2026-09-01T11:00:00Z"),
    validUntil: calendarDayFrom("2027-03-01"),
    supplyFrom: calendarDayFrom("2027-04-01"),
  },
  criteria,
  clauses,
});

/** Another value for the leaves that are no free text, by the name of the member. */
const OTHER: Readonly<Record<string, unknown>> = {
  number: 7,
  packSize: 99,
  pointsMax: 5,
  quantity: "77",
  estimated: "77",
  maximum: "77",
  weight: "33",
  points: "3",
  factor: "2",
  months: 24,
  renewals: 1,
  renewalMonths: 6,
  kind: "own",
  method: "proportional",
  way: "counsel",
  moment: "dispatch",
  judge: DK,
  zone: "Europe/Oslo",
  timeZone: "Atlantic/Reykjavik",
  evidenceBy: "2026-07-02",
  judgedBy: "2026-07-16",
  comparedOn: "fallback-scope",
  tendersCloseAt: "2026-11-11T11:00:00Z",
  document: "timetable",
  form: "joint",
  route: "international-agreement",
  procedure: NO, // the law's; of a timetable it is one of five
  takesTendersElectronically: false,
  saidWhatWasKnown: false,
  documents: "confidential",
  dispatchedOn: "2026-03-03",
  requestsCloseAt: "2026-07-02T10:00:00Z",
  invitationOn: "2026-07-21",
  questionsBy: "2026-08-13T10:00:00Z",
  openedAt: "2026-09-01T12:00:00Z",
  validUntil: "2027-03-02",
  supplyFrom: "2027-04-02",
  contract: NO,
  law: DK,
  country: "SE",
};

/** Whose name is no text of ours: ids are what a thing is, not what is said of it. */
const NOT_SAID = ["id", "part", "language", "of", "line", "group", "organisation"];
const MARKER = "changed-here";

type Leaf = { readonly path: string; readonly isText: boolean; readonly after: unknown };

/** Every leaf of a value, changed alone. */
function changedLeaves(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? "";
  if (Array.isArray(value)) {
    return value.flatMap((each, place) =>
      changedLeaves(each, [...path, String(place)]).map((leaf) => ({ ...leaf, after: value.with(place, leaf.after) })),
    );
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, member]) =>
      NOT_SAID.includes(key)
        ? []
        : changedLeaves(member, [...path, key]).map((leaf) => ({ ...leaf, after: { ...value, [key]: leaf.after } })),
    );
  }
  if (path.join(".").endsWith("bearer.kind")) return []; // another bearer is another set of members
  const isLineField = path[0] === "lines" && typeof value === "string" && name !== "quantity" && name !== "country";
  const isTextNumber = name === "number" && typeof value === "string";
  const isProcedure = path.join(".") === "timetable.facts.procedure";
  if (isProcedure) return [{ path: path.join("."), isText: false, after: "open" }];
  const isOther = name in OTHER && !isLineField && !isTextNumber;
  const isPlace = typeof value === "string" && /countries|link|buyers|alsoAuthentic/.test(name) && !isOther;
  if (isPlace && name !== "buyers") return []; // lists of codes; what leaves them is tried below
  return [{ path: path.join("."), isText: !isOther, after: isOther ? OTHER[name] : `${String(value)} ${MARKER}` }];
}

describe("what the page shows of a difference", () => {
  it.each([
    ["the common part", COMMON],
    ["a lot", LOT],
  ])("names every word and figure of %s that was changed alone", (_part, before) => {
    const leaves = changedLeaves(before);
    expect(leaves.length).toBeGreaterThan(20);

    const silent = leaves.filter(({ isText, after }) => {
      const html = shown(before, after as PartContent);
      return isText ? !html.includes(MARKER) : !/<(?:ins|del)\b/.test(html);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("shows something wherever the bytes differ, and nothing where they do not", () => {
    fc.assert(
      fc.property(twoForms, ([before, after]) => {
        const isSame = canonicalText(before) === canonicalText(after);

        expect(bodyOf(shown(before, after)) === "").toBe(isSame);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
