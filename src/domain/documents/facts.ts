import { wholeMonths } from "../participation/call-term";
import { isCommon, type CommonContent, type LotContent, type PartContent } from "./content";
import type { Measure, MeasureKind } from "./measure";
import { onEveryClock, timetableFact } from "./timetable-facts";
import { COMMON, type PartId } from "./clause";

/** What a clause of the common part may say by name. Each is made from the bytes of that part and from nothing else. */
export const COMMON_FACTS = [
  "tender-number",
  "title",
  "lead-buyer",
  "buyers",
  "countries",
  "lots",
  "entitled-buyers",
  "time-limit",
  "procedure",
  "questions-by",
  "opening",
  "validity",
  "supply-from",
  "applicable-law",
  "languages",
  "criteria",
  "award-method",
] as const;

/** What a clause of a lot may say by name. */
export const LOT_FACTS = [
  "lot-number",
  "lot-title",
  "countries",
  "lines",
  "volumes",
  "term",
  "maximum-quantities",
  "market-groups",
  "conditions",
  "link",
  "criteria",
  "award-method",
  "climate",
] as const;

export type CommonFact = (typeof COMMON_FACTS)[number];
export type LotFact = (typeof LOT_FACTS)[number];
export type FactName = CommonFact | LotFact;

export type FactSide = "common" | "lot";

export function factsOf(side: FactSide): readonly FactName[] {
  return side === "common" ? COMMON_FACTS : LOT_FACTS;
}

export function sideOf(part: PartId): FactSide {
  return part === COMMON ? "common" : "lot";
}

export function isFactOf(side: FactSide, name: string): name is FactName {
  return factsOf(side).some((each) => each === name);
}

/** Of what kinds the figures of a fact are: figures of these are not typed beside it. */
export const KINDS_OF_FACT = {
  "tender-number": [],
  title: [],
  "lead-buyer": [],
  buyers: [],
  countries: [],
  lots: [],
  "entitled-buyers": [],
  "time-limit": ["date"],
  procedure: ["date"],
  "questions-by": ["date"],
  opening: ["date"],
  validity: ["date"],
  "supply-from": ["date"],
  "applicable-law": [],
  languages: [],
  criteria: ["percent"],
  "award-method": [],
  "lot-number": [],
  "lot-title": [],
  lines: ["number"],
  volumes: ["number"],
  term: ["duration", "date"],
  "maximum-quantities": ["number", "amount"],
  "market-groups": [],
  conditions: ["date"],
  link: [],
  climate: ["percent"],
} as const satisfies Record<FactName, readonly MeasureKind[]>;

/** The figures that a fact states in this part; null where the part states nothing of it. */
export function factIn(content: PartContent, name: FactName): readonly Measure[] | null {
  return isCommon(content) ? commonFact(content, name) : lotFact(content, name);
}

function commonFact(common: CommonContent, name: FactName): readonly Measure[] | null {
  switch (name) {
    case "tender-number":
    case "title":
    case "lead-buyer":
    case "buyers":
    case "countries":
    case "lots":
    case "languages":
      return [];
    case "entitled-buyers":
      return common.entitled ? [] : null;
    case "applicable-law":
      return common.law ? [] : null;
    case "time-limit":
      return onEveryClock(common, common.tendersCloseAt);
    default:
      return timetableFact(common, name) ?? criteriaFact(common, name);
  }
}

function lotFact(lot: LotContent, name: FactName): readonly Measure[] | null {
  switch (name) {
    case "lot-number":
    case "lot-title":
    case "countries":
    case "lines":
      return [];
    case "volumes":
      return lot.lines.flatMap(({ volumes }) => volumes.map(({ quantity }) => numberOf(quantity)));
    case "term":
      return lot.term ? [months(lot.term.months), months(wholeMonths(lot.term))] : null;
    case "maximum-quantities":
      return lot.groups ? lot.groups.flatMap(figuresOfGroup) : null;
    case "market-groups":
      return lot.groups ? [] : null;
    case "conditions":
      return lot.conditions?.flatMap(({ terms }) => [dateOf(terms.evidenceBy), dateOf(terms.judgedBy)]) ?? null;
    case "link":
      return lot.link ? [] : null;
    case "climate":
      return lot.climate ? [] : null;
    default:
      return criteriaFact(lot, name);
  }
}

function criteriaFact({ criteria }: PartContent, name: FactName): readonly Measure[] | null {
  if (!criteria) return null;
  if (name === "award-method") return [];
  return name === "criteria" ? criteria.criteria.map(({ weight }) => ({ kind: "percent", value: weight })) : null;
}

function figuresOfGroup({ quantities }: NonNullable<LotContent["groups"]>[number]): readonly Measure[] {
  return quantities.flatMap(({ estimated, maximum }) => [numberOf(estimated), numberOf(maximum)]);
}

function numberOf(value: string): Measure {
  return { kind: "number", value };
}

function dateOf(value: string): Measure {
  return { kind: "date", value };
}

function months(count: number): Measure {
  return { kind: "duration", value: `${count} months` };
}
