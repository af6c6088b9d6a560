import { z } from "zod";

const FIELDS_MAX = 20_000;
/** A path as a form of ours writes it: `lots[0].lines[12].title`. No list of ours has more than 999 rows. */
const PATH = /^[A-Za-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*|\[\d{1,3}\])*$/;
const PATH_LENGTH_MAX = 200;
const INTENT = "__intent__";
const STATE = "__state__";

const Path = z.string().max(PATH_LENGTH_MAX).regex(PATH);
const Index = z.number().int().min(0).max(999);

/** What a button may do to a list: add a row, remove one, or move one. */
const ListIntent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("insert"), payload: z.object({ name: Path, index: Index.optional() }) }),
  z.object({ type: z.literal("remove"), payload: z.object({ name: Path, index: Index }) }),
  z.object({ type: z.literal("reorder"), payload: z.object({ name: Path, from: Index, to: Index }) }),
]);

/**
 * Whether a form can be taken apart without harm. A browser sends what the page asked for; anybody
 * can send `lots[999999999].title`, which would make a list of that length, or an intent that is none.
 */
export function isReadable(form: FormData): boolean {
  const names = [...form.keys()];
  if (names.length > FIELDS_MAX) return false;
  if (!names.every((name) => name.startsWith("$ACTION_") || (name.length <= PATH_LENGTH_MAX && PATH.test(name)))) {
    return false;
  }
  return isJsonOf(ListIntent, form.getAll(INTENT)) && isJsonOf(z.object({}), form.getAll(STATE));
}

/** At most one, and of that form; none is fine. */
function isJsonOf(schema: z.ZodType, values: readonly FormDataEntryValue[]): boolean {
  const [value, ...more] = values;
  if (value === undefined || value === "") return true;
  if (more.length > 0 || typeof value !== "string") return false;
  try {
    return schema.safeParse(JSON.parse(value)).success;
  } catch {
    return false;
  }
}
