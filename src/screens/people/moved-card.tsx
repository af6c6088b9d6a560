import type { Speech } from "@/messages/speak";
import type { MovedAct, MovedTender, WhatMoved } from "@/queries/tenders/what-moved";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { EmptyState } from "@/ui/empty-state";
import { entrySentence } from "../record/entry-sentence";

type Props = { readonly moved: WhatMoved; readonly speech: Speech };

/** So much is taken in at a glance; all of it stands in the records. */
const [TENDERS_MAX, ACTS_MAX] = [6, 5];

/** What others did since the viewer was last here, tender by tender, as the record says it. */
export function MovedCard({ moved: { since, tenders }, speech }: Props) {
  const { say } = speech;
  const rest = tenders.length - TENDERS_MAX;
  return (
    <Card
      title={say("myDay.moved.title")}
      aside={since !== null && <time dateTime={since}>{say("myDay.moved.since", { at: speech.instant(since) })}</time>}
      flush={tenders.length > 0}
      footer={rest > 0 && <a href="/tenders">{say("myDay.moved.moreTenders", { n: rest })}</a>}
    >
      {since === null && <EmptyState title={say("myDay.moved.first")}>{say("myDay.moved.firstText")}</EmptyState>}
      {since !== null && tenders.length === 0 && (
        <EmptyState title={say("myDay.moved.none")}>{say("myDay.moved.noneText")}</EmptyState>
      )}
      {tenders.length > 0 && (
        <ul className="divide-y divide-line">
          {tenders.slice(0, TENDERS_MAX).map((tender) => (
            <OneTender key={tender.id} tender={tender} speech={speech} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function OneTender({ tender, speech }: { readonly tender: MovedTender; readonly speech: Speech }) {
  const { id, number, title, acts } = tender;
  const rest = acts.length - ACTS_MAX;
  return (
    <li className="grid gap-2 px-(--pad) py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span>
          <a className="font-semibold" href={`/tenders/${id}`}>
            {title}
          </a>{" "}
          <span className="quiet whitespace-nowrap">{number}</span>
        </span>
        <a className="text-sm" href={`/tenders/${id}/record`}>
          {rest > 0 ? speech.say("myDay.moved.moreActs", { n: rest }) : speech.say("myDay.moved.record")}
          <span className="visually-hidden"> ({number})</span>
        </a>
      </div>
      <ul className="grid gap-2">
        {acts.slice(0, ACTS_MAX).map((act) => (
          <OneAct key={act.event} act={act} speech={speech} />
        ))}
      </ul>
    </li>
  );
}

function OneAct({
  act: { said, times, lastAt, organisation },
  speech,
}: {
  readonly act: MovedAct;
  readonly speech: Speech;
}) {
  return (
    <li className="grid gap-0.5">
      <span>{entrySentence(said, speech)}</span>
      <span className="quiet flex flex-wrap items-center gap-x-2">
        {organisation ? (
          <>
            <CountryCode code={organisation.country} name={speech.country(organisation.country)} />
            {organisation.name}
          </>
        ) : (
          speech.say("record.clock")
        )}
        <time dateTime={lastAt}>
          {times > 1
            ? speech.say("myDay.moved.times", { n: speech.number(times), at: speech.instant(lastAt) })
            : speech.instant(lastAt)}
        </time>
      </span>
    </li>
  );
}
