import type { Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { NoticePage } from "@/queries/publication/published-notices";
import { Card } from "@/ui/card";
import { ClockLines } from "@/ui/clock-lines";
import { Timeline } from "@/ui/timeline";
import { clocksOf } from "./clocks";
import { TimeLeft } from "./time-left-tag";

type Props = { readonly speech: Speech; readonly now: Instant; readonly notice: NoticePage };

/** Until when tenders are received, on the clock of every buyer. */
export function NoticeTimeLimit({ speech, now, notice }: Props) {
  const { common, tendersCloseAt } = notice;
  return (
    <Card title={speech.say("publication.notice.limit")} footer={speech.say("publication.notice.sameMoment")}>
      <div>
        <TimeLeft speech={speech} now={now} closesAt={tendersCloseAt} zone={common.lead.timeZone} />
      </div>
      <ClockLines
        lines={clocksOf(common, tendersCloseAt, speech).map(({ zone, text, countries }) => ({
          key: zone,
          instant: tendersCloseAt,
          text,
          zone: countries,
        }))}
      />
    </Card>
  );
}

/** What has been and what is to come, on the clocks of the buyers. */
export function NoticeDates({ speech, now, notice }: Props) {
  const { say } = speech;
  const { common, dispatchedAt, publishedAt, tendersCloseAt } = notice;
  const dates = [
    { key: "dispatched", at: dispatchedAt, title: say("publication.notice.dispatched") },
    { key: "published", at: publishedAt, title: say("publication.notice.published") },
    { key: "limit", at: tendersCloseAt, title: say("publication.notice.limit") },
  ];
  return (
    <Card title={say("publication.notice.dates")}>
      <Timeline
        label={say("publication.notice.dates")}
        items={dates.map(({ key, at, title }) => {
          const [leads, ...others] = clocksOf(common, at, speech);
          const isPast = at <= now;
          return {
            key,
            state: isPast ? "past" : "future",
            stateWord: say(isPast ? "publication.notice.past" : "publication.notice.toCome"),
            instant: at,
            when: leads?.text,
            title,
            detail: [leads?.countries, ...others.map(({ text, countries }) => `${text}, ${countries}`)].join("; "),
          };
        })}
      />
    </Card>
  );
}
