import type { InstallationKind } from "@/domain/definitions/installation";
import type { Speech } from "@/messages/speak";

type Props = {
  readonly kind: InstallationKind;
  readonly isClockMoved: boolean;
  readonly now: string;
  readonly speech: Speech;
};

/** Says what time it is here, wherever that is not the time on the wall. In service the clock is never moved. */
export function ClockBanner({ kind, isClockMoved, now, speech }: Props) {
  if (!isClockMoved || kind === "production") return null;
  const shown = { now: speech.instant(now), zone: speech.zone(speech.timeZone) };
  return <p>{speech.say(kind === "demo" ? "shell.clock" : "shell.clockOfTest", shown)}</p>;
}
