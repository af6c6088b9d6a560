import { departedSince, partsStillOf } from "@/domain/consensus/departed";
import { aDeputyDoesNotReplaceTheRepresentative } from "@/domain/consensus/position-rules";
import { obstaclesToOpening } from "@/domain/consensus/open-round";
import { countriesYetToConsent } from "@/domain/consensus/position";
import { countriesOf } from "@/domain/consensus/revision";
import { standingParts, type Room } from "@/domain/consensus/room";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { lastDayForDispatch } from "@/domain/deadlines/dispatch-window";
import { planIn } from "@/domain/deadlines/frozen-timetable";
import { isCommon, type PartContent } from "@/domain/documents/content";
import { missingByRules } from "@/domain/gates/rule-gate";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCoverages } from "@/storage/consensus/find-coverages";
import { findEndedRounds } from "@/storage/consensus/find-ended-rounds";
import { findContents } from "@/storage/consensus/find-revisions";
import { findMandates } from "@/storage/people/find-mandates";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";
import { obstacleTo } from "./obstacle";
import { findOwnPosition } from "./own-position";
import { namesOf, roomParts } from "./room-parts";
import { statements } from "./room-statements";
import { whatChanged } from "./what-changed";

export type ConsensusRoom = NonNullable<Awaited<ReturnType<typeof consensusRoom>>>;
export type RevisionInRoom = NonNullable<ConsensusRoom["revision"]>;

/** The room in which the latest revision is decided on; null where the viewer may not enter. */
export function consensusRoom(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const { head, revision, round, words, isDispatched } = facts;
    if (!revision) return { head, revision: null };

    const { now } = circumstances;
    const contents = await findContents(db, revision.revision);
    const viewer = head.speaksFor;
    const room: Room = {
      tender: id,
      leadTimeZone: head.leadTimeZone,
      ...{ revision, round, words },
      withdrawals: 0, // counts where consensus is recorded, and nothing is here
      mandates: await findMandates(db, countriesOf(revision)),
      coverages: await findCoverages(db, id),
      isDispatched,
    };
    const day = dayIn(head.leadTimeZone, now);
    const departed = isDispatched ? [] : departedSince(revision, facts.participations, day);
    const still = viewer ? partsStillOf(revision, facts.participations, { country: viewer, day }) : [];
    const waitsFor = countriesYetToConsent(revision, words);
    const isOpen = round?.revision === revision.number && now < round.closesAt;
    const { number, sha256, frozenAt } = revision;
    const spoken = { revision, contents, words, day };
    return {
      head,
      revision: {
        number,
        sha256,
        frozenAt,
        day,
        parts: roomParts(spoken, { viewer, own: still }),
        departed: departed.map(({ country, parts }) => ({ country, parts: namesOf(parts, contents) })),
        statements: statements(spoken),
        changed: await whatChanged(db, { tender: id, revision, contents, words }, viewer),
        clocks: clocksOf(contents),
        closesAt: round?.revision === number ? round.closesAt : null,
        /** The last day on which this version could be dispatched, with the time limit that it states. */
        lastDay: lastDayOf(contents),
        endedRounds: await findEndedRounds(db, id, words),
        isOpen,
        isDispatched,
        isConsensus: waitsFor.length === 0,
        waitsFor,
        own: viewer && (await findOwnPosition(db, circumstances, room, { country: viewer, contents, own: still })),
        obstacle: obstacleTo({ ...facts, revision, own: still }, circumstances),
        mayWithdraw: viewer !== null && !isDispatched && mayTakeBack(room, viewer, circumstances),
        mayPut: head.runsIt && !isDispatched,
        /** What keeps it from being put to the countries now. */
        puttingMissing: missingByRules(obstaclesToOpening(room, now), head.leadCountry),
      },
    };
  });
}

/** Something of the country stands, and none of it is the representative's where a deputy looks. */
function mayTakeBack(room: Room, country: Country, { actor, now }: Circumstances): boolean {
  const as = actor.kind === "person" ? voiceOf(actor, room.tender) : null;
  const parts = standingParts(room, country, now);
  return (
    as !== null && parts.length > 0 && aDeputyDoesNotReplaceTheRepresentative(room, { country, as, parts }) === null
  );
}

/** The clock of every buyer, as the frozen text names it. */
function clocksOf(
  contents: readonly PartContent[],
): readonly { readonly country: Country; readonly timeZone: string }[] {
  const common = contents.find(isCommon);
  return common?.buyers.map(({ country, timeZone }) => ({ country, timeZone })) ?? [];
}

function lastDayOf(contents: readonly PartContent[]) {
  const common = contents.find(isCommon);
  return common ? lastDayForDispatch(planIn(common)) : null;
}
