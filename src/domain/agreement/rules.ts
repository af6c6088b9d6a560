import type { Country } from "../definitions/country";
import type { AnnexTerms } from "./annex-terms";
import { HUNDRED, missingToHundred, percentIn } from "./cost-key";
import { mayBeSilent, SECOND_ROUND_DAYS, SILENCE } from "./silence";
import type { StandingTerms } from "./standing-terms";

/** Whoever writes has seen the latest form of the terms. Source: house-nothing-typed-is-overwritten. */
export function termsAreWrittenFromTheirLatestForm(written: number, basedOn: number) {
  return written === basedOn
    ? null
    : ({ rule: "terms-are-written-from-their-latest-form", latest: written, basedOn } as const);
}

/** An agreement joins buyers of two or more countries, each once. Source: directive-2014-24-art-39-4. */
export function anAgreementJoinsTwoCountries(countries: readonly Country[]) {
  const isWhole = new Set(countries).size === countries.length && countries.length >= 2;
  return isWhole ? null : ({ rule: "an-agreement-joins-two-countries" } as const);
}

/** Whoever writes an agreement is a party to it. Source: house-an-agreement-is-between-its-parties. */
export function whoeverWritesIsAParty(terms: StandingTerms, organisation: string) {
  return terms.parties.some((party) => party === organisation)
    ? null
    : ({ rule: "whoever-writes-is-a-party" } as const);
}

/** Where silence is never a yes, no agreement makes it one. Source: house-silence-counts-only-where-it-is-agreed. */
export function silenceCountsOnlyWhereItMay({ silence }: Pick<StandingTerms, "silence">) {
  const astray = silence.find(({ decided }) => !mayBeSilent(decided));
  return astray ? ({ rule: "silence-counts-only-where-it-may", decided: astray.decided } as const) : null;
}

/** Nobody is silent before having had the time to speak. Source: house-silence-counts-only-where-it-is-agreed. */
export function silenceIsNotCountedTooSoon({ silence }: Pick<StandingTerms, "silence">) {
  const early = silence.find(({ decided, workingDays }) => {
    const least = SILENCE[decided];
    return typeof least === "number" && workingDays < least;
  });
  if (!early) return null;
  return {
    rule: "silence-is-not-counted-too-soon",
    decided: early.decided,
    least: Number(SILENCE[early.decided]),
  } as const;
}

/** Nobody is left behind who was on holiday. Source: house-silence-counts-only-where-it-is-agreed. */
export function theSecondRoundLastsTenWorkingDays({ nonResponse }: Pick<StandingTerms, "nonResponse">) {
  return nonResponse.workingDays >= SECOND_ROUND_DAYS
    ? null
    : ({ rule: "the-second-round-lasts-ten-working-days", least: SECOND_ROUND_DAYS } as const);
}

/** Buying through another's central purchasing body follows that body's law. Source: directive-2014-24-art-39. */
export function aPurchasingBodyFollowsItsOwnLaw({ law }: Pick<AnnexTerms, "law">, lead: Country) {
  return law.route !== "central-purchasing-body" || (law.procedure === lead && law.review.country === lead)
    ? null
    : ({ rule: "a-purchasing-body-follows-its-own-law", country: lead } as const);
}

/** Each country that is in has its law for call-offs and its ceiling, and no other has. Source: directive-2014-24-art-39-4. */
export function theAnnexSpeaksOfEveryCountry({ law, ceilings }: AnnexTerms, countries: readonly Country[]) {
  const [calling, paying] = [law.callOff, ceilings].map((list) => list.map(({ country }) => country));
  const missing = countries.filter((country) => !calling?.includes(country) || !paying?.includes(country));
  const foreign = [...(calling ?? []), ...(paying ?? [])].filter((country) => !countries.includes(country));
  const wrong = [...new Set([...missing, ...foreign])];
  return wrong.length === 0 ? null : ({ rule: "the-annex-speaks-of-every-country", countries: wrong } as const);
}

/** What is to be spent is paid by somebody; a ceiling in another currency covers none of it. Source: house-a-budget-is-covered. */
export function theCeilingsCoverTheBudget({ budget, ceilings }: Pick<AnnexTerms, "budget" | "ceilings">) {
  const together = ceilings
    .filter(({ amount }) => amount.currency === budget.amount.currency)
    .reduce((sum, { amount }) => sum + BigInt(amount.minorUnits), 0n);
  const missing = BigInt(budget.amount.minorUnits) - together;
  return missing <= 0n
    ? null
    : ({
        rule: "the-ceilings-cover-the-budget",
        missing: { ...budget.amount, minorUnits: missing.toString() },
      } as const);
}

/** A key shares everything, between those who are in. Source: house-a-budget-is-covered. */
export function theKeySharesAHundredPercent({ key }: Pick<AnnexTerms, "key">, countries: readonly Country[]) {
  if (key.key === "agreed-percentages") {
    const named = key.percents.map(({ country }) => country);
    const wrong = [
      ...countries.filter((country) => !named.includes(country)),
      ...named.filter((country, place) => !countries.includes(country) || named.indexOf(country) < place),
    ];
    if (wrong.length > 0) return { rule: "the-key-names-every-country", countries: [...new Set(wrong)] } as const;
    const missing = missingToHundred(key.percents.map(({ percent }) => percent));
    if (missing === null) return null;
    const how = missing.startsWith("-") ? "too-much" : "missing";
    return { rule: "the-key-shares-a-hundred-percent", how, by: missing.replace("-", "") } as const;
  }
  return key.key === "hybrid" ? floorsLeaveRoom(key, countries) : null;
}

/** Floors that come to more than all, caps that come to less, and a cap below its floor share nothing. */
function floorsLeaveRoom(
  { floors, caps }: Extract<AnnexTerms["key"], { readonly key: "hybrid" }>,
  countries: readonly Country[],
) {
  const named = [...floors, ...caps].map(({ country }) => country);
  const wrong = named.filter((country) => !countries.includes(country));
  if (wrong.length > 0) return { rule: "the-key-names-every-country", countries: [...new Set(wrong)] } as const;
  const of = (list: typeof floors, country: Country, otherwise: bigint) => {
    const own = list.find((each) => each.country === country);
    return own ? (percentIn(own.percent) ?? otherwise) : otherwise;
  };
  const least = countries.reduce((sum, country) => sum + of(floors, country, 0n), 0n);
  const most = countries.reduce((sum, country) => sum + of(caps, country, HUNDRED), 0n);
  const isCrossed = countries.some((country) => of(floors, country, 0n) > of(caps, country, HUNDRED));
  return least <= HUNDRED && most >= HUNDRED && !isCrossed ? null : ({ rule: "floors-and-caps-leave-room" } as const);
}
