import { differenceOf } from "./difference";
import { isChanged, laterText, type Segment } from "./segment";

/** The fields of something whose words are others than before, word by word. */
export type WordsDifference<Field extends string> = readonly {
  readonly field: Field;
  readonly segments: readonly Segment[];
}[];

type Words<Field extends string> = Readonly<Record<Field, string | number>>;

export function differenceOfWords<Field extends string>(
  fields: readonly Field[],
  before: Words<Field> | undefined,
  after: Words<Field> | undefined,
): WordsDifference<Field> {
  return fields
    .map((field) => ({ field, segments: differenceOf(String(before?.[field] ?? ""), String(after?.[field] ?? "")) }))
    .filter(({ segments }) => isChanged(segments));
}

/** What a field says after the difference. */
export function wordOf<Field extends string>(
  field: Field,
  before: Words<Field> | undefined,
  difference: WordsDifference<Field>,
): string {
  const changed = difference.find((each) => each.field === field);
  return changed ? laterText(changed.segments) : String(before?.[field] ?? "");
}
