import type { Speech } from "@/messages/speak";
import type { ComparedPart, ComparedVersions } from "@/queries/consensus/compared-versions";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { Hash } from "@/ui/hash";
import { Tag } from "@/ui/tag";
import { anchorOf, sayPart } from "../documents/part-name";
import { sayMoment } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";
import { changesOnPage } from "./changes-on-page";
import { CompareForm } from "./compare-form";
import { ComparePager } from "./compare-pager";
import { PartChanges, type ChangedPart } from "./part-changes";
import { sayParts } from "./say-parts";
import { compareAddress, versionAddress } from "./version-address";

type Props = {
  readonly compared: ComparedVersions;
  /** Which page of the changes, where they are many. */
  readonly page: number;
  readonly speech: Speech;
};

/** Any two versions, part by part: what differs, which lots came or fell away, and in one line what is the same. */
export function CompareScreen({ compared, page: asked, speech }: Props) {
  const { head, from, to, parts, latest } = compared;
  const { say } = speech;
  const of = { from: speech.number(from.number), to: speech.number(to.number) };
  const unchanged = parts.filter(({ difference }) => difference === "unchanged");
  const changed = changesOnPage(parts.filter(isChanged), asked);
  return (
    <TenderFrame head={head} speech={speech} current="consensus">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <div className="grid gap-1">
          <h2 className="text-xl">{say("frozen.compare.title", of)}</h2>
          {[from, to].map(({ number, sha256, frozenAt }) => (
            <p key={number} className="kicker">
              <span>{say("consensus.version", { number: speech.number(number) })}</span>
              <time dateTime={frozenAt}>{say("consensus.frozenAt", { at: sayMoment(speech, frozenAt) })}</time>
              <span>
                {say("consensus.hash")} <Hash value={sha256} />
              </span>
            </p>
          ))}
        </div>
        <div className="actions">
          <ButtonLink tone="plain" size="small" href={compareAddress(head.id, to.number, from.number)}>
            {say("frozen.compare.swap")}
          </ButtonLink>
          <ButtonLink tone="plain" size="small" href={versionAddress(head.id, to.number)}>
            {say("consensus.read", { number: of.to })}
          </ButtonLink>
        </div>
      </div>
      <CompareForm tender={head.id} latest={latest} from={from.number} to={to.number} speech={speech} />
      {from.number > to.number && (
        <NoticeBox tone="info">
          <p>{say("frozen.compare.backwards", of)}</p>
        </NoticeBox>
      )}
      <Card id="changes" title={say("frozen.compare.changes", of)}>
        {unchanged.length === parts.length && <p>{say("frozen.compare.same")}</p>}
        {changed.page === 1 && <Shifts compared={compared} speech={speech} />}
        {changed.parts.map((part) => (
          <PartChanges
            key={part.part}
            part={part}
            zone={head.leadTimeZone}
            speech={speech}
            read={{ href: `${versionAddress(head.id, to.number)}#${anchorOf(part)}`, number: to.number }}
          />
        ))}
        <ComparePager
          hrefOf={(other) => `${compareAddress(head.id, from.number, to.number)}&page=${other}#changes`}
          changes={changed}
          speech={speech}
        />
        {unchanged.length > 0 && unchanged.length < parts.length && (
          <p className="quiet">{say("consensus.changed.unchanged", { parts: sayParts(unchanged, speech) })}</p>
        )}
      </Card>
    </TenderFrame>
  );
}

function isChanged(part: ComparedPart): part is ChangedPart {
  return typeof part.difference !== "string";
}

/** Lots that only one of the two versions has, each with where it can be read. */
function Shifts({ compared: { head, from, to, parts }, speech }: Omit<Props, "page">) {
  const { say } = speech;
  const rows = [
    { shift: "came", tone: "good", version: to.number, text: "frozen.compare.came" },
    { shift: "gone", tone: "warn", version: from.number, text: "frozen.compare.gone" },
  ] as const;
  return rows.map(({ shift, tone, version, text }) => {
    const shifted = parts.filter(({ difference }) => difference === shift);
    if (shifted.length === 0) return null;
    return (
      <div key={shift} className="grid justify-items-start gap-1.5">
        <Tag tone={tone}>{say(text, { number: speech.number(version) })}</Tag>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {shifted.map((part) => (
            <li key={part.part}>
              <a href={`${versionAddress(head.id, version)}#${anchorOf(part)}`}>{sayPart(part, speech)}</a>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
