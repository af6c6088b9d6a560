import type { ClauseId } from "../definitions/identifiers";
import type { FrozenClause, LotContent, PartContent } from "./content";
import { isCommon } from "./content";
import { differenceOf, isChanged, type Segment } from "./difference";

export type ClauseDifference = {
  readonly id: ClauseId;
  readonly heading: readonly Segment[];
  readonly text: readonly Segment[];
};

/** A fact of the part beside its clauses, named by a key: `title`, `tendersCloseAt`, `countries`, `buyers`, `lines`. */
export type FactDifference = { readonly fact: string; readonly segments: readonly Segment[] };

export type PartDifference = {
  readonly clauses: readonly ClauseDifference[];
  readonly facts: readonly FactDifference[];
};

/** What changed in a part, clause by clause and fact by fact; what stayed the same is left out. */
export function differenceOfParts(before: PartContent, after: PartContent): PartDifference {
  return { clauses: clauseDifferences(before.clauses, after.clauses), facts: factDifferences(before, after) };
}

function clauseDifferences(
  before: readonly FrozenClause[],
  after: readonly FrozenClause[],
): readonly ClauseDifference[] {
  const removed = before.filter(({ id }) => !after.some((clause) => clause.id === id));
  return [...after, ...removed.map(({ id }) => ({ id, heading: "", text: "" }))]
    .map(({ id, heading, text }) => {
      const earlier = before.find((clause) => clause.id === id);
      return {
        id,
        heading: differenceOf(earlier?.heading ?? "", heading),
        text: differenceOf(earlier?.text ?? "", text),
      };
    })
    .filter((clause) => isChanged(clause.heading) || isChanged(clause.text));
}

function factDifferences(before: PartContent, after: PartContent): readonly FactDifference[] {
  const [earlier, later] = [factsOf(before), factsOf(after)];
  return Object.keys(later)
    .map((fact) => ({ fact, segments: differenceOf(earlier[fact] ?? "", later[fact] ?? "") }))
    .filter(({ segments }) => isChanged(segments));
}

/** Facts as words, so that their difference reads like that of a clause. */
function factsOf(content: PartContent): Readonly<Record<string, string>> {
  return isCommon(content)
    ? {
        title: content.title,
        tendersCloseAt: content.tendersCloseAt,
        buyers: content.buyers.map(({ name, country }) => `${name} (${country})`).join(", "),
        lots: content.lots.map(({ number }) => String(number)).join(", "),
      }
    : { title: content.title, countries: content.countries.join(", "), lines: linesOf(content) };
}

function linesOf({ lines }: LotContent): string {
  return lines
    .map(({ inn, strength, container, packSize, volumeUnit, volumes }) => {
      const stated = volumes.map(({ country, quantity }) => `${country} ${quantity}`).join(", ");
      return `${inn} ${strength}, ${container} (${packSize}): ${stated} ${volumeUnit}`;
    })
    .join("\n");
}
