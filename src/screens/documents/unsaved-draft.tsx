import { differenceOf } from "@/domain/documents/difference";
import type { Speech } from "@/messages/speak";
import type { ClauseDrafts } from "@/queries/documents/clause-drafts";
import { ButtonLink } from "@/ui/button";
import { Difference } from "@/ui/difference";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "./act";
import type { DraftWords } from "./draft-keeper";

type Props = {
  readonly drafts: ClauseDrafts;
  readonly saved: { readonly n: number; readonly heading: string; readonly text: string };
  /** Whether the form below holds the draft already. */
  readonly isTakenUp: boolean;
  /** Where it is taken up. */
  readonly address: string;
  readonly throwingAway: Act;
  readonly speech: Speech;
};

/** Who else is writing; and what the viewer typed and did not save, to be taken up or thrown away. */
export function UnsavedDraft({ drafts: { own, colleagues }, saved, isTakenUp, address, throwingAway, speech }: Props) {
  const { say } = speech;
  return (
    <>
      {colleagues.map(({ name, since }) => (
        <NoticeBox key={`${name} ${since}`} tone="info">
          <p>{say("discussion.draft.colleague", { name, at: speech.instant(since) })}</p>
        </NoticeBox>
      ))}
      {own !== null && (
        <NoticeBox tone="warning" title={say(isTakenUp ? "discussion.draft.takenUp" : "discussion.draft.offered")}>
          <p>{say("discussion.draft.offeredAt", { at: speech.instant(own.savedAt) })}</p>
          <div className="my-3 grid gap-1 border-s-2 border-line-strong ps-4">
            <Changed before={saved.heading} after={own.heading} language={own.language} speech={speech} isHeading />
            <Changed before={saved.text} after={own.text} language={own.language} speech={speech} />
          </div>
          {own.basedOn !== saved.n && <p>{say("discussion.draft.moved")}</p>}
          <div className="flex flex-wrap items-center gap-3">
            {!isTakenUp && (
              <ButtonLink tone="plain" size="small" href={address}>
                {say("discussion.draft.takeUp")}
              </ButtonLink>
            )}
            <ThrowingAway own={own} throwingAway={throwingAway} speech={speech} />
          </div>
        </NoticeBox>
      )}
    </>
  );
}

type ChangedProps = {
  readonly before: string;
  readonly after: string;
  readonly language: string;
  readonly isHeading?: boolean;
  readonly speech: Speech;
};

function Changed({ before, after, language, isHeading = false, speech: { say } }: ChangedProps) {
  const words = { inserted: say("documents.inserted"), deleted: say("documents.deleted") };
  const difference = <Difference segments={differenceOf(before, after)} words={words} language={language} />;
  return isHeading ? <strong>{difference}</strong> : difference;
}

type ThrowingProps = Pick<Props, "throwingAway" | "speech"> & { readonly own: NonNullable<ClauseDrafts["own"]> };

export function ThrowingAway({ own, throwingAway, speech: { say } }: ThrowingProps) {
  return (
    <ActForm id={`throwing-${own.clause}`} {...throwingAway}>
      <HiddenField name="tender" value={own.tender} />
      <HiddenField name="clause" value={own.clause} />
      <HiddenField name="language" value={own.language} />
      <SubmitButton tone="quiet" size="small" pendingWords={say("discussion.draft.throwingAway")}>
        {say("discussion.draft.throwAway")}
      </SubmitButton>
    </ActForm>
  );
}

export function draftWords({ say }: Speech): DraftWords {
  return {
    keep: say("discussion.draft.keep"),
    keeping: say("discussion.draft.keeping"),
    onlyYours: say("discussion.draft.onlyYours"),
    notKept: say("discussion.draft.notKept"),
    offline: say("discussion.draft.offline"),
  };
}
