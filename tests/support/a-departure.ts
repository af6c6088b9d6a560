import { departureOf, type Departure, type Leaving } from "@/domain/consensus/departure";
import { shownDeparture } from "@/domain/consensus/departure-shown";
import type { Confirmed, Departing } from "@/domain/consensus/leave-lots";
import { lotsOfTheCall, partsToFreeze, type Manuscript } from "@/domain/consensus/manuscript";
import { identifier, type ConditionId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import type { Condition, ConditionTerms } from "@/domain/participation/condition";
import { sha256 } from "@/platform/digest";
import { aLine, aManuscript, hashesOf, IS, LOT_1, LOT_2, NO } from "./builders";

/** The morning after the interest window has closed. */
export const NEXT_MORNING = instantFrom("2026-06-02T09:00:00Z");

/** Denmark, Iceland and Norway are in both lots; nothing was frozen and nobody has spoken. */
export function aDeparting(manuscript: Partial<Manuscript> = {}, words: Departing["words"] = []): Departing {
  return { manuscript: aManuscript(manuscript), words, answered: 1 };
}

/** Its text was frozen as it stands. */
export function onceFrozen(departing: Departing, now: Instant = NEXT_MORNING): Departing {
  const parts = partsToFreeze(departing.manuscript, now);
  if (!parts) throw new Error("it cannot be frozen");
  const manuscript = { ...departing.manuscript, latest: { number: 1, parts: hashesOf(parts) } };
  return { ...departing, manuscript };
}

export function shownTo(departing: Departing, leaving: Leaving, now: Instant = NEXT_MORNING): Departure {
  return departureOf(departing, leaving, now);
}

/** Iceland's representative leaves lot 2, confirming what is shown now. */
export function confirming(
  departing: Departing,
  details: Partial<Confirmed> = {},
  now: Instant = NEXT_MORNING,
): Confirmed {
  const leaving = { country: details.country ?? IS, lots: details.lots ?? [LOT_2] };
  const { whole: shown } = shownDeparture(departureOf(departing, leaving, now), sha256);
  return { as: "representative", reason: "The need is met otherwise.", shown, digest: sha256, ...leaving, ...details };
}

/** Norway must bring an exemption for lot 1 and judges it itself; without it, Norway falls out. */
export function aCondition(details: Partial<ConditionTerms> = {}): Condition {
  const terms: ConditionTerms = {
    title: "Label exemption",
    text: "The label may be in English.",
    bearer: { kind: "country", country: NO },
    moment: "award",
    judge: NO,
    zone: "Europe/Oslo",
    evidenceBy: calendarDayFrom("2026-08-01"),
    judgedBy: calendarDayFrom("2026-08-15"),
    fallback: [{ line: aLine(1).line, countries: [NO] }],
    comparedOn: "scope-if-met",
    ...details,
  };
  return { condition: identifier<ConditionId>("condition-1"), lot: LOT_1, n: 1, terms };
}

/** How much of each line is called for at most, over all groups of all lots. */
export function mostCalledFor(manuscript: Manuscript, now: Instant = NEXT_MORNING) {
  return lotsOfTheCall(manuscript, now).map(({ number, groups }) => ({
    number,
    maximum: (groups ?? []).flatMap(({ quantities }) => quantities.map(({ maximum }) => maximum)),
  }));
}
