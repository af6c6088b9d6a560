import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { DraftPart } from "./draft-part";
import { FreezeCard } from "./freeze-card";
import { LatestVersion } from "./latest-version";
import { anchorOf, sayPart } from "./part-name";
import { TimeLimit } from "./time-limit";

/** What was just done, as the address says after an act. */
export const DOCUMENT_ACTS = ["saved", "removed", "frozen", "limit"] as const;
export type DocumentAct = (typeof DOCUMENT_ACTS)[number];

type Props = {
  readonly draft: DocumentDraft;
  readonly done: DocumentAct | null;
  readonly freezing: Act;
  readonly setting: Act;
  readonly speech: Speech;
};

/** The text as it is being written; beside it what was frozen of it, and until when tenders are to come in. */
export function DocumentsScreen({ draft, done, freezing, setting, speech }: Props) {
  const { head, parts, mayWrite } = draft;
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      {done !== null && (
        <NoticeBox tone="success" live>
          <p>{speech.say(`documents.done.${done}`, { number: speech.number(draft.latest?.number ?? 0) })}</p>
        </NoticeBox>
      )}
      <p className="quiet">{speech.say("documents.lead")}</p>
      <PageColumns
        asideLabel={speech.say("documents.aside")}
        aside={
          <>
            <LatestVersion draft={draft} speech={speech} />
            {mayWrite && <FreezeCard draft={draft} freezing={freezing} speech={speech} />}
            <TimeLimit draft={draft} setting={setting} speech={speech} />
          </>
        }
      >
        <Contents draft={draft} speech={speech} />
        {parts.map((part) => (
          <DraftPart key={part.part} part={part} tender={head.id} mayWrite={mayWrite} speech={speech} />
        ))}
      </PageColumns>
    </TenderFrame>
  );
}

/** The parts with what is in each, so that one sees at a glance where something is still to be written. */
function Contents({ draft: { parts }, speech }: Pick<Props, "draft" | "speech">) {
  return (
    <Card title={speech.say("documents.contents")}>
      <ol className="grid gap-1.5">
        {parts.map((part) => (
          <li key={part.part} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <a href={`#${anchorOf(part)}`}>{sayPart(part, speech)}</a>
            <span className="quiet">
              {part.isLeftOut && part.number > 0
                ? speech.say("documents.leftOut")
                : speech.say("documents.clauses", { n: part.clauses.length })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
