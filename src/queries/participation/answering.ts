import type { Country } from "@/domain/definitions/country";
import type { LotId } from "@/domain/definitions/identifiers";
import { dayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import { lastAnswer, stanceOn, type Participation } from "@/domain/participation/participation";
import { answerableUntil, lastDayForMandate, waitingLots, windowOf } from "@/domain/participation/window";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot } from "@/domain/tenders/tender";
import { hasFrozenRevision } from "@/storage/consensus/find-revisions";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import type { HeadFacts } from "../tenders/tender-head";

/** What the viewer's country said of one lot, and what it may still say. */
export type OwnLot = {
  readonly lot: LotId;
  readonly last: Participation | null;
  /** Until when it may answer for the lot; null where it may no more, or where only the representative may. */
  readonly until: Instant | null;
  /** Whether the representative has answered and the viewer, a deputy, does not replace that. */
  readonly isTheRepresentatives: boolean;
  /** Whether it is in and may say its volumes anew. */
  readonly mayBind: boolean;
};

export type Answering = {
  readonly country: Country;
  /** The end of its window, which may have passed. */
  readonly closesAt: Instant;
  readonly isOpen: boolean;
  /** The last day by which a mandate may be looked for. */
  readonly lastDayForMandate: CalendarDay;
  /** How many lots it has not answered for, or looks for a mandate for, on all pages. */
  readonly waiting: number;
  readonly isFrozen: boolean;
  readonly lots: readonly OwnLot[];
};

type OnPage = { readonly facts: HeadFacts; readonly lots: readonly Lot[] };

/** Null for whoever speaks for no country that was asked, and once the notice is dispatched. */
export async function findAnswering(
  db: ReadOnlyDatabase,
  { facts, lots }: OnPage,
  { actor, now }: Circumstances,
): Promise<Answering | null> {
  const { head, tender, participations: history, reopenings, isDispatched } = facts;
  const country = head.speaksFor;
  if (country === null || isDispatched) return null;

  const isFrozen = await hasFrozenRevision(db, tender.id);
  const time = { tender, history, reopenings };
  const day = dayIn(tender.leadTimeZone, now);
  const isDeputy = actor.kind === "person" && voiceOf(actor, tender.id) === "deputy";
  const closesAt = windowOf(time, country);
  return {
    country,
    closesAt,
    isOpen: !isFrozen && now < closesAt,
    lastDayForMandate: lastDayForMandate(tender),
    waiting: isFrozen ? 0 : waitingLots(time, country, now).length,
    isFrozen,
    lots: lots.map(({ lot }) => {
      const last = lastAnswer(history, { lot, country });
      const until = answerableUntil(time, { lot, country });
      const isTheRepresentatives = isDeputy && last?.as === "representative";
      const isIn = stanceOn(history, { lot, country, day }) === "in";
      return {
        lot,
        last,
        until: isFrozen || isTheRepresentatives || now >= until ? null : until,
        isTheRepresentatives,
        mayBind: isIn && !isTheRepresentatives,
      };
    }),
  };
}
