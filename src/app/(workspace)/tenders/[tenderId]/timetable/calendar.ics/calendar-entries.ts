import { datesInOrder, type DateName, type NamedDate } from "@/domain/deadlines/dates-in-order";
import { explainAnswers, explainInvited, explainLimit, explainStandstill } from "@/domain/deadlines/explanation";
import type { ExplanationStep } from "@/domain/deadlines/explanation";
import type { CalendarEntry } from "@/exchange/calendar/calendar-file";
import type { Speech } from "@/messages/speak";
import type { TimetableToTake } from "@/queries/deadlines/timetable-to-take";
import { clockLines } from "@/screens/consensus/clock-lines";
import { sayExplanation } from "@/screens/deadlines/say-explanation";

/** The dates of a tender as entries of the reader's own calendar, each with its clocks and how it came about. */
export function calendarEntries(taken: TimetableToTake, origin: string, speech: Speech): readonly CalendarEntry[] {
  const { tender, number, title, dates, outlook, around } = taken;
  return datesInOrder(dates, outlook, around.lead).map((date): CalendarEntry => {
    const entry = {
      uid: `${tender}.${date.name}@samband`,
      title: `${number}: ${speech.say(`timetable.row.${date.name}`)}`,
      description: [title, ...clocksOf(date, taken, speech), ...howItCame(date.name, taken, speech)].join("\n"),
      url: `${origin}/tenders/${tender}/timetable`,
    };
    return date.at ? { ...entry, at: date.at } : { ...entry, on: date.on };
  });
}

function clocksOf({ at }: NamedDate, { around }: TimetableToTake, speech: Speech): readonly string[] {
  if (!at) return [];
  const zones = around.countries.map(({ timeZone }) => timeZone);
  return clockLines(at, zones, speech).map(({ text, places }) => `${text}, ${places}`);
}

function howItCame(name: DateName, taken: TimetableToTake, speech: Speech): readonly string[] {
  return sayExplanation(stepsTo(name, taken), taken.around.lead.timeZone, speech);
}

/** Only dates that the law counts have an arithmetic; the others were chosen. */
function stepsTo(name: DateName, { dates, outlook, around }: TimetableToTake): readonly ExplanationStep[] {
  const { earliest, forInvited, answers } = outlook;
  switch (name) {
    case "tendersCloseAt":
      return dates.invited ? (forInvited ? explainInvited(forInvited) : []) : explainLimit(earliest);
    case "requestsCloseAt":
      return explainLimit(earliest);
    case "answersBy":
      return explainAnswers(answers, dates.tendersCloseAt, around.lead);
    case "standstill":
      return explainStandstill(outlook.standstill);
    default:
      return [];
  }
}
