import type { Money } from "@/domain/definitions/money";
import { suppliersOf } from "@/domain/gates/gate";
import type { DraftingItem } from "@/domain/gates/missing-of-agreement";
import type { AnyRefusal } from "@/domain/refusals";
import type { Speech } from "./speak";

/** What a person reads when a rule says no: the sentence of that rule, with its instants and days as they write them. */
export function sayRefusal(speech: Speech, refusal: AnyRefusal): string {
  const values = Object.fromEntries(Object.entries(refusal).map(([name, value]) => [name, shown(speech, value)]));
  if (refusal.rule !== "drafting-begins-once-the-annex-is-signed") return sentenceOf(speech, refusal.rule, values);
  const missing = refusal.missing.map((item) => sayMissing(speech, item)).join(" ");
  return sentenceOf(speech, refusal.rule, { ...values, missing });
}

const INSTANT_FORM = /^\d{4}-\d\d-\d\dT.*Z$/;
const DAY_FORM = /^\d{4}-\d\d-\d\d$/;
const COUNTRY_FORM = /^[A-Z]{2}$/;
const DECIMAL_FORM = /^\d+\.\d+$/;

function shown(speech: Speech, value: unknown): string | number {
  if (typeof value === "number") return value;
  if (isMoney(value)) return speech.money(value);
  if (Array.isArray(value)) return listed(speech, value);
  if (typeof value !== "string") return "";
  if (INSTANT_FORM.test(value)) return speech.instant(value);
  if (DAY_FORM.test(value)) return speech.day(value);
  if (DECIMAL_FORM.test(value)) return speech.quantity(value);
  return COUNTRY_FORM.test(value) ? speech.country(value) : value;
}

/** Countries as a sentence lists them; phrases apart, so that each is seen as it was written. */
function listed(speech: Speech, values: readonly unknown[]): string {
  const words = values.map((each) => String(shown(speech, each)));
  return values.every((each) => COUNTRY_FORM.test(String(each))) ? speech.list(words) : words.join(" · ");
}

/** What a gate lacks, and who can supply it: the list that its page shows, where a form stands on another page. */
function sayMissing(speech: Speech, item: DraftingItem): string {
  const lack = speech.say(`agreement.lack.${item.what}`, { countries: listed(speech, item.countries) });
  const who = { role: speech.say(`terms.role.${item.who.role}`), country: listed(speech, suppliersOf(item)) };
  return `${lack} (${speech.say("gates.who", who)})`;
}

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "minorUnits" in value && "currency" in value;
}

/** A test gives every refusal to every language, so that a value that its sentence wants and lacks is found. */
function sentenceOf(
  speech: Speech,
  rule: AnyRefusal["rule"],
  values: Readonly<Record<string, string | number>>,
): string {
  const say = speech.say as unknown as (key: string, values: object) => string;
  return say(`refusals.${rule}`, values);
}
