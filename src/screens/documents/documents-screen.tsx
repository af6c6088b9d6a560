import type { TextLanguage } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { DraftingGate } from "../gates/drafting-gate";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { ClausesShown } from "./clauses-shown";
import { DocumentsNav } from "./documents-nav";
import { draftAddress } from "./draft-address";
import { DraftContents, DraftPager } from "./draft-contents";
import { DraftPart } from "./draft-part";
import { FreezeCard } from "./freeze-card";
import { LatestVersion } from "./latest-version";
import { partsShown, type PartsAsked } from "./parts-shown";
import { TextLanguages } from "./text-languages";
import { TimeLimit } from "./time-limit";

/** What was just done, as the address says after an act. */
export const DOCUMENT_ACTS = ["saved", "removed", "moved", "begun", "copied", "translated", "frozen"] as const;
export type DocumentAct = (typeof DOCUMENT_ACTS)[number];

type Props = {
  readonly draft: DocumentDraft;
  readonly done: DocumentAct | null;
  /** Which clauses and which part are to be shown. */
  readonly asked: PartsAsked;
  /** In which the text is read. */
  readonly language: TextLanguage;
  readonly freezing: Act;
  readonly speech: Speech;
};

/** The text as it is being written; beside it what was frozen of it, and until when tenders are to come in. */
export function DocumentsScreen({ draft, done, asked, language, freezing, speech }: Props) {
  const { head, mayWrite } = draft;
  const isOpen = draft.draftingMissing.length === 0;
  const own = draft.ownCountry;
  const { shown } = asked;
  const { parts, byPart } = partsShown(draft, asked, own);
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <DocumentsNav tender={head.id} current="text" speech={speech} />
      {done !== null && (
        <NoticeBox tone="success" live>
          <p>{speech.say(`documents.done.${done}`, { number: speech.number(draft.latest?.number ?? 0) })}</p>
        </NoticeBox>
      )}
      <DraftingGate head={head} missing={draft.draftingMissing} speech={speech} />
      <p className="quiet">{speech.say("documents.lead")}</p>
      {mayWrite && isOpen && <Beginnings tender={head.id} speech={speech} />}
      <TextLanguages
        hrefOf={(each) => draftAddress(head.id, byPart ? parts[0] : undefined, { shown, language: each })}
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
            <TimeLimit draft={draft} speech={speech} />
          </>
        }
      >
        <DraftContents {...{ draft, byPart, language, speech }} />
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
            mayWrite={mayWrite && isOpen}
            language={language}
            draft={draft}
            speech={speech}
          />
        ))}
        <DraftPager {...{ draft, byPart, shown, language, speech }} />
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
