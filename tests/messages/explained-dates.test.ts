import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, dayIn, instantFrom } from "@/domain/definitions/time";
import { standstill } from "@/domain/deadlines/after-award";
import { answersBy } from "@/domain/deadlines/answers";
import { earliestFirstLimit } from "@/domain/deadlines/dispatch-window";
import { explainAnswers, explainInvited, explainLimit, explainStandstill } from "@/domain/deadlines/explanation";
import { minimumForTenders } from "@/domain/deadlines/minimum-times";
import { periodAfter } from "@/domain/deadlines/period";
import type { ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { warningsOf, warnsOfAnswers, warnsOfValidity } from "@/domain/deadlines/warnings";
import { LANGUAGES } from "@/messages/language";
import { speak } from "@/messages/speak";
import { sayExplanation, sayWarning } from "@/screens/deadlines/say-explanation";
import { saySource } from "@/screens/deadlines/say-source";

const DENMARK = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };
const FACTS: ProcedureFacts = {
  procedure: "open",
  takesTendersElectronically: true,
  documents: "open",
};

describe("a date that explains itself", () => {
  const overEaster = explainLimit(earliestFirstLimit(FACTS, DENMARK, calendarDayFrom("2026-03-03")));

  it("says each step of the arithmetic with its article, in English", () => {
    expect(sayExplanation(overEaster, DENMARK.timeZone, speak("en", "UTC"))).toEqual([
      "The notice is dispatched on Tuesday, 3 March 2026. That day is not counted.",
      "In an open procedure tenderers have at least 35 days (Directive 2014/24/EU, Article 27(1)).",
      "5 days less, because tenders may be submitted electronically (Directive 2014/24/EU, Article 27(4)).",
      "Day 30 is Thursday, 2 April 2026.",
      "It does not end on Thursday, 2 April 2026: Maundy Thursday.",
      "It does not end on Friday, 3 April 2026: Good Friday.",
      "It does not end on Saturday, 4 April 2026: a Saturday.",
      "It does not end on Sunday, 5 April 2026: Easter Sunday.",
      "It does not end on Monday, 6 April 2026: Easter Monday.",
      "It ends with Tuesday, 7 April 2026, at 24:00 in Copenhagen.",
    ]);
  });

  it.each([
    [
      "da",
      "Bekendtgørelsen afsendes tirsdag den 3. marts 2026. Den dag tæller ikke med.",
      "Dag 30 er torsdag den 2. april 2026.",
    ],
    ["nb", "Kunngjøringen sendes tirsdag 3. mars 2026. Den dagen regnes ikke med.", "Dag 30 er torsdag 2. april 2026."],
    [
      "is",
      "Sendingardagur tilkynningar: þriðjudagur, 3. mars 2026. Sá dagur er ekki talinn með.",
      "Dagur 30: fimmtudagur, 2. apríl 2026.",
    ],
  ] as const)("says the same in %s", (language, first, counted) => {
    const said = sayExplanation(overEaster, DENMARK.timeZone, speak(language, "UTC"));
    expect(said[0]).toBe(first);
    expect(said).toContain(counted);
  });

  it.each([
    ["en", "Directive 2014/24/EU, Article 53(2) and Article 47(3)"],
    ["da", "direktiv 2014/24/EU, artikel 53, stk. 2 og artikel 47, stk. 3"],
    ["nb", "direktiv 2014/24/EU, artikkel 53 nr. 2 og artikkel 47 nr. 3"],
    ["is", "tilskipun 2014/24/ESB, 2. mgr. 53. gr. og 3. mgr. 47. gr."],
  ] as const)("cites the articles as it is done in %s", (language, cited) => {
    const speech = speak(language, "UTC");
    expect(saySource("directive-2014-24-art-53-2", speech)).toBe(cited);
    expect(saySource("no-foa-7-9", speech)).toBe("FOR-2016-08-12-974, anskaffelsesforskriften (NO), § 7-9");
    expect(saySource("directive-2014-24-art-72", speech)).toContain("72(1)(e)");
  });

  it("counts full days backward, and says which", () => {
    const limit = instantFrom("2026-10-28T11:00:00Z");
    const answers = answersBy(FACTS, DENMARK, { limit, dispatchedOn: calendarDayFrom("2026-09-01") });
    expect(sayExplanation(explainAnswers(answers, limit, DENMARK), DENMARK.timeZone, speak("en", "UTC"))).toEqual([
      "The time limit is on Wednesday, 28 October 2026.",
      "6 full days lie between (Directive 2014/24/EU, Article 53(2) and Article 47(3)). These are Thursday, 22 October 2026 to Tuesday, 27 October 2026.",
      "It ends with Wednesday, 21 October 2026, at 24:00 in Copenhagen.",
    ]);
  });

  it("counts for those invited from the invitation, and takes five days off by the article that is theirs", () => {
    const facts = { ...FACTS, procedure: "restricted" } as const;
    const minimum = minimumForTenders(facts, { lead: DENMARK, dispatchedOn: calendarDayFrom("2026-02-02") });
    if (!minimum) throw new Error("the law names a time for those invited");
    const period = periodAfter(DENMARK.country, calendarDayFrom("2026-03-26"), minimum.days);
    expect(
      sayExplanation(explainInvited({ minimum, period }), DENMARK.timeZone, speak("en", "UTC")).slice(0, 4),
    ).toEqual([
      "The invitation is sent on Thursday, 26 March 2026. That day is not counted.",
      "Those invited have at least 30 days (Directive 2014/24/EU, Article 28(2) and Article 29(1)).",
      "5 days less, because tenders may be submitted electronically (Directive 2014/24/EU, Article 28(5) and Article 29(1)).",
      "Day 25 is Monday, 20 April 2026.",
    ]);
  });

  it("explains a standstill", () => {
    const [first, rule] = sayExplanation(
      explainStandstill(
        standstill(DENMARK, {
          sentAt: instantFrom("2026-08-05T10:00:00Z"),
          sending: "electronic",
          dispatchedOn: calendarDayFrom("2026-05-04"),
        }),
      ),
      DENMARK.timeZone,
      speak("en", "UTC"),
    );
    expect(first).toBe("The last letter is sent on Wednesday, 5 August 2026. That day is not counted.");
    expect(rule).toMatch(/^No contract is concluded for 10 days .*89\/665/);
  });
});

