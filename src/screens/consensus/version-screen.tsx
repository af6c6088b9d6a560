import { isCommon, type LotContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import type { RevisionText } from "@/queries/consensus/revision-text";
import type { UnofficialReading } from "@/queries/consensus/unofficial-reading";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { Pager } from "@/ui/pager";
import { anchorOf } from "../documents/part-name";
import { Clauses } from "../publication/clauses";
import { clocksOf } from "../publication/clocks";
import { NoticeBuyers } from "../publication/notice-buyers";
import { NoticeCriteria } from "../publication/notice-criteria";
import { NoticeEntitled } from "../publication/notice-entitled";
import { NoticeLot } from "../publication/notice-lot";
import { NoticeTimetable } from "../publication/notice-timetable";
import { TenderFrame } from "../tenders/tender-frame";
import { Clocks } from "./clocks";
import { compareAddress, versionAddress } from "./version-address";
import { VersionHashes } from "./version-hashes";
import { VersionLanguages } from "./version-languages";

type Props = { readonly text: RevisionText; readonly speech: Speech };
type VersionProps = Props & { readonly reading: UnofficialReading };

/** A frozen version as it will be read, drawn from its bytes by what draws the public notice. */
export function VersionScreen({ text, reading, speech }: VersionProps) {
  const { head, common, parts } = text;
  const lots = parts.map(({ content }) => content).filter((content): content is LotContent => !isCommon(content));
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      <Heading text={text} speech={speech} />
      <VersionLanguages text={text} reading={reading} speech={speech} />
      <PageColumns
        aside={
          <>
            <VersionHashes text={text} speech={speech} />
            <TimeLimit text={text} speech={speech} />
            <NoticeTimetable speech={speech} common={common} />
            <NoticeBuyers speech={speech} common={common} />
          </>
        }
      >
        <Card id={anchorOf({ number: 0 })} level={3} title={speech.say("documents.common")}>
          <Clauses content={common} level={4} unofficially={reading.read} speech={speech} />
        </Card>
        <NoticeCriteria speech={speech} common={common} level={3} />
        <NoticeEntitled speech={speech} common={common} level={3} />
        {lots.map((lot) => (
          <NoticeLot
            key={lot.part}
            speech={speech}
            lot={lot}
            lots={common.lots}
            criteria={common.criteria}
            language={common.language}
            unofficially={reading.read}
          />
        ))}
      </PageColumns>
      <Versions text={text} speech={speech} />
    </TenderFrame>
  );
}

function Heading({ text: { head, number, latest }, speech }: Props) {
  const { say } = speech;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div className="grid gap-1">
          <h2 className="text-xl">{say("consensus.text.title", { number: speech.number(number) })}</h2>
          <p className="quiet">{say("consensus.text.lead")}</p>
        </div>
        <div className="actions">
          <ButtonLink
            tone="plain"
            size="small"
            icon="download"
            href={`${versionAddress(head.id, number)}/version.pdf`}
            download
          >
            {say("frozen.files.pdf", { number: speech.number(number) })}
          </ButtonLink>
          {latest > 1 && (
            <ButtonLink
              tone="plain"
              size="small"
              href={compareAddress(head.id, ...(number > 1 ? ([number - 1, number] as const) : ([1, latest] as const)))}
            >
              {say("frozen.compare.link")}
            </ButtonLink>
          )}
          <ButtonLink tone="plain" size="small" href={`/tenders/${head.id}/consensus`}>
            {say("consensus.text.room")}
          </ButtonLink>
        </div>
      </div>
      {number < latest && (
        <NoticeBox tone="warning">
          <p>
            {say("consensus.text.notLatest", { latest: speech.number(latest) })}{" "}
            <a href={versionAddress(head.id, latest)}>
              {say("consensus.text.toLatest", { latest: speech.number(latest) })}
            </a>
          </p>
        </NoticeBox>
      )}
    </div>
  );
}

function TimeLimit({ text: { common }, speech }: Props) {
  const at = common.tendersCloseAt;
  return (
    <Card title={speech.say("consensus.text.limit")}>
      <Clocks
        at={at}
        lines={clocksOf(common, at, speech).map(({ zone, text, countries }) => ({
          key: zone,
          text,
          places: countries,
        }))}
      />
    </Card>
  );
}

function Versions({ text: { head, number, latest }, speech }: Props) {
  if (latest === 1) return null;
  const step = (version: number) => ({
    href: versionAddress(head.id, version),
    label: speech.say("consensus.version", { number: speech.number(version) }),
  });
  return (
    <Pager
      label={speech.say("consensus.text.pager")}
      position={speech.say("consensus.text.position", {
        number: speech.number(number),
        latest: speech.number(latest),
      })}
      previous={number > 1 ? step(number - 1) : undefined}
      next={number < latest ? step(number + 1) : undefined}
    />
  );
}
