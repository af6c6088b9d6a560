import { createTranslator } from "use-intl/core";
import { decimalOf, type Money } from "@/domain/definitions/money";
import { da } from "./da";
import { en } from "./en";
import { is } from "./is";
import type { Language } from "./language";
import { nb } from "./nb";
import { sayInstant } from "./say-instant";
import { townOf } from "./towns";

const MESSAGES = { en, da, nb, is };

/** British English and its order of day and month; the others as their countries write. */
const LOCALES = { en: "en-GB", da: "da-DK", nb: "nb-NO", is: "is-IS" } as const satisfies Record<Language, string>;

export type Speech = ReturnType<typeof speak>;

/**
 * How one reader is spoken to: sentences, instants, days, numbers and countries in their language,
 * times in their zone unless another is named.
 */
export function speak(language: Language, timeZone: string) {
  const locale = LOCALES[language];
  const say = createTranslator({ locale, timeZone, messages: inTheFormOfEnglish(language) });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const collator = new Intl.Collator(locale);

  return {
    language,
    timeZone,
    say,
    /** "Fri 20 Feb 2026, 16:00" as the language writes it, in the reader's zone or the one named. */
    instant: (at: string, zone = timeZone) => sayInstant(locale, zone, at),
    /** The time of day alone, for what happened just now: "16:00". */
    time: (at: string) =>
      new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(at)),
    /** The calendar day "20 February 2026". */
    day: (on: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${on}T00:00:00Z`)),
    /** The month of a calendar day, as short as the language writes it: "Feb". */
    month: (on: string) =>
      new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(new Date(`${on}T00:00:00Z`)),
    /** The day beneath its month: "Fri 20". */
    dayOfMonth: (on: string) =>
      new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", timeZone: "UTC" }).format(
        new Date(`${on}T00:00:00Z`),
      ),
    /** The calendar day with its weekday: "Friday, 20 February 2026". */
    weekday: (on: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(new Date(`${on}T00:00:00Z`)),
    /** The month of a calendar day with its year: "February 2026". */
    monthOfYear: (on: string) =>
      new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
        new Date(`${on}T00:00:00Z`),
      ),
    /** The day of the week alone, short: "Fri". */
    shortWeekday: (on: string) =>
      new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(new Date(`${on}T00:00:00Z`)),
    /** An exact decimal as text, grouped as the language groups; no digit is lost. */
    quantity: (exact: string) => grouped(locale, exact),
    /** An amount with the code of its currency: "1,250.50 DKK". */
    money: (money: Money) => `${grouped(locale, decimalOf(money))}\u00a0${money.currency}`,
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    country: (code: string) => countries.of(code) ?? code,
    /** The town that names a zone: "Copenhagen". */
    zone: (zone: string) => townOf(zone, language),
    list: (items: readonly string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    /** For sorting as the language sorts: å after z in Danish, þ before æ in Icelandic. */
    compare: (a: string, b: string) => collator.compare(a, b),
  };
}

/** `satisfies Sentences<typeof en>` in every file of a language holds what is said here. */
function inTheFormOfEnglish(language: Language): typeof en {
  return MESSAGES[language] as unknown as typeof en;
}

/** A decimal of any length, formatted as text so that it never passes through a float. */
function grouped(locale: string, exact: string): string {
  const [whole = "0", fraction] = exact.split(".");
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1.5);
  const point = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const digits = new Intl.NumberFormat(locale).format(BigInt(whole));
  return fraction ? `${digits}${point}${fraction}` : digits;
}
