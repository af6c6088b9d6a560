import type { Country } from "../definitions/country";
import type { LotId } from "../definitions/identifiers";
import { dayIn, daysBetween, type CalendarDay, type Instant } from "../definitions/time";
import { lastDayForDispatch } from "../deadlines/dispatch-window";
import type { LotContent } from "../documents/content";
import { countriesIn, stanceOn } from "../participation/participation";
import { departingLot, type DepartingLot } from "./departing-lot";
import { departingParts, type DepartingPart } from "./departing-parts";
import { obstaclesToFreezing, type FreezingRefusal } from "./freeze-revision";
import { lotsOfTheCall, partsToFreeze, planOfManuscript, type Manuscript } from "./manuscript";
import type { LastWord } from "./position";

/** What a departure is measured on: the text as it would be frozen now, and what was said of its latest revision. */
export type BeforeDeparture = { readonly manuscript: Manuscript; readonly words: readonly LastWord[] };

export type Leaving = { readonly country: Country; readonly lots: readonly LotId[] };

/** All that a departure does, as it is shown before it is confirmed. Absent, never null: its digest is confirmed. */
export type Departure = {
  readonly country: Country;
  /** The first day on which it is out, in the lead's legal zone. */
  readonly from: CalendarDay;
  /** Whether it is then in no lot of the tender. */
  readonly leavesAll: boolean;
  readonly lots: readonly DepartingLot[];
  /** The latest revision and its parts that do not stand; absent before the first. Where one is listed, a new one is needed. */
  readonly revision?: { readonly number: number; readonly parts: readonly DepartingPart[] };
  /** Other countries that are then in no lot of the call. */
  readonly othersLeftOut: readonly Country[];
  /** What keeps the text from being frozen because of the departure. */
  readonly obstacles: readonly FreezingRefusal[];
  /** The last day for dispatch with the time limit as it is set, and the days until then; negative once it has passed. */
  readonly dispatch?: { readonly lastDay: CalendarDay; readonly days: number };
};

/** Compares what would be frozen with the country and without it. Nobody has to foresee what a departure may touch. */
export function departureOf(before: BeforeDeparture, leaving: Leaving, now: Instant): Departure {
  const { manuscript, words } = before;
  const { tender } = manuscript;
  const plan = planOfManuscript(manuscript);
  const from = dayIn(tender.leadTimeZone, now);
  const without = manuscriptWithout(manuscript, leaving, from);
  const [called, calledAfter] = [lotsOfTheCall(manuscript, now), lotsOfTheCall(without, now)];
  const [parts, partsAfter] = [partsToFreeze(manuscript, now), partsToFreeze(without, now)];
  const countriesAfter = new Set(calledAfter.flatMap(({ countries }) => countries));
  const { latest } = manuscript;
  return {
    country: leaving.country,
    from,
    leavesAll: tender.lots.every(
      ({ lot }) => stanceOn(without.participations, { lot, country: leaving.country, day: from }) !== "in",
    ),
    lots: departingLots({ manuscript, without, called, calledAfter }, leaving, from),
    ...(latest && parts && partsAfter
      ? { revision: { number: latest.number, parts: departingParts(parts, partsAfter, { latest, words, day: from }) } }
      : {}),
    othersLeftOut: [...new Set(called.flatMap(({ countries }) => countries))]
      .filter((country) => country !== leaving.country && !countriesAfter.has(country))
      .sort(),
    obstacles: newObstacles(manuscript, without, now),
    ...(plan ? { dispatch: dispatchOf(from, lastDayForDispatch(plan)) } : {}),
  };
}

/** The same text, had the country left. */
function manuscriptWithout(manuscript: Manuscript, { country, lots }: Leaving, effectiveOn: CalendarDay): Manuscript {
  const { participations } = manuscript;
  const n = participations.reduce((most, each) => Math.max(most, each.n), 0) + 1;
  const left = lots.map((lot) => ({ lot, country, n, effectiveOn, stance: "out", as: "representative" }) as const);
  return { ...manuscript, participations: [...participations, ...left] };
}

type Sides = {
  readonly manuscript: Manuscript;
  readonly without: Manuscript;
  readonly called: readonly LotContent[];
  readonly calledAfter: readonly LotContent[];
};

function departingLots(sides: Sides, { country, lots }: Leaving, day: CalendarDay): readonly DepartingLot[] {
  const { manuscript, without } = sides;
  const { tender, conditions } = manuscript;
  const left = new Set(lots);
  const byLine = Map.groupBy(manuscript.volumes, ({ line }) => line);
  const [called, calledAfter] = [byPart(sides.called), byPart(sides.calledAfter)];
  return tender.lots
    .filter(({ lot }) => left.has(lot))
    .map((lot) => {
      const at = { lot: lot.lot, day };
      const volumes = lot.lines.flatMap(({ line }) => byLine.get(line) ?? []);
      return departingLot(
        { country, leadCountry: tender.leadCountry, lot, volumes, conditions },
        { countries: countriesIn(manuscript.participations, at), content: called.get(lot.lot) ?? null },
        { countries: countriesIn(without.participations, at), content: calledAfter.get(lot.lot) ?? null },
      );
    });
}

/** By rule, because a rule names the first thing that breaks it: another one was in the way before. */
function newObstacles(before: Manuscript, after: Manuscript, now: Instant): readonly FreezingRefusal[] {
  const known = new Set(obstaclesToFreezing(before, now).map(({ rule }) => rule));
  return obstaclesToFreezing(after, now).filter(({ rule }) => !known.has(rule));
}

function dispatchOf(today: CalendarDay, lastDay: CalendarDay) {
  return { lastDay, days: daysBetween(today, lastDay) };
}

function byPart(lots: readonly LotContent[]): ReadonlyMap<LotId, LotContent> {
  return new Map(lots.map((content) => [content.part, content]));
}
