import { departedSince, partsStillOf } from "@/domain/consensus/departed";
import { countriesYetToConsent, standingPosition } from "@/domain/consensus/position";
import { countriesOf, partsOf, type FrozenPart, type FrozenRevision } from "@/domain/consensus/revision";
import type { Room } from "@/domain/consensus/room";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { isCommon, type PartContent } from "@/domain/documents/content";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCoverages } from "@/storage/consensus/find-coverages";
import { findContents } from "@/storage/consensus/find-revisions";
import { findMandates } from "@/storage/people/find-mandates";
import { readAs } from "@/storage/read-as";
import { findHead, type HeadFacts } from "../tenders/tender-head";
import { findOwnPosition } from "./own-position";
import { namesOf, roomParts, statements } from "./room-parts";
import { whatChanged } from "./what-changed";

/** Why the viewer states no position now; null where they may. In the order in which the rules refuse. */
export type Obstacle = "dispatched" | "consensus" | "not-put" | "closed" | "not-bound" | "froze-it";

export type ConsensusRoom = NonNullable<Awaited<ReturnType<typeof consensusRoom>>>;
export type RevisionInRoom = NonNullable<ConsensusRoom["revision"]>;

/** The room in which the latest revision is decided on; null where the viewer may not enter. */
export function consensusRoom(circumstances: Circumstances, id: TenderId) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const { head, revision, round, words, notice } = facts;
    if (!revision) return { head, revision: null };

    const contents = await findContents(db, revision.revision);
    const viewer = head.speaksFor;
    const room: Room = {
      tender: id,
      leadTimeZone: head.leadTimeZone,
      ...{ revision, round, words },
      withdrawals: 0, // counts where consensus is recorded, and nothing is here
      mandates: await findMandates(db, countriesOf(revision)),
      coverages: await findCoverages(db, id),
      isDispatched: notice !== null,
    };
    const day = dayIn(head.leadTimeZone, circumstances.now);
    const departed = notice ? [] : departedSince(revision, facts.participations, day);
    const still = viewer ? partsStillOf(revision, facts.participations, { country: viewer, day }) : [];
    const waitsFor = countriesYetToConsent(revision, words);
    const isOpen = round?.revision === revision.number && circumstances.now < round.closesAt;
    const { number, sha256, frozenAt } = revision;
    return {
      head,
      revision: {
        number,
        sha256,
        frozenAt,
        parts: roomParts({ revision, contents, words }, { viewer, own: still }),
        departed: departed.map(({ country, parts }) => ({ country, parts: namesOf(parts, contents) })),
        statements: statements({ revision, contents, words }),
        changed: await whatChanged(db, { tender: id, revision, contents, words }, viewer),
        clocks: clocksOf(contents),
        closesAt: round?.revision === number ? round.closesAt : null,
        isOpen,
        isDispatched: notice !== null,
        isConsensus: waitsFor.length === 0,
        waitsFor,
        own: viewer && (await findOwnPosition(db, circumstances, room, { country: viewer, contents, own: still })),
        obstacle: obstacleTo({ ...facts, revision, own: still }, circumstances, isOpen),
        mayWithdraw: viewer !== null && notice === null && standsAnywhere(facts, revision, viewer),
        mayPut: head.runsIt && notice === null && !isOpen && waitsFor.length > 0,
      },
    };
  });
}

/** The clock of every buyer, as the frozen text names it. */
function clocksOf(
  contents: readonly PartContent[],
): readonly { readonly country: Country; readonly timeZone: string }[] {
  const common = contents.find(isCommon);
  return common?.buyers.map(({ country, timeZone }) => ({ country, timeZone })) ?? [];
}

type Bound = HeadFacts & { readonly revision: FrozenRevision; readonly own: readonly FrozenPart[] };

function obstacleTo(
  { notice, revision, round, words, own }: Bound,
  { actor }: Circumstances,
  isOpen: boolean,
): Obstacle | null {
  if (notice) return "dispatched";
  if (countriesYetToConsent(revision, words).length === 0) return "consensus";
  if (!isOpen) return round?.revision === revision.number ? "closed" : "not-put";
  if (own.length === 0) return "not-bound";
  return actor.kind === "person" && actor.person === revision.frozenBy ? "froze-it" : null;
}

function standsAnywhere({ words }: HeadFacts, revision: FrozenRevision, country: Country): boolean {
  return partsOf(revision, country).some((part) => standingPosition(words, part, country) !== null);
}
