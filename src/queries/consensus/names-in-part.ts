import type { CriterionId, LineId, LotId, QuestionId } from "@/domain/definitions/identifiers";
import { isCommon, type FrozenClause, type FrozenGroup, type PartContent } from "@/domain/documents/content";

/** What a difference speaks of, by its id: as it is called in the later text where that has it. */
export type NamesInPart = {
  readonly lines: readonly { readonly id: LineId; readonly name: string }[];
  readonly groups: readonly Pick<FrozenGroup, "id" | "name" | "countries">[];
  readonly clauses: readonly Pick<FrozenClause, "id" | "heading">[];
  /** Criteria and their questions. */
  readonly criteria: readonly { readonly id: CriterionId | QuestionId; readonly name: string }[];
  readonly lots: readonly { readonly id: LotId; readonly number: number }[];
};

/** The first of the texts that has a name for something gives it. */
export function namesIn(contents: readonly PartContent[], lots: NamesInPart["lots"]): NamesInPart {
  const lotContents = contents.flatMap((content) => (isCommon(content) ? [] : [content]));
  return {
    lines: eachOnce(
      lotContents.flatMap((lot) => lot.lines.map(({ id, inn, strength }) => ({ id, name: `${inn} ${strength}` }))),
    ),
    groups: eachOnce(lotContents.flatMap((lot) => lot.groups ?? [])),
    clauses: eachOnce(contents.flatMap(({ clauses }) => clauses.map(({ id, heading }) => ({ id, heading })))),
    criteria: eachOnce(contents.flatMap(criteriaNames)),
    lots,
  };
}

function criteriaNames({ criteria }: PartContent): NamesInPart["criteria"] {
  return (criteria?.criteria ?? []).flatMap(({ id, name, questions }) => [
    { id, name },
    ...questions.map((question) => ({ id: question.id, name: question.text })),
  ]);
}

function eachOnce<Named extends { readonly id: string }>(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.toReversed().map((each) => [each.id, each])).values()].reverse();
}
