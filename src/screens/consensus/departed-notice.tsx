import { NoticeBox } from "@/ui/notice-box";
import type { RoomProps } from "./room-props";
import { sayLeft } from "./say-departure";

/** Somebody has left lots that the version still names: it stays to be read, and a new one is needed. */
export function DepartedNotice({ revision, speech }: RoomProps) {
  const { say } = speech;
  if (revision.departed.length === 0) return null;
  return (
    <NoticeBox tone="warning" title={say("leaving.room.title", { number: speech.number(revision.number) })}>
      {revision.departed.map(({ country, parts }) => (
        <p key={country}>
          {say("leaving.room.left", { country: speech.country(country), lots: sayLeft(parts, false, speech) })}
        </p>
      ))}
      <p>{say("leaving.room.next")}</p>
    </NoticeBox>
  );
}
