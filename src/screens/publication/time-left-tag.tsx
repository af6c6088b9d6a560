import type { Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import { Tag } from "@/ui/tag";
import { daysLeft } from "./time-left";

/** Less than this is soon, for whoever still has to write a tender. */
const SOON_DAYS = 7;

type Props = { readonly speech: Speech; readonly now: Instant; readonly closesAt: Instant; readonly zone: string };

/**
 * How long tenders are still received, in whole days, or that they no longer are. Not on
 * paper, where it would not stay true.
 */
export function TimeLeft({ speech, now, closesAt, zone }: Props) {
  const days = daysLeft(closesAt, { zone, now });
  return (
    <span className="print:hidden">
      {days === null ? (
        <Tag tone="none">{speech.say("publication.left.passed")}</Tag>
      ) : (
        <Tag tone={days < SOON_DAYS ? "warn" : "accent"} icon="clock">
          {speech.say("publication.left.days", { days })}
        </Tag>
      )}
    </span>
  );
}
