import type { Speech } from "@/messages/speak";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { Button, ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { lotsAddress } from "./lots-address";

type Props = { readonly board: ParticipationBoard; readonly speech: Speech };

/** What is shown is history: nothing can be said on it. */
export function PastDay({ board, speech }: Props) {
  const { say } = speech;
  const words = { day: speech.day(board.day), zone: speech.zone(board.head.leadTimeZone) };
  return (
    <NoticeBox tone="info" title={say("participation.day.past", words)}>
      <p className="mt-2">
        <ButtonLink size="small" tone="plain" href={lotsAddress({ ...board, isPast: false })}>
          {say("participation.day.today")}
        </ButtonLink>
      </p>
    </NoticeBox>
  );
}

/** Any past day can be asked. */
export function AnotherDay({ board, speech }: Props) {
  const { say } = speech;
  const { head, find, isPast, day } = board;
  return (
    <form className="form" method="get" action={`/tenders/${head.id}/lots`}>
      {find !== "" && <input type="hidden" name="find" value={find} />}
      <div className="flex flex-wrap items-end gap-4">
        <div className="field">
          <label className="field-label" htmlFor="on">
            {say("participation.day.label")}
          </label>
          <div className="field-control" data-size="time">
            <input id="on" name="on" type="date" defaultValue={isPast ? day : ""} />
          </div>
        </div>
        <Button type="submit" tone="plain">
          {say("participation.day.button")}
        </Button>
      </div>
    </form>
  );
}
