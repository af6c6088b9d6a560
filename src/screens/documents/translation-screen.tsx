import type { ComponentProps, ReactNode } from "react";
import { isBehind } from "@/domain/documents/translation";
import { differenceOf } from "@/domain/documents/difference";
import type { Speech } from "@/messages/speak";
import type { ClauseToTranslate } from "@/queries/documents/clause-page";
import { Card } from "@/ui/card";
import { Difference } from "@/ui/difference";
import { Markdown } from "@/ui/markdown";
import { NoticeBox } from "@/ui/notice-box";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import type { KeepDraft } from "./draft-keeper";
import { draftAddress } from "./draft-address";
import { sayPart } from "./part-name";
import { slotsOf } from "./say-fact";
import { speechOfText } from "./text-speech";
import { TranslationForm } from "./translation-form";
import { TranslationNotes } from "./translation-notes";

type Props = {
  readonly page: ClauseToTranslate;
  readonly translating: Act;
  /** Stands above the form: a draft that was kept, and who else writes. */
  readonly unsaved: ReactNode;
  readonly takenUp: ComponentProps<typeof TranslationForm>["takenUp"];
  readonly keep: KeepDraft;
  readonly speech: Speech;
};

/** A clause in another language, beside the English text that it is made from. */
export function TranslationScreen({ page, translating, unsaved, takenUp, keep, speech }: Props) {
  const { head, clause, place, language, translation, isDispatched } = page;
  const { say } = speech;
  const named = say(`texts.language.${language}`);
  const isClosed = isDispatched || clause.isRemoved;
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <div className="grid gap-1">
        <p className="quiet">
          <a href={draftAddress(head.id, place, { language })}>{sayPart(place, speech)}</a>
        </p>
        <h2>{say("texts.translation.title", { heading: clause.heading, language: named })}</h2>
        <p className="quiet">{say(`texts.translation.${page.isAuthentic ? "authentic" : "unofficial"}`)}</p>
      </div>
      {isClosed && (
        <NoticeBox tone="warning">
          <p>{say(clause.isRemoved ? "texts.translation.removed" : "documents.clause.dispatched")}</p>
        </NoticeBox>
      )}
      {translation && isBehind(translation, clause) && <EnglishSince {...{ page, translation, speech }} />}
      {!isClosed && unsaved}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <English page={page} speech={speech} />
        <div className="grid gap-6">
          <Card title={<span className="inline-block first-letter:uppercase">{named}</span>}>
            <TranslationForm {...{ page, translating, isClosed, takenUp, keep, speech }} />
          </Card>
          {translation && <TranslationNotes {...{ clause, translation, speech }} />}
        </div>
      </div>
    </TenderFrame>
  );
}

function English({ page: { clause, content }, speech }: Pick<Props, "page" | "speech">) {
  return (
    <Card title={speech.say("texts.translation.english")}>
      <h3 lang="en" dir="auto">
        {clause.heading}
      </h3>
      <Markdown text={clause.text} language="en" slots={content ? slotsOf(content, speechOfText("en")) : undefined} />
      <details>
        <summary>{speech.say("texts.translation.source")}</summary>
        <pre lang="en" dir="auto" className="text-sm whitespace-pre-wrap">
          {clause.text}
        </pre>
      </details>
    </Card>
  );
}

type SinceProps = Pick<Props, "page" | "speech"> & {
  readonly translation: NonNullable<ClauseToTranslate["translation"]>;
};

/** What the English text says otherwise by now. */
function EnglishSince({ page: { clause }, translation: { english }, speech }: SinceProps) {
  const words = { inserted: speech.say("documents.inserted"), deleted: speech.say("documents.deleted") };
  return (
    <NoticeBox tone="warning" title={speech.say("texts.translation.changed")}>
      <div className="my-3 grid gap-1 border-s-2 border-line-strong ps-4">
        <strong>
          <Difference segments={differenceOf(english.heading, clause.heading)} words={words} language="en" />
        </strong>
        <Difference segments={differenceOf(english.text, clause.text)} words={words} language="en" />
      </div>
    </NoticeBox>
  );
}
