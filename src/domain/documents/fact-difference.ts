import { canonicalText } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { CallTerm } from "../participation/call-term";
import type { TenderForm } from "../tenders/tender";
import { differenceOfConditions, type ConditionDifference } from "./condition-difference";
import {
  isCommon,
  type CommonContent,
  type FrozenBuyer,
  type FrozenEntitled,
  type LotContent,
  type PartContent,
} from "./content";
import { differenceOf } from "./difference";
import { differenceOfGroups, type BeforeAndAfter, type GroupDifference } from "./group-difference";
import { differenceOfLists, isListChanged, type ListDifference } from "./list-difference";
import { isChanged, type Segment } from "./segment";

/** What a part says beside its clauses and product lines. */
export type FactDifference =
  | { readonly fact: "number" | "title" | "language"; readonly segments: readonly Segment[] }
  | { readonly fact: "tendersCloseAt"; readonly before: Instant; readonly after: Instant }
  | ({ readonly fact: "form" } & BeforeAndAfter<TenderForm>)
  | ({ readonly fact: "lead" | "buyers" } & ListDifference<FrozenBuyer>)
  | ({ readonly fact: "entitled" } & ListDifference<FrozenEntitled>)
  | ({ readonly fact: "lots" } & ListDifference<CommonContent["lots"][number]>)
  | ({ readonly fact: "countries" } & ListDifference<Country>)
  | ({ readonly fact: "term" } & BeforeAndAfter<CallTerm>)
  | ({ readonly fact: "link" } & BeforeAndAfter<readonly LotId[]>)
  | { readonly fact: "groups"; readonly groups: readonly GroupDifference[] }
  | { readonly fact: "conditions"; readonly conditions: readonly ConditionDifference[] }
  | { readonly fact: "order" };

/** Number, title and language, word by word. */
export function textDifferences(before: PartContent, after: PartContent): readonly FactDifference[] {
  const language = (content: PartContent) => (isCommon(content) ? content.language : "");
  const facts = [
    { fact: "number", segments: differenceOf(String(before.number), String(after.number)) },
    { fact: "title", segments: differenceOf(before.title, after.title) },
    { fact: "language", segments: differenceOf(language(before), language(after)) },
  ] as const;
  return facts.filter(({ segments }) => isChanged(segments));
}

export function commonDifferences(before: CommonContent, after: CommonContent): readonly FactDifference[] {
  const [closedAt, closesAt] = [before.tendersCloseAt, after.tendersCloseAt];
  const form = { before: before.form ?? null, after: after.form ?? null };
  const lists = [
    { fact: "lead", ...differenceOfLists([before.lead], [after.lead]) },
    { fact: "buyers", ...differenceOfLists(before.buyers, after.buyers) },
    { fact: "entitled", ...differenceOfLists(before.entitled ?? [], after.entitled ?? []) },
    { fact: "lots", ...differenceOfLists(before.lots, after.lots) },
  ] as const;
  return [
    ...(closedAt === closesAt ? [] : [{ fact: "tendersCloseAt", before: closedAt, after: closesAt } as const]),
    ...(form.before === form.after ? [] : [{ fact: "form", ...form } as const]),
    ...lists.filter(isListChanged),
  ];
}

export function lotDifferences(before: LotContent, after: LotContent): readonly FactDifference[] {
  const countries = { fact: "countries", ...differenceOfLists(before.countries, after.countries) } as const;
  const term = { fact: "term", before: before.term ?? null, after: after.term ?? null } as const;
  const link = { fact: "link", before: before.link ?? null, after: after.link ?? null } as const;
  const groups = differenceOfGroups(before.groups ?? [], after.groups ?? []);
  const conditions = differenceOfConditions(before.conditions ?? [], after.conditions ?? []);
  return [
    ...(isListChanged(countries) ? [countries] : []),
    ...(canonicalText(term.before ?? {}) === canonicalText(term.after ?? {}) ? [] : [term]),
    ...(canonicalText(link.before ?? []) === canonicalText(link.after ?? []) ? [] : [link]),
    ...(groups.length > 0 ? [{ fact: "groups", groups } as const] : []),
    ...(conditions.length > 0 ? [{ fact: "conditions", conditions } as const] : []),
  ];
}
