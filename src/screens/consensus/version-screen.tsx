import { isCommon, type LotContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import type { RevisionText } from "@/queries/consensus/revision-text";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Hash } from "@/ui/hash";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { Pager } from "@/ui/pager";
import { anchorOf, sayPart } from "../documents/part-name";
import { Clauses } from "../publication/clauses";
import { clocksOf } from "../publication/clocks";
import { NoticeBuyers } from "../publication/notice-buyers";
import { NoticeEntitled } from "../publication/notice-entitled";
import { NoticeLot } from "../publication/notice-lot";
import { sayMoment } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";
import { Clocks } from "./clocks";

type Props = { readonly text: RevisionText; readonly speech: Speech };

/** A frozen version as it will be read, drawn from its bytes by what draws the public notice. */
export function VersionScreen({ text, speech }: Props) {
  const { head, common, parts } = text;
  const lots = parts.map(({ content }) => content).filter((content): content is LotContent => !isCommon(content));
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      <Heading text={text} speech={speech} />
      <PageColumns
        aside={
          <>
            <Hashes text={text} speech={speech} />
            <TimeLimit text={text} speech={speech} />
            <NoticeBuyers speech={speech} common={common} />
          </>
        }
      >
        <Card id={anchorOf({ number: 0 })} level={3} title={speech.say("documents.common")}>
          <Clauses clauses={common.clauses} level={4} language={common.language} />
        </Card>
        <NoticeEntitled speech={speech} common={common} level={3} />
        {lots.map((lot) => (
          <NoticeLot key={lot.part} speech={speech} lot={lot} lots={common.lots} language={common.language} />
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
          <ButtonLink tone="plain" size="small" href={`/tenders/${head.id}/consensus`}>
            {say("consensus.text.room")}
          </ButtonLink>
        </div>
      </div>
      {number < latest && (
        <NoticeBox tone="warning">
          <p>
            {say("consensus.text.notLatest", { latest: speech.number(latest) })}{" "}
            <a href={addressOf(head.id, latest)}>{say("consensus.text.toLatest", { latest: speech.number(latest) })}</a>
          </p>
        </NoticeBox>
      )}
    </div>
  );
}

/** The digests of the manifest and of each part: whoever computes the same has the same text. */
function Hashes({ text: { sha256, form, frozenAt, parts }, speech }: Props) {
  const { say } = speech;
  return (
    <Card title={say("consensus.text.hashes")}>
      <Facts
        layout="stacked"
        items={[
          { key: "whole", term: say("consensus.text.whole"), detail: <Hash value={sha256} /> },
          ...parts.map(({ sha256: hash, content }) => {
            const part = isCommon(content) ? { number: 0, title: "" } : content;
            return {
              key: content.part,
              term: <a href={`#${anchorOf(part)}`}>{sayPart(part, speech)}</a>,
              detail: <Hash value={hash} />,
            };
          }),
          { key: "form", term: say("consensus.text.form"), detail: <code>{form}</code> },
          {
            key: "frozen",
            term: say("consensus.text.frozen"),
            detail: <time dateTime={frozenAt}>{sayMoment(speech, frozenAt)}</time>,
          },
        ]}
      />
    </Card>
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
    href: addressOf(head.id, version),
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

function addressOf(tender: string, number: number): string {
  return `/tenders/${tender}/consensus/versions/${number}`;
}
