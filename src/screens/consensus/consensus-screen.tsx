import type { Speech } from "@/messages/speak";
import type { ConsensusRoom } from "@/queries/consensus/consensus-room";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Hash } from "@/ui/hash";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";
import { ObjectionCard } from "./objection-card";
import { Positions } from "./positions";
import { PutVersion } from "./put-version";
import type { RoomProps } from "./room-props";
import { RoundCard } from "./round-card";
import { sayCountries } from "./say-parts";
import { WhatChanged } from "./what-changed";
import { WithdrawalCard } from "./withdrawal-card";
import { YourPosition } from "./your-position";

/** What the page may be asked to open, and what was just done, as its address says. */
export const ROOM_ACTS = ["object", "withdraw"] as const;
export const ROOM_OUTCOMES = ["consented", "objected", "withdrew", "put"] as const;

export type RoomActs = {
  readonly consenting: Act;
  readonly objecting: Act;
  readonly withdrawing: Act;
  readonly putting: Act;
};

type Props = {
  readonly room: ConsensusRoom;
  readonly opened: (typeof ROOM_ACTS)[number] | null;
  readonly done: (typeof ROOM_OUTCOMES)[number] | null;
  readonly acts: RoomActs;
  readonly speech: Speech;
};

/** The room in which the latest version is decided on: what changed first, then who stands where, then one clear act. */
export function ConsensusScreen({ room, speech, ...rest }: Props) {
  const { head, revision } = room;
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      {revision === null ? (
        <NoVersion tender={head.id} speech={speech} />
      ) : (
        <Room head={head} revision={revision} speech={speech} {...rest} />
      )}
    </TenderFrame>
  );
}

function NoVersion({ tender, speech }: { readonly tender: string; readonly speech: Speech }) {
  return (
    <EmptyState
      level={2}
      title={speech.say("consensus.empty.title")}
      action={
        <ButtonLink tone="plain" href={`/tenders/${tender}/documents`}>
          {speech.say("consensus.empty.documents")}
        </ButtonLink>
      }
    >
      {speech.say("consensus.empty.text")}
    </EmptyState>
  );
}

function Room({ head, revision, opened, done, acts, speech }: RoomProps & Omit<Props, "room">) {
  const room = { head, revision, speech };
  return (
    <>
      {done !== null && <Done {...room} done={done} />}
      <VersionLine {...room} />
      {revision.isConsensus && <Reached {...room} />}
      <PageColumns
        asideLabel={speech.say("consensus.aside")}
        aside={
          <>
            {head.speaksFor !== null && opened === null && (
              <YourPosition {...room} viewer={head.speaksFor} consenting={acts.consenting} />
            )}
            {head.runsIt && <PutVersion {...room} putting={acts.putting} />}
            <RoundCard {...room} />
          </>
        }
      >
        {opened === "object" && <ObjectionCard {...room} objecting={acts.objecting} />}
        {opened === "withdraw" && <WithdrawalCard {...room} withdrawing={acts.withdrawing} />}
        <WhatChanged {...room} />
        <Positions {...room} />
      </PageColumns>
    </>
  );
}

function Done({ head, revision, done, speech }: RoomProps & { readonly done: NonNullable<Props["done"]> }) {
  const values = {
    country: speech.country(head.speaksFor ?? head.leadCountry),
    number: speech.number(revision.number),
  };
  return (
    <NoticeBox tone="success" live>
      <p>{speech.say(`consensus.done.${done}`, values)}</p>
    </NoticeBox>
  );
}

/** Which version it is, to the byte. */
function VersionLine({ head, revision, speech }: RoomProps) {
  const { number: version, sha256, frozenAt, parts } = revision;
  const number = speech.number(version);
  const waits = revision.obstacle === null && parts.some(({ waitsForViewer }) => waitsForViewer);
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

function Reached({ head, revision, speech }: RoomProps) {
  const number = speech.number(revision.number);
  const countries = sayCountries(
    [...new Set(revision.parts.flatMap(({ stands }) => stands.map(({ country }) => country)))],
    speech,
  );
  return (
    <NoticeBox tone="success" title={speech.say("consensus.reached.title", { number })}>
      <Stack gap="tight">
        <p>{speech.say("consensus.reached.text", { countries })}</p>
        {revision.isDispatched ? (
          <p>{speech.say("consensus.reached.dispatched", { number })}</p>
        ) : (
          <>
            <p>{speech.say("consensus.reached.next")}</p>
            <p>
              <a href={`/tenders/${head.id}#gate`}>{speech.say("consensus.reached.gate")}</a>
            </p>
          </>
        )}
      </Stack>
    </NoticeBox>
  );
}
