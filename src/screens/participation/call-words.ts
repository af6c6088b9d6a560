import { wholeMonths, type CallTerm } from "@/domain/participation/call-term";
import type { Speech } from "@/messages/speak";

/** Directive 2014/24/EU, Art. 33(1): a framework agreement is no longer than this, save in exceptional cases. */
const FOUR_YEARS_MONTHS = 48;

/** How long, with its renewals: "48 months, and 2 renewals of 12 months: 72 months in all". */
export function sayTerm({ say }: Speech, term: CallTerm): string {
  const { months, renewals, renewalMonths } = term;
  if (renewals === 0) return say("call.term.once", { months });
  return say("call.term.renewed", { months, renewals, renewalMonths, whole: wholeMonths(term) });
}

/** How far above the estimate. */
export function sayMost({ say, quantity }: Speech, { factor }: CallTerm): string {
  return factor === "1" ? say("call.term.mostIsEstimate") : say("call.term.most", { factor: quantity(factor) });
}

export function isLong(term: CallTerm): boolean {
  return wholeMonths(term) > FOUR_YEARS_MONTHS;
}

type Named = { readonly name: string; readonly countries: readonly string[] };

/** A group by its name and its countries; where the name says no more than these, once. */
export function sayGroup(speech: Speech, { name, countries }: Named): string {
  const members = speech.list(countries.map(speech.country));
  return name === "" || speech.compare(name, members) === 0 ? members : `${name}: ${members}`;
}

/** A group by its name alone, or by its countries where it was never named. */
export function sayGroupName(speech: Speech, { name, countries }: Named): string {
  return name === "" ? speech.list(countries.map(speech.country)) : name;
}
