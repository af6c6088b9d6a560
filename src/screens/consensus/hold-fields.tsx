import { TextField, DateTimeField } from "@/ui/text-field";
import type { RoomProps } from "./room-props";

type Props = RoomProps & { readonly owner: string; readonly until: string };

/** Who must still agree, and until the end of which day. A day after the last one for dispatch is warned of. */
export function HoldFields({ head, revision, speech, owner, until }: Props) {
  const { say } = speech;
  const place = speech.zone(head.leadTimeZone);
  const { lastDay } = revision;
  return (
    <>
      <TextField name={owner} label={say("positions.holding.owner")} hint={say("positions.holding.ownerHint")} />
      <DateTimeField
        name={until}
        kind="date"
        label={say("positions.holding.until")}
        hint={[
          say("positions.holding.untilHint", { place }),
          ...(lastDay === null ? [] : [say("positions.holding.lastDay", { day: speech.day(lastDay) })]),
        ].join(" ")}
        zone={place}
      />
    </>
  );
}
