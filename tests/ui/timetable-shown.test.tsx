import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { datesFromFacts } from "@/domain/deadlines/dates-from-facts";
import { outlookOf, type Surroundings } from "@/domain/deadlines/outlook";
import { USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import type { TimetableDates } from "@/domain/deadlines/timetable";
import { moneyFrom } from "@/domain/definitions/money";
import { LANGUAGES } from "@/messages/language";
import { speak, type Speech } from "@/messages/speak";
import type { Estimate } from "@/screens/deadlines/estimate-form";
import { TimetableAside } from "@/screens/deadlines/timetable-aside";
import { TimetableCalendar } from "@/screens/deadlines/timetable-calendar";
import { TimetableCounted } from "@/screens/deadlines/timetable-counted";
import { TimetableLine } from "@/screens/deadlines/timetable-line";
import { TimetableMoments } from "@/screens/deadlines/timetable-moments";
import { TimetableThresholds } from "@/screens/deadlines/timetable-thresholds";
import { TimetableVerdict } from "@/screens/deadlines/timetable-verdict";
import { DK, IS, NO } from "../support/builders";

const lead = { country: DK, timeZone: "Europe/Copenhagen" };
const countries = [lead, { country: IS, timeZone: "Atlantic/Reykjavik" }, { country: NO, timeZone: "Europe/Oslo" }];
const around: Surroundings = { lead, countries, today: calendarDayFrom("2026-03-02") };
const english = speak("en", "Europe/Copenhagen");
const dates = datesFromFacts({ facts: USUAL_FACTS, dispatchOn: calendarDayFrom("2026-03-23"), lead, countries });

function shown(otherwise: Partial<TimetableDates> = {}, facts: ProcedureFacts = USUAL_FACTS) {
  const changed = { ...dates, ...otherwise };
  return { facts, dates: changed, outlook: outlookOf(facts, changed, around) };
}

const textOf = (element: React.ReactElement) =>
  renderToStaticMarkup(element)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
const outlookText = (timetable = shown(), speech: Speech = english) =>
  textOf(
    <>
      <TimetableVerdict outlook={timetable.outlook} isTrial={false} speech={speech} />
      <TimetableAside shown={timetable} around={around} speech={speech} />
      <TimetableCounted shown={timetable} around={around} speech={speech} />
    </>,
  );

describe("what the page of a timetable says", () => {
  it("explains the earliest limit with its rule, its article and its arithmetic", () => {
    const text = outlookText();

    expect(text).toContain("In an open procedure tenderers have at least 35 days (Directive 2014/24/EU, Article 27(1)");
    expect(text).toContain("5 days less, because tenders may be submitted electronically");
    expect(text).toContain("Day 30 is Wednesday");
    expect(text).toContain("Every date keeps the law.");
  });

  it("says between which days the notice may be dispatched, and that a prior notice leaves a gap", () => {
    expect(outlookText()).toMatch(/may be dispatched from Monday.? 2 March 2026 to/);
    const prior = { dispatchedOn: calendarDayFrom("2026-02-20"), saidWhatWasKnown: true };
    const gap = shown({ tendersCloseAt: instantFrom("2026-04-22T10:00:00Z") }, { ...USUAL_FACTS, priorNotice: prior });
    // 35 full days lie between 20 February and 28 March; without the notice 30 days before 22 April is 22 March.
    expect(gap.outlook.window).toEqual([
      { from: "2026-03-02", to: "2026-03-22" },
      { from: "2026-03-28", to: "2026-04-06" },
    ]);
    expect(outlookText(gap)).toMatch(/The day that is planned, Monday.? 23 March 2026, is not among them/);
    expect(outlookText(gap)).toContain("Between these days the prior information notice does not shorten the time.");
  });

  it("marks the rules of the lead's country that counsel has still to verify", () => {
    const text = outlookText();

    expect(text).toContain("The law of Denmark itself");
    expect(text).toContain("To be verified by counsel.");
  });

  it("warns of a Friday, an hour at which few can help, July, a holiday anywhere and a short validity", () => {
    const warned = (at: string) => outlookText(shown({ tendersCloseAt: instantFrom(at) }));

    expect(warned("2026-05-29T10:00:00Z")).toContain("is a Friday");
    expect(warned("2026-07-15T14:30:00Z")).toContain("is in July");
    expect(warned("2026-07-15T14:30:00Z")).toContain("In Denmark it is 16:30 then");
    expect(warned("2026-06-17T10:00:00Z")).toContain("is a holiday in Iceland");
    expect(outlookText(shown({ validUntil: dates.awardOn }))).toContain("a complaint could outlive them");
    expect(outlookText()).toContain("Nothing stands out.");
  });

  it("says all that is broken, and how many dates that are", () => {
    const text = outlookText(shown({ supplyFrom: dates.awardOn, openedAt: dates.questionsBy }));

    expect(text).toContain("2 dates do not keep the law.");
    expect(text).toContain("supply begins after");
    expect(text).toContain("Tenders are opened when the time limit has passed");
  });

  it("shows each moment on the clock of every country", () => {
    const text = textOf(<TimetableMoments shown={shown()} around={around} speech={english} />);

    expect(text).toMatch(/12:00 , Copenhagen, Oslo/);
    expect(text).toMatch(/10:00 , Reykjavík/);
  });

  it("lists the months with the holidays of each country while tenders are prepared", () => {
    const text = textOf(<TimetableCalendar shown={shown()} around={around} file={null} speech={english} />);

    expect(text).toContain("Maundy Thursday (Denmark, Iceland and Norway)");
    expect(text).toContain("April 2026");
  });

  it("draws each stage as long as it takes", () => {
    const html = renderToStaticMarkup(<TimetableLine shown={shown()} around={around} speech={english} />);

    expect(html.match(/class="time-bar"/g)).toHaveLength(4);
    expect(html).not.toContain("NaN");
    expect(html).not.toContain("date-mark");
  });

  it("marks each date that is chosen for whoever sets it, and those that follow not", () => {
    const html = renderToStaticMarkup(
      <TimetableLine shown={shown()} around={around} speech={english} form="timetable" />,
    );

    expect(html.match(/class="date-mark"/g)).toHaveLength(7);
    expect(html).toContain("Time limit for receipt of tenders</tspan> Monday, 27 April 2026");
    expect(html).not.toContain("End of the standstill period</tspan>");
    expect(html).toMatch(/<button type="submit" form="timetable"[^>]* name="do"/);
  });

  it("says at its mark which date does not keep the law", () => {
    const broken = shown({ supplyFrom: dates.awardOn });
    const html = renderToStaticMarkup(
      <TimetableLine shown={broken} around={around} speech={english} form="timetable" />,
    );

    expect(html).toContain("Supply from</tspan> Monday, 27 July 2026: does not keep the law");
    expect(html.match(/data-broken="true"/g)).toHaveLength(1);
  });

  it("shows the thresholds with their version and source, and holds a value against them", () => {
    const estimate = {
      amount: "1500000",
      currency: "DKK",
      value: moneyFrom("1500000", "DKK"),
      problem: null,
      carried: [],
    };
    const card = (dispatchOn: string, asked: Estimate = estimate) => (
      <TimetableThresholds tender="1" estimate={asked} dispatchOn={calendarDayFrom(dispatchOn)} speech={english} />
    );

    const text = textOf(card("2026-03-23"));
    expect(text).toMatch(/public law 216,000 1,611,360 Below the threshold/);
    expect(text).toMatch(/Central government 140,000 1,044,400 Reaches the threshold/);
    expect(text).toContain("DKK: from 1 January 2026 to 31 December 2027. Tærskelværdier");
    expect(text).toContain("The values in NOK and ISK are set nationally and are not known here. To be verified");
    expect(textOf(card("2028-01-01"))).toContain("No values are known for 1 January 2028.");
    expect(textOf(card("2026-03-23", { ...estimate, value: null, problem: "Write an amount" }))).toContain(
      "Write an amount",
    );
  });

  it("offers nothing to drag where a day is narrower than a hand is steady", () => {
    const long = shown({ validUntil: calendarDayFrom("2039-01-01") });
    const html = renderToStaticMarkup(<TimetableLine shown={long} around={around} speech={english} form="timetable" />);

    expect(html).not.toContain("date-mark");
  });

  it("speaks every language, and leaves no name of a value in it", () => {
    for (const language of LANGUAGES) {
      const speech = speak(language, "Atlantic/Reykjavik");
      const restricted = datesFromFacts({
        facts: { ...USUAL_FACTS, procedure: "restricted" },
        dispatchOn: calendarDayFrom("2026-03-23"),
        lead,
        countries,
      });
      const timetable = shown(restricted, { ...USUAL_FACTS, procedure: "restricted" });
      expect(outlookText(timetable, speech)).not.toMatch(/[{}]|timetable\./);
    }
  });
});
