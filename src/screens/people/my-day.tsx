import type { Speech } from "@/messages/speak";
import type { MyDay as Day } from "@/queries/tenders/my-day";
import type { ListedTender } from "@/queries/tenders/my-tenders";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { PageColumns } from "@/ui/page-columns";
import { PageHeading } from "@/ui/page-heading";
import { Tag } from "@/ui/tag";
import { Timeline } from "@/ui/timeline";
import { AgreementsToSign } from "./agreements-to-sign";
import { CoursesCard } from "./courses-card";
import { MandatesToCheck } from "./mandates-to-check";
import { MovedCard } from "./moved-card";
import { WaitingList } from "./waiting-list";

type Props = {
  readonly day: Day;
  readonly speech: Speech;
  readonly now: string;
  /** The viewer's own. */
  readonly country: string;
};

/** Enough to know one's way; all of them have a page of their own. */
const SHOWN_MAX = 8;

/** Where one begins: what waits, by the clock; what moved; the own tenders, what ends next, and all of it on the calendar. */
export function MyDay({ day, speech, now, country }: Props) {
  const { say } = speech;
  return (
    <>
      <title>{`${say("shell.myDay.title")} · ${say("shell.name")}`}</title>
      <PageHeading
        title={say("shell.myDay.title")}
        kicker={[speech.instant(now), speech.zone(speech.timeZone)]}
        actions={
          day.mayPropose && (
            <ButtonLink href="/tenders/new" icon="plus">
              {say("shell.myDay.propose")}
            </ButtonLink>
          )
        }
      />
      <PageColumns asideLabel={say("shell.myDay.ahead")} aside={<Ahead tenders={day.tenders} speech={speech} />}>
        <Card title={say("shell.myDay.waiting")} flush={countOf(day) > 0}>
          <Waiting day={day} speech={speech} now={now} country={country} />
        </Card>
        <MovedCard moved={day.moved} speech={speech} />
        <Tenders tenders={day.tenders} speech={speech} />
      </PageColumns>
      <CoursesCard courses={day.courses} speech={speech} now={now} country={country} />
    </>
  );
}

/** First what has an end, soonest first; then what waits without one. */
function Waiting({ day, speech, now, country }: Props) {
  const { say } = speech;
  if (countOf(day) === 0) {
    return <EmptyState title={say("shell.myDay.nothingWaits")}>{say("shell.myDay.nothingWaitsText")}</EmptyState>;
  }
  const [timed, untimed] = [true, false].map((isTimed) =>
    day.waiting.filter(({ until }) => (until !== null) === isTimed),
  );
  const list = { speech, now, country };
  return (
    <div className="divide-y divide-line">
      {timed && timed.length > 0 && <WaitingList waiting={timed} {...list} />}
      <AgreementsToSign waiting={day.toSign} speech={speech} />
      <MandatesToCheck mandates={day.mandatesToCheck} country={country} speech={speech} />
      {untimed && untimed.length > 0 && <WaitingList waiting={untimed} {...list} />}
    </div>
  );
}

function countOf({ waiting, mandatesToCheck, toSign }: Day): number {
  return waiting.length + mandatesToCheck.length + toSign.length;
}

type ListProps = { readonly tenders: readonly ListedTender[]; readonly speech: Speech };

function Tenders({ tenders, speech }: ListProps) {
  const { say } = speech;
  return (
    <Card
      title={say("shell.myDay.tenders")}
      aside={tenders.length > 0 && <a href="/tenders">{say("shell.myDay.all")}</a>}
      flush={tenders.length > 0}
    >
      {tenders.length === 0 ? (
        <EmptyState title={say("shell.myDay.noTenders")}>{say("shell.myDay.noTendersText")}</EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {tenders.slice(0, SHOWN_MAX).map((tender) => (
            <li key={tender.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-(--pad) py-3">
              <span>
                <a href={`/tenders/${tender.id}`}>{tender.title ?? tender.number}</a>
                <span className="quiet block">
                  {tender.title === null ? say("shell.myDay.untitled") : tender.number}
                  {", "}
                  {speech.country(tender.leadCountry)}
                </span>
              </span>
              {tender.title !== null && (
                <Tag tone={tender.stage === "published" ? "good" : "none"}>{say(`terms.stage.${tender.stage}`)}</Tag>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The ends that are still to come, of all tenders, soonest first. */
function Ahead({ tenders, speech }: ListProps) {
  const { say } = speech;
  const ends = tenders
    .flatMap(({ id, number, title, stage, closesAt }) => {
      if (closesAt === null || title === null) return [];
      const what = stage === "interest" || stage === "consensus" ? stage : ("tenders" as const);
      return [{ id, number, title, what, closesAt }];
    })
    .toSorted((a, b) => a.closesAt.localeCompare(b.closesAt));
  return (
    <Card title={say("shell.myDay.ahead")}>
      {ends.length === 0 ? (
        <p className="quiet">{say("shell.myDay.nothingAhead")}</p>
      ) : (
        <Timeline
          label={say("shell.myDay.ahead")}
          items={ends.slice(0, SHOWN_MAX).map(({ id, number, title, what, closesAt }) => ({
            key: id,
            state: "future",
            instant: closesAt,
            when: `${speech.instant(closesAt)} (${speech.zone(speech.timeZone)})`,
            title: say(`shell.myDay.ends.${what}`),
            detail: (
              <a href={`/tenders/${id}`}>
                {number}: {title}
              </a>
            ),
          }))}
        />
      )}
    </Card>
  );
}
