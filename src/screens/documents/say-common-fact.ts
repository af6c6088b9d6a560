import type { FrozenTimetable } from "@/domain/deadlines/frozen-timetable";
import type { Instant } from "@/domain/definitions/time";
import type { CommonContent } from "@/domain/documents/content";
import type { FactName } from "@/domain/documents/facts";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";
import { rowsOfDates, rowsOfFacts } from "../deadlines/say-timetable";
import { clocksOf } from "../publication/clocks";
import { sayLaw } from "./say-applicable-law";
import { sayCriteriaFact } from "./say-criteria-fact";
import { sayNumbers, table, words } from "./said";

/** A fact of the common part; null where the part says nothing of it. */
export function sayCommonFact(common: CommonContent, name: FactName, speech: Speech): SaidFact | null {
  switch (name) {
    case "tender-number":
      return words(common.number);
    case "title":
      return words(common.title);
    case "lead-buyer":
      return words(`${common.lead.name} (${speech.country(common.lead.country)})`);
    case "buyers":
      return buyers(common, speech);
    case "countries":
      return words(speech.list(common.buyers.map(({ country }) => speech.country(country)).toSorted(speech.compare)));
    case "lots":
      return words(sayNumbers(common.lots.map(({ number }) => number)));
    case "entitled-buyers":
      return entitled(common, speech);
    case "time-limit":
      return words(onEveryClock(common, common.tendersCloseAt, speech));
    case "applicable-law":
      return common.law ? sayLaw(common.law, speech) : null;
    case "languages":
      return words(
        speech.list(
          [common.language, ...(common.alsoAuthentic ?? [])].map((each) => speech.say(`texts.language.${each}`)),
        ),
      );
    default:
      return sayTimetableFact(common, name, speech) ?? sayCriteriaFact(common, name, speech);
  }
}

function sayTimetableFact(common: CommonContent, name: FactName, speech: Speech): SaidFact | null {
  const { timetable } = common;
  if (!timetable) return null;
  switch (name) {
    case "procedure":
      return words(procedure(common, timetable, speech));
    case "questions-by":
      return words(onEveryClock(common, timetable.questionsBy, speech));
    case "opening":
      return words(onEveryClock(common, timetable.openedAt, speech));
    case "validity":
      return words(speech.day(timetable.validUntil));
    case "supply-from":
      return words(speech.day(timetable.supplyFrom));
    default:
      return null;
  }
}

/** What the times rest on, and when those invited come in. */
function procedure(common: CommonContent, timetable: FrozenTimetable, speech: Speech): string {
  const invited = timetable.invited ? rowsOfDates(timetable, speech).slice(0, 2) : [];
  return [...rowsOfFacts(timetable.facts, speech), ...invited]
    .map((row) => `${row.term}: ${"at" in row ? onEveryClock(common, row.at, speech) : row.words}`)
    .join("; ");
}

function buyers({ lead, buyers: all }: CommonContent, speech: Speech): SaidFact {
  const inOrder = [lead, ...all.filter(({ organisation }) => organisation !== lead.organisation)];
  return table(
    speech.say("texts.facts.names.buyers"),
    [{ heading: speech.say("texts.facts.column.buyer") }, { heading: speech.say("texts.facts.column.country") }],
    inOrder.map(({ name, country }) => [name, speech.country(country)]),
  );
}

function entitled({ entitled: by }: CommonContent, speech: Speech): SaidFact | null {
  if (!by) return null;
  return table(
    speech.say("texts.facts.names.entitled-buyers"),
    [{ heading: speech.say("texts.facts.column.country") }, { heading: speech.say("texts.facts.column.buyers") }],
    by.map(({ country, buyers: names }) => [speech.country(country), names.join("; ")]),
  );
}

/** One moment on the clock of every buyer, the lead's first. */
function onEveryClock(common: CommonContent, at: Instant, speech: Speech): string {
  return clocksOf(common, at, speech)
    .map(({ text, countries }) => `${text}, ${countries}`)
    .join("; ");
}
