import type { Speech } from "@/messages/speak";
import type { ConsensusRoom } from "@/queries/consensus/consensus-room";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Hash } from "@/ui/hash";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";
import { DepartedNotice } from "./departed-notice";
import { EndedRounds } from "./ended-rounds";
import { HoldCard } from "./hold-card";
import { ObjectionCard } from "./objection-card";
import { Positions } from "./positions";
import { PutVersion } from "./put-version";
import type { RoomProps } from "./room-props";
import { Reached } from "./reached";
import { RoundCard } from "./round-card";
import { StatementCard } from "./statement-card";
import { WhatChanged } from "./what-changed";
import { WithdrawalCard } from "./withdrawal-card";
import { YourPosition } from "./your-position";

/** What the page may be asked to open, and what was just done, as its address says. */
export const ROOM_ACTS = ["statement", "hold", "object", "withdraw"] as const;
export const ROOM_OUTCOMES = ["consented", "held", "objected", "withdrew", "put", "wentOn"] as const;

export type RoomActs = {
  readonly consenting: Act;
  readonly speaking: Act;
  readonly holding: Act;
  readonly objecting: Act;
  readonly withdrawing: Act;
  readonly putting: Act;
};

type Props = {
  readonly room: ConsensusRoom;
  readonly opened: (typeof ROOM_ACTS)[number] | null;
  readonly done: (typeof ROOM_OUTCOMES)[number] | null;
  /** Which page of what changed, where that is long. */
  readonly page: number;
  readonly acts: RoomActs;
  readonly speech: Speech;
};

/** The room in which the latest version is decided on: what changed first, then who stands where, then one clear act. */
export function ConsensusScreen({ room, speech, ...rest }: Props) {
  const { head, revision } = room;
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      {revision === null ? (
        <NoVersion head={head} speech={speech} />
      ) : (
        <Room head={head} revision={revision} speech={speech} {...rest} />
      )}
    </TenderFrame>
  );
}

/** Whoever reads no drafts is led to none. */
function NoVersion({ head, speech }: { readonly head: TenderHead; readonly speech: Speech }) {
  return (
    <EmptyState
      level={2}
      title={speech.say("consensus.empty.title")}
      action={
        head.readsDrafts && (
          <ButtonLink tone="plain" href={`/tenders/${head.id}/documents`}>
            {speech.say("consensus.empty.documents")}
          </ButtonLink>
        )
      }
    >
      {speech.say("consensus.empty.text")}
    </EmptyState>
  );
}

function Room({ head, revision, opened, done, page, acts, speech }: RoomProps & Omit<Props, "room">) {
  const room = { head, revision, speech };
  const viewer = opened === null ? head.speaksFor : null; // one question at a time
  return (
    <>
      {done !== null && !revision.isConsensus && (
        <NoticeBox tone="success" live>
          <p>{sayDone(room, done)}</p>
        </NoticeBox>
      )}
      <VersionLine {...room} isAsked={viewer !== null} />
      <DepartedNotice {...room} />
      {revision.isConsensus && <Reached {...room} news={done === null ? null : sayDone(room, done)} />}
      <PageColumns
        asideLabel={speech.say("consensus.aside")}
        aside={
          <>
            {viewer !== null && <YourPosition {...room} viewer={viewer} consenting={acts.consenting} />}
            {head.runsIt && <PutVersion {...room} putting={acts.putting} />}
            <RoundCard {...room} />
          </>
        }
      >
        {opened === "statement" && <StatementCard {...room} speaking={acts.speaking} />}
        {opened === "hold" && <HoldCard {...room} holding={acts.holding} />}
        {opened === "object" && <ObjectionCard {...room} objecting={acts.objecting} />}
        {opened === "withdraw" && <WithdrawalCard {...room} withdrawing={acts.withdrawing} />}
        <WhatChanged {...room} page={page} />
        <Positions {...room} />
        <EndedRounds {...room} />
      </PageColumns>
    </>
  );
}

function sayDone({ head, revision, speech }: RoomProps, done: NonNullable<Props["done"]>): string {
  return speech.say(`consensus.done.${done}`, {
    country: speech.country(head.speaksFor ?? head.leadCountry),
    number: speech.number(revision.number),
  });
}

/** Which version it is, to the byte. */
function VersionLine({ head, revision, speech, isAsked }: RoomProps & { readonly isAsked: boolean }) {
  const { number: version, sha256, frozenAt, parts, obstacle } = revision;
  const number = speech.number(version);
  const waits = isAsked && obstacle === null && parts.some(({ waitsForViewer }) => waitsForViewer);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
      <div className="grid gap-1">
        <h2 className="text-xl">{speech.say("consensus.version", { number })}</h2>
        <p className="kicker">
          <time dateTime={frozenAt}>{speech.say("consensus.frozenAt", { at: sayMoment(speech, frozenAt) })}</time>
          <span>
            {speech.say("consensus.hash")} <Hash value={sha256} />
          </span>
        </p>
      </div>
      <div className="actions">
        <ButtonLink tone="plain" size="small" href={`/tenders/${head.id}/consensus/versions/${version}`}>
          {speech.say("consensus.read", { number })}
        </ButtonLink>
        {waits && (
          <ButtonLink tone="plain" size="small" icon="down" href="#position">
            {speech.say("consensus.toPosition")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}
