import type { Speech } from "@/messages/speak";
import type { ClauseToTranslate } from "@/queries/documents/clause-page";
import { ButtonLink } from "@/ui/button";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import type { Act } from "./act";
import { CarriedField } from "./carried-field";
import { DraftKeeper, type KeepDraft } from "./draft-keeper";
import { SavedMeanwhile } from "./saved-meanwhile";
import { draftWords } from "./unsaved-draft";

const TEXT_MAX = 20_000;

type Props = {
  readonly page: ClauseToTranslate;
  readonly translating: Act;
  readonly isClosed: boolean;
  /** The own draft, where it is taken up in place of what was saved. */
  readonly takenUp: { readonly heading: string; readonly text: string; readonly basedOn: number } | null;
  readonly keep: KeepDraft;
  readonly speech: Speech;
};

/** Heading and text in the other language. It is made from the English form that stands beside it. */
export function TranslationForm({ page, translating, isClosed, takenUp, keep, speech }: Props) {
  const { head, clause, language, translation } = page;
  const { say } = speech;
  const named = { language: say(`texts.language.${language}`) };
  const max = speech.number(TEXT_MAX);
  return (
    <ActForm
      id="translation"
      {...translating}
      defaultValue={{
        basedOn: String(takenUp?.basedOn ?? translation?.n ?? 0),
        heading: takenUp?.heading ?? translation?.heading ?? "",
        text: takenUp?.text ?? translation?.text ?? "",
      }}
    >
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="clause" value={clause.clause} />
      <HiddenField name="language" value={language} />
      <HiddenField name="from" value={String(clause.n)} />
      <CarriedField name="basedOn" />
      <SavedMeanwhile
        language={language}
        words={{
          title: say("texts.translation.meanwhile"),
          shown: say("documents.clause.meanwhile.shown"),
          yours: say("documents.clause.meanwhile.yours"),
          inserted: say("documents.inserted"),
          deleted: say("documents.deleted"),
        }}
      />
      <TextField name="heading" label={say("texts.translation.heading", named)} />
      <TextArea
        name="text"
        label={say("texts.translation.text", named)}
        hint={say("texts.translation.textHint")}
        rows={16}
        language={language}
        count={{
          max: TEXT_MAX,
          limit: say("documents.clause.countLimit", { max }),
          used: say("documents.clause.countUsed", { max, used: "{used}" }),
        }}
      />
      <div className="actions">
        {!isClosed && (
          <SubmitButton pendingWords={say("texts.translation.saving")}>{say("texts.translation.save")}</SubmitButton>
        )}
        <ButtonLink tone="quiet" href={`/tenders/${head.id}/documents?text=${language}`}>
          {say("documents.clause.back")}
        </ButtonLink>
      </div>
      {!isClosed && <DraftKeeper keep={keep} words={draftWords(speech)} />}
    </ActForm>
  );
}
