import { dayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import type { CommonContent } from "@/domain/documents/content";
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
  const { common } = notice;
  const today = dayIn(common.lead.timeZone, now);
  return (
    <Card title={say("publication.notice.dates")} footer={say("publication.notice.sameMoment")}>
      <Timeline
        label={say("publication.notice.dates")}
        items={datesOf(notice, speech).map(({ key, title, ...when }) => {
          const isPast = "at" in when ? when.at <= now : when.on < today;
          return {
            key,
            state: isPast ? "past" : "future",
            stateWord: say(isPast ? "publication.notice.past" : "publication.notice.toCome"),
            instant: "at" in when ? when.at : when.on,
            when: speech.day("at" in when ? dayIn(common.lead.timeZone, when.at) : when.on),
            title,
            detail: "at" in when ? <Clocks speech={speech} notice={notice} at={when.at} /> : undefined,
          };
        })}
      />
    </Card>
  );
}

type NoticeDate = { readonly key: string; readonly title: string } & (
  { readonly at: Instant } | { readonly on: CalendarDay }
);

/** In their order: moments, and days on which something happens at no moment that is known. */
function datesOf(notice: NoticePage, { say }: Speech): readonly NoticeDate[] {
  const { common, dispatchedAt, publishedAt, withoutWord, tendersCloseAt } = notice;
  const zone = common.lead.timeZone;
  const dates = [
    { key: "dispatched", at: dispatchedAt, title: say("publication.notice.dispatched") },
    {
      key: "published",
      at: publishedAt,
      title: say(`publication.notice.${withoutWord ? "publicWithoutWord" : "published"}`),
    },
    { key: "limit", at: tendersCloseAt, title: say("publication.notice.limit") }, // and at the same moment the opening
    ...planned(common, say),
  ];
  const dayOf = (date: NoticeDate) => ("at" in date ? dayIn(zone, date.at) : date.on);
  const placeOf = (date: NoticeDate) => `${dayOf(date)} ${"at" in date ? date.at : ""}`;
  return dates.toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
}

function planned({ timetable }: CommonContent, say: Speech["say"]): readonly NoticeDate[] {
  if (!timetable) return [];
  const { invited, questionsBy, openedAt, validUntil, supplyFrom } = timetable;
  return [
    ...(invited
      ? [
          { key: "requests", at: invited.requestsCloseAt, title: say("timetable.row.requestsCloseAt") },
          { key: "invitation", on: invited.invitationOn, title: say("timetable.row.invitationOn") },
        ]
      : []),
    { key: "questions", at: questionsBy, title: say("timetable.row.questionsBy") },
    { key: "opening", at: openedAt, title: say("timetable.row.openedAt") },
    { key: "supply", on: supplyFrom, title: say("timetable.row.supplyFrom") },
    { key: "validity", on: validUntil, title: say("timetable.row.validUntil") },
  ];
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
