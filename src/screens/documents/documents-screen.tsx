import type { Country } from "@/domain/definitions/country";
import type { TextLanguage } from "@/domain/definitions/text-language";
import type { ClauseId } from "@/domain/definitions/identifiers";
import { isAmong, type ClausesShown as ClausesShownKind } from "@/domain/documents/unresolved";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { DraftingGate } from "../agreement/drafting-gate";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { ClausesShown } from "./clauses-shown";
import { DocumentsNav } from "./documents-nav";
import { DraftPart } from "./draft-part";
import { FreezeCard } from "./freeze-card";
import { LatestVersion } from "./latest-version";
import { anchorOf, sayPart } from "./part-name";
import { TextLanguages } from "./text-languages";
import { TimeLimit } from "./time-limit";

/** What was just done, as the address says after an act. */
export const DOCUMENT_ACTS = ["saved", "removed", "moved", "begun", "copied", "translated", "frozen", "limit"] as const;
export type DocumentAct = (typeof DOCUMENT_ACTS)[number];

type Props = {
  readonly draft: DocumentDraft;
  readonly done: DocumentAct | null;
  /** Which clauses are shown. */
  readonly shown: ClausesShownKind;
  /** In which the text is read. */
  readonly language: TextLanguage;
  readonly freezing: Act;
  readonly setting: Act;
  readonly speech: Speech;
};

/** The text as it is being written; beside it what was frozen of it, and until when tenders are to come in. */
export function DocumentsScreen({ draft, done, shown, language, freezing, setting, speech }: Props) {
  const { head, mayWrite } = draft;
  const own = draft.ownCountry;
  const parts = partsShown(draft, shown, own);
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <DocumentsNav tender={head.id} current="text" speech={speech} />
      {done !== null && (
        <NoticeBox tone="success" live>
          <p>{speech.say(`documents.done.${done}`, { number: speech.number(draft.latest?.number ?? 0) })}</p>
        </NoticeBox>
      )}
      <DraftingGate head={head} lacks={draft.draftingLacks} speech={speech} />
      <p className="quiet">{speech.say("documents.lead")}</p>
      {mayWrite && draft.draftingLacks.length === 0 && <Beginnings tender={head.id} speech={speech} />}
      <TextLanguages
        address={`/tenders/${head.id}/documents`}
        current={language}
        authentic={draft.authentic}
        speech={speech}
      />
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
        <ClausesShown
          tender={head.id}
          shown={shown}
          discussions={[...draft.discussions.values()]}
          own={own}
          speech={speech}
        />
        {parts.length === 0 && <p className="quiet">{speech.say("discussion.shown.none")}</p>}
        {parts.map((part) => (
          <DraftPart
            key={part.part}
            part={part}
            tender={head.id}
            mayWrite={mayWrite}
            language={language}
            draft={draft}
            speech={speech}
          />
        ))}
      </PageColumns>
    </TenderFrame>
  );
}

/** Where many clauses are begun at once. */
function Beginnings({ tender, speech }: { readonly tender: string; readonly speech: Speech }) {
  return (
    <div className="actions">
      <ButtonLink tone="plain" size="small" icon="plus" href={`/tenders/${tender}/documents/begin`}>
        {speech.say("texts.begin.link")}
      </ButtonLink>
      <ButtonLink tone="plain" size="small" icon="plus" href={`/tenders/${tender}/documents/copy`}>
        {speech.say("texts.copy.link")}
      </ButtonLink>
    </div>
  );
}

/** Only the clauses that are asked for, and no part that has none of them. */
function partsShown({ parts, discussions }: DocumentDraft, shown: ClausesShownKind, own: Country | null) {
  if (shown === "all") return parts;
  const isAsked = (clause: ClauseId) => {
    const discussion = discussions.get(clause);
    return discussion !== undefined && isAmong(shown, discussion, own);
  };
  return parts
    .map((part) => ({ ...part, clauses: part.clauses.filter(({ clause }) => isAsked(clause)) }))
    .filter(({ clauses }) => clauses.length > 0);
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
