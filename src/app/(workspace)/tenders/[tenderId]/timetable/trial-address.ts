import { movedBy, type Move } from "./moved-date";
import type { typedTimetable } from "./timetable-form";

type Typed = ReturnType<typeof typedTimetable>;
type Query = Readonly<Record<string, string | string[] | undefined>>;

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
const FIELDS = ["basedOn", ...FACTS.map((name) => `facts.${name}`), ...DATES.map((name) => `dates.${name}`)];
const PRESSED = "pressed";
/** Names no place of the page, so that no browser scrolls to it. */
const STAYS = "moved";
/** Longer than anything that the form takes, so that what is too long is still told. */
const LENGTH_MAX = 1_100;

/** The address at which the page shows what was typed, and what it comes to. Nothing is saved, so it is a link like any other. */
export function trialAddress(
  tender: string,
  valueOf: (field: string) => unknown,
  place: "comes-to" | "timetable" = "comes-to",
): string {
  return `${addressOf(tender, queryOf(valueOf))}#${place}`;
}

/** The same after one date was moved: the page stays where it is, and the button that was pressed keeps the focus. */
export function movedAddress(tender: string, { asked, ...move }: Move, valueOf: (field: string) => unknown): string {
  const query = queryOf((field) =>
    field === move.field ? movedBy(move.days, valueOf(field), move.from) : valueOf(field),
  );
  query.set(PRESSED, asked);
  return `${addressOf(tender, query)}#${STAYS}`;
}

/** The button that led to this address, if one did. */
export function pressedIn(query: Query): string | null {
  const pressed = query[PRESSED];
  return typeof pressed === "string" ? pressed : null;
}

export function typedField({ facts, dates }: Typed): (field: string) => unknown {
  const all = new Map<string, string>([
    ...Object.entries(facts).map(([name, value]) => [`facts.${name}`, value] as const),
    ...Object.entries(dates).map(([name, value]) => [`dates.${name}`, value] as const),
  ]);
  return (field) => all.get(field);
}

/** What the address carries; null where it carries no trial. */
export function trialIn(query: Query): FormData | null {
  if (query["facts.procedure"] === undefined) return null;
  const form = new FormData();
  for (const field of FIELDS) {
    const value = query[field];
    if (typeof value === "string") form.set(field, value);
  }
  return form;
}

function queryOf(valueOf: (field: string) => unknown): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of FIELDS) {
    const value = valueOf(field);
    if (typeof value === "string" && value !== "") query.set(field, value.slice(0, LENGTH_MAX));
  }
  return query;
}

function addressOf(tender: string, query: URLSearchParams): string {
  return `/tenders/${tender}/timetable?${query.toString()}`;
}
