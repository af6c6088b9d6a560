import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { NoticePage } from "@/queries/publication/published-notices";
import { Card } from "@/ui/card";
import { Timeline } from "@/ui/timeline";
import { clocksOf } from "./clocks";
import { TimeLeft } from "./time-left-tag";

type Props = { readonly speech: Speech; readonly now: Instant; readonly notice: NoticePage };

/** What has been and what is to come, each moment on the clock of every buyer. */
export function NoticeDates({ speech, now, notice }: Props) {
  const { say } = speech;
  const { common, dispatchedAt, publishedAt, tendersCloseAt } = notice;
  const dates = [
    { key: "dispatched", at: dispatchedAt, title: say("publication.notice.dispatched") },
    { key: "published", at: publishedAt, title: say("publication.notice.published") },
    { key: "limit", at: tendersCloseAt, title: say("publication.notice.limit") },
  ];
  return (
    <Card title={say("publication.notice.dates")} footer={say("publication.notice.sameMoment")}>
      <Timeline
        label={say("publication.notice.dates")}
        items={dates.map(({ key, at, title }) => ({
          key,
          state: at <= now ? "past" : "future",
          stateWord: say(at <= now ? "publication.notice.past" : "publication.notice.toCome"),
          instant: at,
          when: speech.day(dayIn(common.lead.timeZone, at)),
          title,
          detail: <Clocks speech={speech} notice={notice} at={at} />,
        }))}
      />
    </Card>
  );
}

function Clocks({ speech, notice, at }: Pick<Props, "speech" | "notice"> & { readonly at: Instant }) {
  return clocksOf(notice.common, at, speech).map(({ zone, text, countries }) => (
    <p key={zone}>
      <time dateTime={at}>{text}</time>, {countries}
    </p>
  ));
}

/** Until when tenders are received: the first thing that a reader wants to know. */
export function NoticeTimeLimit({ speech, now, notice }: Props) {
  const { common, tendersCloseAt } = notice;
  const [leads] = clocksOf(common, tendersCloseAt, speech);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <p>
        <time className="font-medium text-ink" dateTime={tendersCloseAt}>
          {speech.say("publication.list.closes", { when: leads?.text ?? "" })}
        </time>
        , {leads?.countries}
      </p>
      <TimeLeft speech={speech} now={now} closesAt={tendersCloseAt} zone={common.lead.timeZone} />
    </div>
  );
}