describe("a sentence in every language", () => {
  const LIMIT = "2026-04-08T10:00:00Z";

  it.each([
    [
      "da",
      "Svar, der sendes onsdag den 1. april 2026, giver én arbejdsdag før fristen: send dem tidligere, eller flyt fristen.",
    ],
    [
      "nb",
      "Svar som sendes onsdag 1. april 2026, gir én arbeidsdag før fristen: send dem tidligere, eller flytt fristen.",
    ],
    [
      "is",
      "Síðasti dagur svara er miðvikudagur, 1. apríl 2026: eftir það er 1 virkur dagur þar til fresturinn rennur út. Sendu svörin fyrr eða færðu frestinn.",
    ],
  ] as const)("warns of answers before Easter in %s", (language, sentence) => {
    const limitOn = dayIn(DENMARK.timeZone, instantFrom(LIMIT));
    const [warning] = warnsOfAnswers("DK", calendarDayFrom("2026-04-01"), limitOn);
    expect(warning && sayWarning(warning, speak(language, "UTC"))).toBe(sentence);
  });

  it("never begins with a small letter, whatever a warning or a step begins with", () => {
    const limits = ["2026-06-17T06:00:00Z", "2026-07-03T10:00:00Z", "2026-07-04T10:00:00Z"].map(instantFrom);
    const iceland = { country: "IS", timeZone: "Atlantic/Reykjavik" };
    const warnings = [
      ...limits.flatMap((limit) => warningsOf(limit, [DENMARK, iceland])),
      ...warnsOfAnswers("DK", calendarDayFrom("2026-04-01"), calendarDayFrom("2026-04-06")),
      ...warnsOfValidity(calendarDayFrom("2026-06-10"), calendarDayFrom("2026-06-01")),
      { warns: "prior-notice", day: calendarDayFrom("2026-05-20") } as const,
    ];
    const steps = explainLimit(earliestFirstLimit(FACTS, DENMARK, calendarDayFrom("2026-03-03")));
    expect(new Set(warnings.map(({ warns }) => warns)).size).toBe(8);
    for (const language of LANGUAGES) {
      const speech = speak(language, "UTC");
      const said = [
        ...warnings.map((each) => sayWarning(each, speech)),
        ...sayExplanation(steps, DENMARK.timeZone, speech),
      ];
      expect(said.filter((sentence) => !/^[\p{Lu}\d]/u.test(sentence))).toEqual([]);
    }
  });
});

describe("warnings of a date", () => {
  it("name the holiday of each country, the day and the hours, each where it is so", () => {
    const norway = { country: "NO", timeZone: "Europe/Oslo" };
    const iceland = { country: "IS", timeZone: "Atlantic/Reykjavik" };
    const said = (limit: string) =>
      warningsOf(instantFrom(limit), [DENMARK, norway, iceland]).map((each) => sayWarning(each, speak("en", "UTC")));
    expect(said("2026-06-17T10:00:00Z")).toEqual([
      "Wednesday, 17 June 2026 is a holiday in Iceland: Iceland’s National Day.",
    ]);
    expect(said("2026-07-03T10:00:00Z")).toEqual([
      "Friday, 3 July 2026 is a Friday: where something goes wrong, a weekend comes before anybody can help.",
      "Friday, 3 July 2026 is in July, when few people are at work in the Nordic countries.",
    ]);
    expect(said("2026-06-16T08:00:00Z")).toEqual(["In Iceland it is 08:00 then, and few are there to help."]);
    expect(said("2026-06-16T12:00:00Z")).toEqual([]); // 14:00 in Denmark and Norway, 12:00 in Iceland
    expect(said("2026-06-16T12:01:00Z")).toHaveLength(2);
  });
});
