import type { ReactNode } from "react";
import type { DocumentName } from "@/domain/documents/document-name";
import type { Speech } from "@/messages/speak";
import type { ClauseToBegin, ClauseToChange } from "@/queries/documents/clause-page";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { PageColumns } from "@/ui/page-columns";
import { SubmitButton } from "@/ui/submit-button";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { ClauseForm, type ClauseDraft } from "./clause-form";
import { DraftKeeper, type KeepDraft } from "./draft-keeper";
import { ClauseAside } from "./clause-aside";
import { ClauseLanguages } from "./clause-languages";
import { ClausePlace } from "./clause-place";
import { draftAddress } from "./draft-address";
import { sayPart } from "./part-name";
import { draftWords } from "./unsaved-draft";

/** What keeps what is typed and not saved. */
type Keeping = {
  /** Stands above the form: a draft that was kept, and who else writes. */
  readonly unsaved: ReactNode;
  readonly keep: KeepDraft;
};

type BeginProps = Keeping & {
  readonly page: ClauseToBegin;
  /** What was typed before and not saved, where it is taken up. */
  readonly typed: { readonly heading: string; readonly text: string };
  /** The document that it is begun in, until another is chosen. */
  readonly document: DocumentName;
  /** Made when the form is drawn, so that sending it twice begins one clause. */
  readonly clause: string;
  readonly writing: Act;
  readonly speech: Speech;
};

/** A clause that is begun. */
export function ClauseToBeginScreen({ page, document, clause, typed, unsaved, keep, writing, speech }: BeginProps) {
  const draft = { tender: page.head.id, clause, part: page.place.part, document, basedOn: 0, ...typed };
  const aside = <ClauseAside clause={draft} content={page.content} speech={speech} />;
  return (
    <ClauseFrame page={page} title={speech.say("documents.clause.begin")} aside={aside} speech={speech}>
      {unsaved}
      <Writing page={page} draft={draft} save={speech.say("documents.clause.add")} {...{ keep, writing, speech }} />
    </ClauseFrame>
  );
}

type ChangeProps = Keeping & {
  readonly page: ClauseToChange;
  /** The own draft, where it is taken up in place of what was saved. */
  readonly takenUp: { readonly heading: string; readonly text: string; readonly basedOn: number } | null;
  /** For a clause that was removed: the one that its text would begin. */
  readonly another: string;
  /** The form that was to be removed, where another was found in its place; else empty. */
  readonly changedFrom: string;
  readonly writing: Act;
  readonly removing: Act;
  readonly moving: Act;
  readonly speech: Speech;
};

/**
 * A clause that is changed from its latest form, or taken out. The form is keyed by the address and
 * not by what was saved: without a script its answer finds it again only in the same place.
 */
export function ClauseToChangeScreen(props: ChangeProps) {
  const { page, another, changedFrom, takenUp, unsaved, keep, writing, removing, speech } = props;
  const { head, clause: saved, isDispatched } = page;
  const { clause, part, document, n, heading, text, isRemoved } = saved;
  const latest = isRemoved ? { clause: another, basedOn: 0 } : { clause, basedOn: n };
  const draft = { tender: head.id, part, document, heading, text, ...latest, ...takenUp };
  const save = speech.say(isRemoved ? "documents.clause.add" : "documents.clause.save");
  return (
    <ClauseFrame
      page={page}
      title={speech.say("documents.clause.change")}
      aside={<BesideChange {...props} />}
      speech={speech}
    >
      {changedFrom !== "" && !isRemoved && (
        <NoticeBox tone="warning" live>
          <p>{speech.say("documents.clause.remove.changed")}</p>
        </NoticeBox>
      )}
      {isRemoved && (
        <NoticeBox tone="warning" title={speech.say("documents.clause.removed.title")}>
          <p>{speech.say("documents.clause.removed.text")}</p>
        </NoticeBox>
      )}
      {!isDispatched && unsaved}
      <Writing key={changedFrom} page={page} draft={draft} save={save} {...{ keep, writing, speech }} />
      {!isRemoved && !isDispatched && <Removing page={page} removing={removing} speech={speech} />}
    </ClauseFrame>
  );
}

/** Beside a clause that stands: its place and its other languages too. */
function BesideChange({ page, moving, speech }: ChangeProps) {
  const { head, clause, content, isDispatched, ...of } = page;
  return (
    <>
      {!clause.isRemoved && <ClauseLanguages tender={head.id} clause={clause} {...of} speech={speech} />}
      {!clause.isRemoved && !isDispatched && (
        <ClausePlace tender={head.id} clause={clause} {...of} moving={moving} speech={speech} />
      )}
      <ClauseAside clause={clause} content={content} speech={speech} />
    </>
  );
}

type Page = Pick<ClauseToBegin, "head" | "place" | "isDispatched">;

type FrameProps = {
  readonly page: Page;
  readonly title: string;
  readonly aside: ReactNode;
  readonly speech: Speech;
  readonly children: ReactNode;
};

function ClauseFrame({ page: { head, place }, title, aside, speech, children }: FrameProps) {
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <div className="grid gap-1">
        <p className="quiet">
          <a href={draftAddress(head.id, place)}>{sayPart(place, speech)}</a>
        </p>
        <h2>{title}</h2>
      </div>
      <PageColumns aside={aside}>{children}</PageColumns>
    </TenderFrame>
  );
}

type WritingProps = {
  readonly page: Page;
  readonly draft: ClauseDraft;
  readonly save: string;
  readonly keep: KeepDraft;
  readonly writing: Act;
  readonly speech: Speech;
};

/** After dispatch nothing can be saved; whatever was being typed then is still there to be copied. */
function Writing({ page: { head, place, isDispatched }, draft, save, keep, writing, speech }: WritingProps) {
  return (
    <Card footer={speech.say("documents.clause.onlyDraft")}>
      {isDispatched && (
        <NoticeBox tone="warning">
          <p>{speech.say("documents.clause.dispatched")}</p>
        </NoticeBox>
      )}
      <ClauseForm
        draft={draft}
        writing={writing}
        save={isDispatched ? null : save}
        keeper={!isDispatched && <DraftKeeper keep={keep} words={draftWords(speech)} />}
        actions={
          <ButtonLink tone="quiet" href={draftAddress(head.id, place)}>
            {speech.say("documents.clause.back")}
          </ButtonLink>
        }
        speech={speech}
      />
    </Card>
  );
}

function Removing({ page, removing, speech }: Pick<ChangeProps, "page" | "removing" | "speech">) {
  const { head, clause } = page;
  return (
    <Card id="remove" title={speech.say("documents.clause.remove.title")}>
      <p>{speech.say("documents.clause.remove.text")}</p>
      <ActForm id="removal" {...removing}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="clause" value={clause.clause} />
        <HiddenField name="basedOn" value={String(clause.n)} />
        <div>
          <SubmitButton tone="danger" pendingWords={speech.say("documents.clause.remove.acting")}>
            {speech.say("documents.clause.remove.act")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
