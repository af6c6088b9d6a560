import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { calendarDayFrom, dayIn, daysAfter, endOfDayIn, type CalendarDay } from "@/domain/definitions/time";
import {
  dispatchWindow,
  earliestFirstLimit,
  mayBeDispatchedOn,
  type Lead,
  type Plan,
} from "@/domain/deadlines/dispatch-window";
import { minimumForTenders } from "@/domain/deadlines/minimum-times";
import { closedByLaw, periodAfter } from "@/domain/deadlines/period";
import { DOCUMENTS_ACCESS, type ProcedureFacts } from "@/domain/deadlines/procedure-facts";
import { LAW_TIMES, RULEBOOKS, timeUnder } from "@/domain/deadlines/rulebooks";

const country = fc.constantFrom("DK", "NO", "IS", "SE", "FI", "EE");
const anyDay = fc.integer({ min: 0, max: 12 * 365 }).map((days) => daysAfter(calendarDayFrom("2024-01-01"), days));
const lead: fc.Arbitrary<Lead> = fc
  .constantFrom(
    ["DK", "Europe/Copenhagen"],
    ["NO", "Europe/Oslo"],
    ["IS", "Atlantic/Reykjavik"],
    ["FI", "Europe/Helsinki"],
  )
  .map(([code, timeZone]) => ({ country: storedCountry(code), timeZone }));

const facts = (aroundDay: CalendarDay): fc.Arbitrary<ProcedureFacts> =>
  fc
    .record({
      takesTendersElectronically: fc.boolean(),
      documents: fc.constantFrom(...DOCUMENTS_ACCESS),
      isUrgent: fc.boolean(),
      priorNotice: fc.option(
        fc.record({
          dispatchedOn: fc.integer({ min: -400, max: 20 }).map((days) => daysAfter(aroundDay, days)),
          saidWhatWasKnown: fc.boolean(),
        }),
      ),
    })
    .map(({ isUrgent, priorNotice, ...said }) => ({
      procedure: "open",
      ...said,
      ...(isUrgent ? { urgency: "Stock ends." } : {}),
      ...(priorNotice ? { priorNotice } : {}),
    }));

describe("a period", () => {
  it("never ends on a day that the law closes, nor before its days are over, nor later than it must", () => {
    fc.assert(
      fc.property(country, anyDay, fc.integer({ min: 1, max: 90 }), (code, from, days) => {
        const { endsOn, counted, passed } = periodAfter(code, from, days);
        expect(closedByLaw(code, endsOn)).toBeNull();
        expect(endsOn >= counted).toBe(true);
        expect(endsOn).toBe(daysAfter(counted, passed.length));
        for (const { day, because } of passed) {
          if (because === "too-few-working-days") expect(workingDays(code, from, day)).toBe(1);
          else expect(closedByLaw(code, day)).toBe(because);
        }
        if (days >= 2) expect(workingDays(code, from, endsOn)).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it("never ends earlier where it is longer, or begins later", () => {
    fc.assert(
      fc.property(
        country,
        anyDay,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (code, from, days, more) => {
          const { endsOn } = periodAfter(code, from, days);
          expect(periodAfter(code, from, days + more).endsOn >= endsOn).toBe(true);
          expect(periodAfter(code, daysAfter(from, more), days).endsOn >= endsOn).toBe(true);
        },
      ),
    );
  });

  const workingDays = (code: string, from: CalendarDay, to: CalendarDay) => {
    let found = 0;
    for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1)) if (!closedByLaw(code, day)) found += 1;
    return found;
  };
});

describe("a dispatch window", () => {
  const planned = fc
    .tuple(anyDay, lead)
    .chain(([today, whose]) =>
      fc.tuple(
        fc.constant(today),
        facts(today),
        fc.integer({ min: 1, max: 120 }).map((days) => endOfDayIn(whose.timeZone, daysAfter(today, days))),
        fc.constant(whose),
      ),
    )
    .map(([today, its, firstLimit, whose]) => ({
      today,
      plan: { facts: its, firstLimit, lead: whose } satisfies Plan,
    }));

  it("holds exactly the days on which the limit leaves tenderers the whole period", () => {
    fc.assert(
      fc.property(planned, ({ today, plan }) => {
        const runs = dispatchWindow(plan, today);
        const limit = dayIn(plan.lead.timeZone, plan.firstLimit);
        for (let day = today; day <= limit; day = daysAfter(day, 1)) {
          const isIn = runs.some(({ from, to }) => from <= day && day <= to);
          expect(isIn).toBe(earliestFirstLimit(plan.facts, plan.lead, day).at <= plan.firstLimit);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is one run that ends one day before it is too late, where no prior notice changes the time within it", () => {
    fc.assert(
      fc.property(planned, ({ today, plan: { facts: its, ...rest } }) => {
        const { priorNotice: _, ...facts } = its;
        const plan = { ...rest, facts };
        const runs = dispatchWindow(plan, today);
        expect(runs.length).toBeLessThanOrEqual(1);
        const [run] = runs;
        if (!run) {
          expect(mayBeDispatchedOn(plan, today)).toBe(false);
          return;
        }
        expect(run.from).toBe(today);
        expect(mayBeDispatchedOn(plan, run.to)).toBe(true);
        expect(mayBeDispatchedOn(plan, daysAfter(run.to, 1))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("may have a gap: a prior notice shortens the time only from its 35th day on", () => {
    const plan: Plan = {
      facts: {
        procedure: "open",
        takesTendersElectronically: true,
        priorNotice: { dispatchedOn: calendarDayFrom("2026-05-01"), saidWhatWasKnown: true },
        documents: "open",
      },
      firstLimit: endOfDayIn("Europe/Copenhagen", calendarDayFrom("2026-06-30")),
      lead: { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" },
    };
    expect(dispatchWindow(plan, calendarDayFrom("2026-05-20"))).toEqual([
      { from: "2026-05-20", to: "2026-05-31" },
      { from: "2026-06-06", to: "2026-06-15" },
    ]);
  });
});

describe("a minimum", () => {
  it("is never shorter under a country's law than under the Directive, on any day", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("DK", "NO", "IS", "SE"), fc.constantFrom(...LAW_TIMES), (on, code, name) => {
        const floor = RULEBOOKS[0]?.times[name]?.days ?? Number.NaN;
        const { days } = timeUnder({ lead: { country: storedCountry(code) }, dispatchedOn: on }, name);
        const isDuty = ["award-notice", "reasons-on-request", "publication"];
        expect(isDuty.includes(name) || name.startsWith("electronic") ? days <= floor : days >= floor).toBe(true);
      }),
    );
  });

  it("is the sum of the steps that explain it", () => {
    fc.assert(
      fc.property(
        anyDay.chain((on) => fc.tuple(fc.constant(on), facts(on))),
        ([dispatchedOn, its]) => {
          const minimum = minimumForTenders(its, { lead: { country: storedCountry("DK") }, dispatchedOn });
          const [set, ...changes] = minimum?.because ?? [];
          expect(set?.effect).toBe("sets");
          const sum = changes.reduce(
            (days, each) => days + (each.effect === "shortens" ? -each.days : each.days),
            set?.days ?? 0,
          );
          expect(minimum?.days).toBe(sum);
          expect(sum).toBeGreaterThanOrEqual(15);
        },
      ),
    );
  });
});
