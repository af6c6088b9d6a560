import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaveLots } from "@/domain/consensus/leave-lots";
import { dayIn, daysAfter, endOfDayIn, instantFrom, type CalendarDay, type Instant } from "@/domain/definitions/time";
import type { Country } from "@/domain/definitions/country";
import { answerInvitation, type InterestWindow } from "@/domain/participation/answer-invitation";
import type { ParticipationEvent } from "@/domain/participation/events";
import { lapseAnswers } from "@/domain/participation/lapse-answers";
import { stanceOn, type LotAnswer, type Participation } from "@/domain/participation/participation";
import { aDeparting, confirming } from "../../support/a-departure";
import { aLine, aTender, aVolume, DK, IS, lotId, NO } from "../../support/builders";

const [LOTS, COUNTRIES] = [
  [lotId(1), lotId(2)],
  [DK, IS, NO],
];
const ZONE = "Europe/Copenhagen";
const BEGIN = instantFrom("2026-03-27T09:00:00Z"); // the clocks are put forward on the 29th
const CLOSES_AT = instantFrom("2026-04-20T12:00:00Z");

/** What may happen to participation, in any order; whatever a rule forbids does not happen. */
type Happening =
  | { readonly what: "answer"; readonly who: number; readonly lot: number; readonly stance: LotAnswer["stance"] }
  | { readonly what: "leave"; readonly who: number; readonly lot: number }
  | { readonly what: "clock" }
  | { readonly what: "wait"; readonly hours: number };

const who = fc.nat({ max: 2 });
const lot = fc.nat({ max: 1 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant("answer" as const),
      who,
      lot,
      stance: fc.constantFrom(
        "in" as const,
        "in" as const,
        "out" as const,
        "observer" as const,
        "needs-mandate" as const,
      ),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("leave" as const), who, lot }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant("clock" as const) }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 70 }) }) },
);

const tender = aTender({ interestClosesAt: CLOSES_AT });

function windowOf(history: readonly Participation[], country: Country): InterestWindow {
  const answered = Math.max(0, ...history.filter((each) => each.country === country).map(({ n }) => n));
  return { tender, history, reopenings: [], hasFrozenRevision: false, isDispatched: false, answered };
}

function answerOf({ lot: number, stance }: Extract<Happening, { what: "answer" }>, now: Instant): LotAnswer {
  const of = { lot: LOTS[number] ?? lotId(1) };
  if (stance === "in") return { ...of, stance, volumes: [{ line: aLine(number + 1).line, ...aVolume("5") }] };
  if (stance === "needs-mandate") return { ...of, stance, by: daysAfter(dayIn(ZONE, now), 3) };
  return { ...of, stance };
}

/** What the decisions say has happened; nothing where a rule forbids it. */
function eventsOf(happened: Happening, history: readonly Participation[], now: Instant): readonly ParticipationEvent[] {
  if (happened.what === "wait") return [];
  if (happened.what === "clock") {
    return COUNTRIES.flatMap((country) => {
      const days = history.flatMap((each) => (each.stance === "needs-mandate" ? [each.by] : []));
      return days.flatMap((by) => {
        const decision = lapseAnswers(windowOf(history, country), { country, by }, now);
        return decision.ok ? decision.value : [];
      });
    }).slice(0, 1); // one at a time, each on what the one before has left
  }
  const country = COUNTRIES[happened.who] ?? DK;
  if (happened.what === "answer") {
    const answers = [answerOf(happened, now)];
    const decision = answerInvitation(windowOf(history, country), { country, as: "representative", answers }, now);
    return decision.ok ? decision.value : [];
  }
  const { answered } = windowOf(history, country);
  const departing = { ...aDeparting({ tender, participations: history }), answered };
  const decision = leaveLots(
    departing,
    confirming(departing, { country, lots: [LOTS[happened.lot] ?? lotId(1)] }, now),
    now,
  );
  return decision.ok ? decision.value : [];
}

/** As the tables keep it. */
function rowsOf(event: ParticipationEvent): readonly Participation[] {
  if (event.type === "ParticipationAnswered") {
    const { country, n, effectiveOn, as } = event;
    return event.answers.map((answer) => ({ ...answer, country, n, effectiveOn, as }));
  }
  if (event.type !== "LotsLeft" && event.type !== "AnswersLapsed") return [];
  const { country, n, effectiveOn } = event;
  const as = event.type === "LotsLeft" ? event.as : "clock";
  return event.lots.map((each) => ({ lot: each, stance: "out", country, n, effectiveOn, as }));
}

function stancesOn(history: readonly Participation[], day: CalendarDay): string {
  return LOTS.flatMap((each) => COUNTRIES.map((country) => stanceOn(history, { lot: each, country, day }) ?? "-")).join(
    " ",
  );
}

describe("participation is history", () => {
  it("is the same on a day that has ended, whether it is asked then or after all that came later", () => {
    const counts = { leavings: 0, lapses: 0, days: 0 };
    fc.assert(
      fc.property(fc.array(happening, { minLength: 10, maxLength: 50 }), (happenings) => {
        const asked = new Map<CalendarDay, string>();
        let history: readonly Participation[] = [];
        let now = BEGIN;
        for (const happened of happenings) {
          const events = eventsOf(happened, history, now);
          counts.leavings += events.filter(({ type }) => type === "LotsLeft").length;
          counts.lapses += events.filter(({ type }) => type === "AnswersLapsed").length;
          history = [...history, ...events.flatMap(rowsOf)];
          if (happened.what !== "wait") continue;
          const later = instantFrom(new Date(Date.parse(now) + happened.hours * 3_600_000).toISOString());
          for (let day = dayIn(ZONE, now); endOfDayIn(ZONE, day) <= later; day = daysAfter(day, 1))
            asked.set(day, stancesOn(history, day));
          now = later;
        }
        counts.days += asked.size;
        for (const [day, said] of asked) expect(`${day}: ${stancesOn(history, day)}`).toBe(`${day}: ${said}`);
      }),
      { seed: 20261122, numRuns: 100 },
    );
    console.info(
      `100 histories: ${counts.leavings} leavings, ${counts.lapses} lapses, ${counts.days} days asked twice`,
    );
    expect(Math.min(counts.leavings, counts.lapses, counts.days)).toBeGreaterThan(20);
  });
});
