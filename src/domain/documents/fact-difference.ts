import type { ApplicableLaw } from "../agreement/applicable-law";
import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import type { AuthenticLanguage } from "../definitions/text-language";
import type { Instant } from "../definitions/time";
import type { FrozenTimetable } from "../deadlines/frozen-timetable";
import type { CallTerm } from "../participation/call-term";
import type { TenderForm } from "../tenders/tender";
import { replacement, type BeforeAndAfter } from "./before-and-after";
import { differenceOfClimate, type ClimateDifference } from "./climate-difference";
import { differenceOfConditions, type ConditionDifference } from "./condition-difference";
import type { CommonContent, FrozenBuyer, FrozenEntitled, LotContent, PartContent } from "./content";
import { differenceOfCriteria, type CriteriaDifference } from "./criteria-difference";
import { differenceOfGroups, type GroupDifference } from "./group-difference";
import { differenceOfLists, isListChanged, type ListDifference } from "./list-difference";
import { differenceOfWords } from "./words-difference";
import type { Segment } from "./segment";

/** A list that a part has or lacks: whether the later text has it, be it an empty one. */
type Listed = { readonly isWritten: boolean };

/** What a part says beside its clauses and product lines. */
export type FactDifference =
  | { readonly fact: "number" | "title"; readonly segments: readonly Segment[] }
  | ({ readonly fact: "alsoAuthentic" } & ListDifference<AuthenticLanguage>)
  | ({ readonly fact: "tendersCloseAt" } & BeforeAndAfter<Instant>)
  | ({ readonly fact: "timetable" } & BeforeAndAfter<FrozenTimetable>)
  | ({ readonly fact: "form" } & BeforeAndAfter<TenderForm>)
  | ({ readonly fact: "lead" | "buyers" } & ListDifference<FrozenBuyer>)
  | ({ readonly fact: "entitled" } & ListDifference<FrozenEntitled>)
  | ({ readonly fact: "lots" } & ListDifference<CommonContent["lots"][number]>)
  | ({ readonly fact: "law" } & BeforeAndAfter<ApplicableLaw>)
  | ({ readonly fact: "countries" } & ListDifference<Country>)
  | ({ readonly fact: "term" } & BeforeAndAfter<CallTerm>)
  | ({ readonly fact: "link" } & BeforeAndAfter<readonly LotId[]>)
  | ({ readonly fact: "groups"; readonly groups: readonly GroupDifference[] } & Listed)
  | ({ readonly fact: "conditions"; readonly conditions: readonly ConditionDifference[] } & Listed)
  | ({ readonly fact: "climate"; readonly climate: readonly ClimateDifference[] } & Listed)
  | { readonly fact: "criteria"; readonly criteria: CriteriaDifference };

/** Number and title, word by word, and the criteria: what both kinds of parts have. */
export function sharedDifferences(before: PartContent, after: PartContent): readonly FactDifference[] {
  const criteria = differenceOfCriteria(before.criteria, after.criteria);
  return [
    ...differenceOfWords(["number", "title"], before, after).map(({ field, segments }) => ({ fact: field, segments })),
    ...(criteria === null ? [] : [{ fact: "criteria", criteria } as const]),
  ];
}

export function commonDifferences(before: CommonContent, after: CommonContent): readonly FactDifference[] {
  const closes = replacement(before.tendersCloseAt, after.tendersCloseAt);
  const timetable = replacement(before.timetable, after.timetable);
  const form = replacement(before.form, after.form);
  const law = replacement(before.law, after.law);
  const languages = differenceOfLists(before.alsoAuthentic, after.alsoAuthentic);
  const lead = differenceOfLists([before.lead], [after.lead]);
  const buyers = differenceOfLists(before.buyers, after.buyers);
  const entitled = differenceOfLists(before.entitled, after.entitled);
  const lots = differenceOfLists(before.lots, after.lots);
  return [
    ...(isListChanged(languages) ? [{ fact: "alsoAuthentic", ...languages } as const] : []),
    ...(closes ? [{ fact: "tendersCloseAt", ...closes } as const] : []),
    ...(timetable ? [{ fact: "timetable", ...timetable } as const] : []),
    ...(form ? [{ fact: "form", ...form } as const] : []),
    ...(isListChanged(lead) ? [{ fact: "lead", ...lead } as const] : []),
    ...(isListChanged(buyers) ? [{ fact: "buyers", ...buyers } as const] : []),
    ...(isListChanged(entitled) ? [{ fact: "entitled", ...entitled } as const] : []),
    ...(isListChanged(lots) ? [{ fact: "lots", ...lots } as const] : []),
    ...(law ? [{ fact: "law", ...law } as const] : []),
  ];
}

export function lotDifferences(before: LotContent, after: LotContent): readonly FactDifference[] {
  const countries = differenceOfLists(before.countries, after.countries);
  const term = replacement(before.term, after.term);
  const link = replacement(before.link, after.link);
  const groups = differenceOfGroups(before.groups ?? [], after.groups ?? []);
  const conditions = differenceOfConditions(before.conditions ?? [], after.conditions ?? []);
  const climate = differenceOfClimate(before.climate ?? [], after.climate ?? []);
  return [
    ...(isListChanged(countries) ? [{ fact: "countries", ...countries } as const] : []),
    ...(term ? [{ fact: "term", ...term } as const] : []),
    ...(link ? [{ fact: "link", ...link } as const] : []),
    ...listed(before.groups, after.groups, groups).map((isWritten) => ({ fact: "groups", groups, isWritten }) as const),
    ...listed(before.conditions, after.conditions, conditions).map(
      (isWritten) => ({ fact: "conditions", conditions, isWritten }) as const,
    ),
    ...listed(before.climate, after.climate, climate).map(
      (isWritten) => ({ fact: "climate", climate, isWritten }) as const,
    ),
  ];
}

type List = readonly unknown[] | undefined;

/** Whether the later list is written, where anything about it differs; nothing where nothing does. */
function listed(before: List, after: List, changes: readonly unknown[]): readonly boolean[] {
  const isSame = changes.length === 0 && (before === undefined) === (after === undefined);
  return isSame ? [] : [after !== undefined];
}
