import { Icon } from "@/ui/icon";
import { PageColumns } from "@/ui/page-columns";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { RoomBound } from "./room-bound";
import { RoomBudget } from "./room-budget";
import { RoomNotes } from "./room-notes";
import { RoomPrices } from "./room-prices";
import type { RoomScreenProps } from "./room-screen-props";

type Props = RoomScreenProps & {
  readonly find: string;
  readonly acts: { readonly keepingNote: Act; readonly keepingBudget: Act; readonly keepingPrices: Act };
};

/** What a country keeps to itself of a tender, and what that says of what it would be bound to. */
export function RoomScreen({ room, find, acts, speech }: Props) {
  const { say } = speech;
  const country = speech.country(room.country);
  const page = { room, speech };
  return (
    <TenderFrame head={room.head} speech={speech} current="room">
      <div className="grid max-w-2xl gap-1">
        <h2 className="text-xl">{say("room.title", { country })}</h2>
        <p className="quiet flex gap-2">
          <span className="mt-0.5 shrink-0">
            <Icon name="eye" />
          </span>
          {say("room.private", { country })}
        </p>
      </div>
      <PageColumns
        aside={
          <>
            <RoomBudget {...page} keeping={acts.keepingBudget} />
            <RoomNotes {...page} find={find} keeping={acts.keepingNote} />
          </>
        }
      >
        <RoomBound {...page} />
        <RoomPrices {...page} find={find} keeping={acts.keepingPrices} />
      </PageColumns>
    </TenderFrame>
  );
}
