import { member, present, type BeforeAndAfter } from "./before-and-after";
import { appliedClauses } from "./clause-difference";
import { appliedClimate } from "./climate-difference";
import { appliedConditions } from "./condition-difference";
import { isCommon, type CommonContent, type LotContent, type PartContent } from "./content";
import { appliedCriteria } from "./criteria-difference";
import type { FactDifference } from "./fact-difference";
import { appliedGroups } from "./group-difference";
import { appliedLines } from "./line-difference";
import type { PartDifference } from "./part-difference";
import { laterText } from "./segment";

/** The later form of a part, from the earlier one and their difference alone. */
export function applied(before: PartContent, difference: PartDifference): PartContent {
  return isCommon(before) ? appliedCommon(before, difference) : appliedLot(before, difference);
}

function appliedCommon(before: CommonContent, difference: PartDifference): CommonContent {
  const fact = <Name extends FactName>(name: Name) => factNamed(difference, name);
  const [number, title, criteria] = [fact("number"), fact("title"), fact("criteria")];
  return {
    part: before.part,
    number: number ? laterText(number.segments) : before.number,
    title: title ? laterText(title.segments) : before.title,
    language: before.language,
    ...member("alsoAuthentic", latest(before.alsoAuthentic, fact("alsoAuthentic"))),
    lead: present(latest([before.lead], fact("lead"))?.[0], "lead"),
    buyers: present(latest(before.buyers, fact("buyers")), "buyers"),
    lots: present(latest(before.lots, fact("lots")), "lots"),
    tendersCloseAt: present(latest(before.tendersCloseAt, fact("tendersCloseAt")), "time limit"),
    ...member("timetable", latest(before.timetable, fact("timetable"))),
    ...member("form", latest(before.form, fact("form"))),
    ...member("entitled", latest(before.entitled, fact("entitled"))),
    ...member("law", latest(before.law, fact("law"))),
    ...member("criteria", appliedCriteria(before.criteria, criteria?.criteria ?? null)),
    clauses: appliedClauses(before.clauses, difference.clauses),
  };
}

function appliedLot(before: LotContent, difference: PartDifference): LotContent {
  const fact = <Name extends FactName>(name: Name) => factNamed(difference, name);
  const [number, title, criteria] = [fact("number"), fact("title"), fact("criteria")];
  const [groups, conditions, climate] = [fact("groups"), fact("conditions"), fact("climate")];
  return {
    part: before.part,
    number: number ? Number(laterText(number.segments)) : before.number,
    title: title ? laterText(title.segments) : before.title,
    countries: present(latest(before.countries, fact("countries")), "countries"),
    lines: appliedLines(before.lines, difference.lines),
    ...member("term", latest(before.term, fact("term"))),
    ...member(
      "groups",
      list(before.groups, groups, () => appliedGroups(before.groups ?? [], groups?.groups ?? [])),
    ),
    ...member("link", latest(before.link, fact("link"))),
    ...member(
      "conditions",
      list(before.conditions, conditions, () =>
        appliedConditions(before.conditions ?? [], conditions?.conditions ?? []),
      ),
    ),
    ...member("criteria", appliedCriteria(before.criteria, criteria?.criteria ?? null)),
    ...member(
      "climate",
      list(before.climate, climate, () => appliedClimate(before.climate ?? [], climate?.climate ?? [])),
    ),
    clauses: appliedClauses(before.clauses, difference.clauses),
  };
}

type FactName = FactDifference["fact"];
type FactNamed<Name extends FactName> = FactDifference & { readonly fact: Name };

function factNamed<Name extends FactName>({ facts }: PartDifference, name: Name): FactNamed<Name> | undefined {
  return facts.find((each): each is FactNamed<Name> => each.fact === name);
}

/** What a fact is after the difference, or nothing where the part has none any more. */
function latest<Value>(value: Value | undefined, changed: BeforeAndAfter<Value> | undefined): Value | undefined {
  return changed === undefined ? value : (changed.after ?? undefined);
}

function list<Value>(
  values: readonly Value[] | undefined,
  changed: { readonly isWritten: boolean } | undefined,
  apply: () => readonly Value[],
): readonly Value[] | undefined {
  if (changed === undefined) return values;
  return changed.isWritten ? apply() : undefined;
}
