import { canonicalText, type Canonical } from "../definitions/canonical";

/** Before and now, of something that may not have been there, or is there no more. */
export type BeforeAndAfter<Value> = { readonly before: Value | null; readonly after: Value | null };

/** Both, where they are not the same to the letter; null where they are. */
export function replacement<Value extends Canonical>(
  before: Value | undefined,
  after: Value | undefined,
): BeforeAndAfter<Value> | null {
  if (written(before) === written(after)) return null;
  return { before: before ?? null, after: after ?? null };
}

/** What stands there now: what it was replaced by, or what stood there all the time. */
export function replacing<Value>(value: Value | undefined, replaced: BeforeAndAfter<Value> | null): Value | undefined {
  return replaced === null ? value : (replaced.after ?? undefined);
}

/** What is in both texts cannot have been replaced by nothing. */
export function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`this difference leaves out the ${what}`);
  return value;
}

/** A member that is there, or is not there at all. */
export function member<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [name in Key]?: Value } {
  return value === null || value === undefined ? {} : named(key, value);
}

/** TypeScript widens a computed key to any text. */
function named<Key extends string, Value>(key: Key, value: Value): { readonly [name in Key]?: Value } {
  return { [key]: value } as { readonly [name in Key]?: Value };
}

function written(value: Canonical | undefined): string {
  return value === undefined ? "" : canonicalText(value);
}
