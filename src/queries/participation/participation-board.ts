import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn, endOfDayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import type { Participation } from "@/domain/participation/participation";
import { windowOf } from "@/domain/participation/window";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot } from "@/domain/tenders/tender";
import { findProposedVolumes } from "@/storage/participation/find-participations";
import { findReopeningsBefore, type GivenTime } from "@/storage/participation/find-reopenings";
import { findVolumesOfLines } from "@/storage/participation/find-volumes-of-lines";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findLotsBefore } from "@/storage/tenders/find-lots-before";
import { lotsOnPage, type LotsAsked, type LotsOnPage } from "../tenders/lots-on-page";
import { findHead, type HeadFacts, type TenderHead } from "../tenders/tender-head";
import { findAnswering, type Answering } from "./answering";
import { boardLot, type AskedCountry, type BoardLot } from "./board-lot";

/** What of the board is asked for: some lots, and a past day where one is named. */
export type BoardAsked = LotsAsked & { readonly on: CalendarDay | null };

export type ParticipationBoard = LotsOnPage<BoardLot> & {
  readonly head: TenderHead;
  readonly find: string;
  /** The day of which the board tells, in the lead's zone. */
  readonly day: CalendarDay;
  readonly isPast: boolean;
  /** The countries that were given more time than the others. */
  readonly reopenings: readonly GivenTime[];
  /** Whether the viewer may give a country more time. */
  readonly mayReopen: boolean;
  /** What the viewer's country may still say; null where nothing, or where a past day is shown. */
  readonly answering: Answering | null;
};

const ALL: BoardAsked = { find: "", page: 1, on: null };

/** Lots and lines by countries, so many lots at a time. Volumes show only to those who may read them. */
export function participationBoard(
  circumstances: Circumstances,
  id: TenderId,
  asked: BoardAsked = ALL,
): Promise<ParticipationBoard | null> {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts) return null;
    const shown = shownDay(facts, asked.on, circumstances.now);
    const standing = shown.isPast ? await findLotsBefore(db, id, shown.before) : facts.tender.lots;
    const { lots, ...onPage } = lotsOnPage(standing, asked);
    const board = await boardOf(db, { facts, shown, lots });
    const answering = shown.isPast ? null : await findAnswering(db, { facts, lots }, circumstances);
    return {
      head: facts.head,
      ...onPage,
      lots: board,
      find: asked.find,
      day: shown.day,
      isPast: shown.isPast,
      reopenings: stillOpen(facts, shown),
      mayReopen: !shown.isPast && facts.head.runsIt && !facts.isDispatched && facts.revision === null,
      answering,
    };
  });
}

type ShownDay = { readonly day: CalendarDay; readonly isPast: boolean; readonly before: Instant };

/**
 * A day that has ended is shown as it was known when it ended: whatever was received since is left out, so that the
 * answer is the same whenever it is asked. Today, and a day to come, are shown as of now.
 */
function shownDay({ tender }: HeadFacts, on: CalendarDay | null, now: Instant): ShownDay {
  const today = dayIn(tender.leadTimeZone, now);
  if (on === null || on >= today) return { day: today, isPast: false, before: now };
  return { day: on, isPast: true, before: endOfDayIn(tender.leadTimeZone, on) };
}

type OfBoard = { readonly facts: HeadFacts; readonly shown: ShownDay; readonly lots: readonly Lot[] };

async function boardOf(db: ReadOnlyDatabase, { facts, shown, lots }: OfBoard): Promise<readonly BoardLot[]> {
  const history = inEffectOn(facts.participations, shown.day);
  const { id } = facts.tender;
  const lines = lots.flatMap((lot) => lot.lines.map(({ line }) => line));
  const { isPast, before, day } = shown;
  const volumes = await findVolumesOfLines(db, id, { lines, history, ...(isPast ? { receivedBefore: before } : {}) });
  const proposed = isPast ? [] : await findProposedVolumes(db, id, lines);
  const reopenings = isPast ? await findReopeningsBefore(db, id, before) : facts.reopenings;
  const asked = countriesAsked({ ...facts, reopenings }, shown);
  return lots.map((lot) => boardLot(lot, { asked, history, volumes, proposed, day }));
}

/** The time that was given and goes on: what a country was given last counts. None on a past day. */
function stillOpen({ reopenings }: HeadFacts, { isPast, before }: ShownDay): readonly GivenTime[] {
  const last = new Map(reopenings.map((each) => [each.country, each]));
  return isPast ? [] : [...last.values()].filter(({ closesAt }) => closesAt > before);
}

/** An answer takes effect on the day on which it was received; one that lapsed, on the day after its date. */
function inEffectOn(history: readonly Participation[], day: CalendarDay): readonly Participation[] {
  return history.filter(({ effectiveOn }) => effectiveOn <= day);
}

/** Every country that was asked to take part; one that only observes is asked nothing. */
function countriesAsked({ head, tender, reopenings }: HeadFacts, { before }: ShownDay): readonly AskedCountry[] {
  const states = new Map<Country, string>(head.countries.map(({ country, state }) => [country, state]));
  return tender.invitations
    .filter(({ as }) => as === "participant")
    .map(({ country }) => ({
      country,
      isShown: states.get(country) !== "invited",
      mayAnswer: before < windowOf({ tender, reopenings }, country),
    }));
}
