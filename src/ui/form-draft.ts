import type { DefaultValue } from "@conform-to/react";

/** What a form, or a new row of a list in it, starts with. */
export interface Draft {
  readonly [field: string]: DraftValue;
}

type DraftValue = string | number | boolean | null | undefined | Draft | readonly DraftValue[];

type MutableDraft = Record<string, unknown>;

/** Conform's types know only lists that may be changed. It copies what it is given and changes nothing in it. */
export function asDefaultValue(draft: Draft): NonNullable<DefaultValue<MutableDraft>> {
  return draft as NonNullable<DefaultValue<MutableDraft>>;
}
