import type { ReactNode } from "react";
import type { Instant } from "@/domain/definitions/time";
import { FIRST_VERSION, publicNumberOf } from "@/domain/publication/notice";
import { publicWithoutWordFrom } from "@/domain/publication/silence";
import type { Speech } from "@/messages/speak";
import type { TenderInside } from "@/queries/tenders/tender-overview";
import { Timeline } from "@/ui/timeline";
import { Moment } from "./moment";

type Props = { readonly overview: TenderInside; readonly now: Instant; readonly speech: Speech };

type Dated = {
  readonly key: string;
  /** Null for what is waited for and has no time of its own. */
  readonly at: Instant | null;
  readonly title: string;
  readonly detail?: ReactNode;
};

/** What happened and what is to come, each with its time. */
export function TenderDates({ overview, now, speech }: Props) {
  return (
    <Timeline
      label={speech.say("tenders.overview.dates")}
      items={datesOf(overview, now, speech).map(({ key, at, title, detail }) => {
        const state = at !== null && at <= now ? ("past" as const) : ("future" as const);
        return {
          key,
          state,
          stateWord: speech.say(`tenders.dates.${state}`),
          when:
            at === null ? (
              speech.say("tenders.dates.notYet")
            ) : (
              <Moment at={at} speech={speech} legalZone={overview.head.leadTimeZone} />
            ),
          title,
          detail,
        };
      })}
    />
  );
}

function datesOf(overview: TenderInside, now: Instant, speech: Speech): readonly Dated[] {
  const { head, tendersCloseAt } = overview;
  const { say } = speech;
  const at = head.interestClosesAt;
  return [
    { key: "interest", at, title: say(at <= now ? "tenders.dates.interestClosed" : "tenders.dates.interestCloses") },
    ...roundDates(overview, now, speech),
    ...noticeDates(overview, speech),
    ...(tendersCloseAt ? [{ key: "tenders", at: tendersCloseAt, title: say("tenders.dates.tendersClose") }] : []),
  ];
}

/** Dispatch ends a round before its time. */
function roundDates({ round, notice }: TenderInside, now: Instant, { say, number }: Speech): readonly Dated[] {
  if (!round || (notice && round.closesAt > now)) return [];
  const at = round.closesAt;
  const words = { number: number(round.revision) };
  return [
    { key: "round", at, title: say(at <= now ? "tenders.dates.roundClosed" : "tenders.dates.roundCloses", words) },
  ];
}

/** The way of the notice: dispatched, received, and published or refused; or public without word. */
function noticeDates({ notice }: TenderInside, { say, language }: Speech): readonly Dated[] {
  if (!notice) return [];
  const { dispatchedAt, receivedAt, madePublicAt, publishedAt, refusedAt, reason, version } = notice;
  const isFirst = version === FIRST_VERSION;
  const dispatched: Dated = {
    key: "dispatched",
    at: dispatchedAt,
    title: isFirst ? say("tenders.dates.dispatched") : say("tenders.dates.anew", { version: String(Number(version)) }),
  };
  const received: Dated = {
    key: "received",
    at: receivedAt,
    title: say(receivedAt ? "tenders.dates.received" : "tenders.dates.notYetReceived"),
  };
  const isAnswered = refusedAt !== null || publishedAt !== null;
  const before = receivedAt !== null || !isAnswered ? [dispatched, received] : [dispatched];
  if (refusedAt) {
    const detail = say("tenders.dates.reason", { reason: reason ?? "" });
    return [...before, { key: "refused", at: refusedAt, title: say("tenders.dates.refused"), detail }];
  }
  const number = publicNumberOf(notice);
  const detail = number !== null && <a href={`/${language}/notices/${encodeURIComponent(number)}`}>{number}</a>;
  if (madePublicAt && !publishedAt) {
    return [...before, { key: "public", at: madePublicAt, title: say("tenders.dates.madePublic"), detail }];
  }
  const title = say(publishedAt ? "tenders.dates.published" : "tenders.dates.notYetPublished");
  const published: Dated = { key: "published", at: publishedAt, title, detail };
  return receivedAt && !publishedAt ? [...before, published, latest(receivedAt, say)] : [...before, published];
}

/** From then on it is public even without word. */
function latest(receivedAt: Instant, say: Speech["say"]): Dated {
  return {
    key: "latest",
    at: publicWithoutWordFrom(receivedAt),
    title: say("tenders.dates.publicWithoutWord"),
  };
}
