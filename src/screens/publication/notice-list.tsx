import type { Instant } from "@/domain/definitions/time";
import { dayIn } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { NoticeInList } from "@/queries/publication/published-notices";
import { CountryCode } from "@/ui/country-strip";
import { TimeLeft } from "./time-left-tag";
import { inLanguage, noticeAddress } from "./addresses";
import { clocksOf } from "./clocks";

type Props = { readonly speech: Speech; readonly now: Instant; readonly notices: readonly NoticeInList[] };

/** Notices below each other: what is bought, by whom, and until when tenders are received. */
export function NoticeList({ speech, now, notices }: Props) {
  return (
    <ul className="grid">
      {notices.map((notice) => (
        <li
          key={notice.publicationNumber}
          className="grid gap-x-8 gap-y-3 border-t border-line px-(--pad) py-5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_17rem]"
        >
          <Subject speech={speech} notice={notice} />
          <Closing speech={speech} now={now} notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function Subject({ speech, notice }: { readonly speech: Speech; readonly notice: NoticeInList }) {
  const { publicationNumber, publishedAt, common, lots } = notice;
  const address = inLanguage(speech.language, noticeAddress(publicationNumber));
  return (
    <div className="grid content-start gap-2">
      <h3 className="text-lg" lang={common.language}>
        <a href={address}>{common.title}</a>
      </h3>
      <p lang={common.language}>{medicinesOf(notice).join(", ")}</p>
      <p className="kicker">
        <span>{publicationNumber}</span>
        <span>{common.lead.name}</span>
        <span className="inline-flex gap-1">
          {common.buyers.map(({ country }) => (
            <CountryCode key={country} code={country} name={speech.country(country)} />
          ))}
        </span>
        <span>{speech.say("publication.list.lots", { lots: lots.length })}</span>
        <span>
          {speech.say("publication.list.published", { day: speech.day(dayIn(common.lead.timeZone, publishedAt)) })}
        </span>
      </p>
    </div>
  );
}

function Closing({ speech, now, notice }: Pick<Props, "speech" | "now"> & { readonly notice: NoticeInList }) {
  const { tendersCloseAt, common } = notice;
  const [leads] = clocksOf(common, tendersCloseAt, speech);
  return (
    <div className="grid content-start justify-items-start gap-2 text-sm md:justify-items-end md:text-end">
      <TimeLeft speech={speech} now={now} closesAt={tendersCloseAt} zone={common.lead.timeZone} />
      <p>
        <time dateTime={tendersCloseAt}>{speech.say("publication.list.closes", { when: leads?.text ?? "" })}</time>
        <br />
        <span className="text-ink-soft">{leads?.countries}</span>
      </p>
    </div>
  );
}

/** The medicines of all lots, each once, in the order of the lots. */
export function medicinesOf({ lots }: Pick<NoticeInList, "lots">): readonly string[] {
  return [...new Set(lots.flatMap(({ lines }) => lines.map(({ inn }) => inn)))];
}
