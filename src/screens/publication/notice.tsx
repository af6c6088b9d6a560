import type { Instant } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { NoticePage } from "@/queries/publication/published-notices";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { PageColumns } from "@/ui/page-columns";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { Clauses } from "./clauses";
import { NoticeBuyers } from "./notice-buyers";
import { NoticeCriteria } from "./notice-criteria";
import { NoticeDates, NoticeTimeLimit } from "./notice-dates";
import { NoticeEntitled } from "./notice-entitled";
import { NoticeLot } from "./notice-lot";
import { NoticeTimetable } from "./notice-timetable";
import { NoticeProof } from "./notice-proof";

type Props = { readonly speech: Speech; readonly now: Instant; readonly notice: NoticePage };

/** A published notice as one document, every fact of it from the bytes that were agreed. */
export function Notice({ speech, now, notice }: Props) {
  const { say } = speech;
  const { publicationNumber, common } = notice;
  return (
    <>
      <PageHeading
        title={<span lang={common.language}>{common.title}</span>}
        kicker={[
          <strong key="notice">{say("publication.notice.kicker", { number: publicationNumber })}</strong>,
          say("publication.notice.tender", { number: common.number }),
        ]}
        lead={<Lead speech={speech} now={now} notice={notice} />}
      />
      <PageColumns
        aside={
          <>
            <NoticeBuyers speech={speech} common={common} />
            <NoticeTimetable speech={speech} common={common} shown="facts" />
          </>
        }
      >
        <NoticeDates speech={speech} now={now} notice={notice} />
      </PageColumns>
      <Lots speech={speech} notice={notice} />
      <NoticeCriteria speech={speech} common={common} />
      <NoticeEntitled speech={speech} common={common} />
      <Card id="terms" title={say("publication.notice.commonTerms")}>
        <Clauses content={common} level={3} speech={speech} />
      </Card>
      <NoticeProof speech={speech} notice={notice} />
    </>
  );
}

function Lead({ speech, now, notice }: Props) {
  const isOther = speech.language !== notice.common.language;
  return (
    <div className="grid gap-1">
      <NoticeTimeLimit speech={speech} now={now} notice={notice} />
      {isOther && <p className="quiet">{speech.say("publication.notice.english")}</p>}
    </div>
  );
}

function Lots({ speech, notice }: Pick<Props, "speech" | "notice">) {
  const { say } = speech;
  const { lots, common } = notice;
  return (
    <Stack>
      <div className="grid gap-2">
        <h2>{say("publication.notice.lots")}</h2>
        <p className="quiet">{say("publication.notice.volumes")}</p>
        {lots.length > 1 && (
          <nav aria-label={say("publication.notice.contents")}>
            <ol className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
              {lots.map(({ part, number, title, countries }) => (
                <li key={part} className="flex items-center gap-1.5">
                  <a href={`#lot-${number}`}>
                    {say("publication.notice.lot", { number: String(number) })}:{" "}
                    <span lang={common.language}>{title}</span>
                  </a>
                  {countries.map((country) => (
                    <CountryCode key={country} code={country} name={speech.country(country)} />
                  ))}
                </li>
              ))}
            </ol>
          </nav>
        )}
      </div>
      {lots.map((lot) => (
        <NoticeLot
          key={lot.part}
          speech={speech}
          lot={lot}
          lots={common.lots}
          criteria={common.criteria}
          language={common.language}
        />
      ))}
    </Stack>
  );
}
