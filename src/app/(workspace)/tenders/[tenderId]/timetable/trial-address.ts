import { calendarDayFrom, daysAfter } from "@/domain/definitions/time";
import type { typedTimetable } from "./timetable-form";

type Typed = ReturnType<typeof typedTimetable>;

const FACTS = [
  "procedure",
  "takesTendersElectronically",
  "priorNoticeOn",
  "priorNoticeSaid",
  "urgency",
  "documents",
] as const satisfies readonly (keyof Typed["facts"])[];
const DATES = [
  "dispatchOn",
  "requestsCloseAt",
  "invitationOn",
  "questionsBy",
  "tendersCloseAt",
  "openedAt",
  "validUntil",
  "awardOn",
  "supplyFrom",
] as const satisfies readonly (keyof Typed["dates"])[];

/** Every field of the form by its path: what a trial carries in its address. */
const FIELDS = [...FACTS.map((name) => `facts.${name}`), ...DATES.map((name) => `dates.${name}`)];
/** Longer than anything that the form takes, so that what is too long is still told. */
const LENGTH_MAX = 1_100;

/** The address at which the page shows what was typed, and what it comes to. Nothing is saved, so it is a link like any other. */
export function trialAddress(tender: string, valueOf: (field: string) => unknown): string {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const value = valueOf(field);
    if (typeof value === "string" && value !== "") query.set(field, value.slice(0, LENGTH_MAX));
  }
  return `/tenders/${tender}/timetable?${query.toString()}#comes-to`;
}

export function typedField({ facts, dates }: Typed): (field: string) => unknown {
  const all: Readonly<Record<string, string>> = Object.fromEntries([
    ...Object.entries(facts).map(([name, value]) => [`facts.${name}`, value]),
    ...Object.entries(dates).map(([name, value]) => [`dates.${name}`, value]),
  ]);
  return (field) => all[field];
}

/** What the address carries; null where it carries no trial. */
export function trialIn(query: Readonly<Record<string, string | string[] | undefined>>): FormData | null {
  if (query["facts.procedure"] === undefined) return null;
  const form = new FormData();
  for (const field of FIELDS) {
    const value = query[field];
    if (typeof value === "string") form.set(field, value);
  }
  return form;
}

/** `2026-09-01T12:00` so many days later, at the same hour; what is no date stays as it was typed. */
export function movedBy(days: number, typed: unknown): unknown {
  if (typeof typed !== "string") return typed;
  const [day = "", ...hour] = typed.split("T");
  try {
    return [daysAfter(calendarDayFrom(day), days), ...hour].join("T");
  } catch {
    return typed;
  }
}
