import type { Speech } from "@/messages/speak";
import type { ConsensusRoom, RevisionInRoom } from "@/queries/consensus/consensus-room";

/** What every piece of the room is drawn from. */
export type RoomProps = {
  readonly head: ConsensusRoom["head"];
  readonly revision: RevisionInRoom;
  readonly speech: Speech;
};
