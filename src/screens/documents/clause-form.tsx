import type { ReactNode } from "react";
import { DOCUMENTS, type DocumentName } from "@/domain/documents/document-name";
import type { Speech } from "@/messages/speak";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import type { Act } from "./act";
import { CarriedField } from "./carried-field";
import { SavedMeanwhile } from "./saved-meanwhile";

const TEXT_MAX = 20_000;

/** What the form begins with: a clause as it was last saved, or an empty one under an id of its own. */
export type ClauseDraft = {
  readonly tender: string;
  readonly clause: string;
  readonly part: string;
  readonly document: DocumentName;
  readonly basedOn: number;
  readonly heading: string;
  readonly text: string;
};

type Props = {
  readonly draft: ClauseDraft;
  readonly writing: Act;
  /** The verb on the button; null where nothing can be saved any more, and what was typed is only kept. */
  readonly save: string | null;
  readonly actions: ReactNode;
  /** Keeps what is typed, while it can still be saved. */
  readonly keeper: ReactNode;
  readonly speech: Speech;
};

/** Heading and text of one clause. Which clause and which form of it is written on may change with the answer. */
export function ClauseForm({ draft, writing, save, actions, keeper, speech }: Props) {
  const { tender, clause, part, document, basedOn, heading, text } = draft;
  const say = speech.say;
  const max = speech.number(TEXT_MAX);
  return (
    <ActForm id="clause" {...writing} defaultValue={{ clause, document, basedOn: String(basedOn), heading, text }}>
      <HiddenField name="tender" value={tender} />
      <HiddenField name="part" value={part} />
      <CarriedField name="clause" />
      <CarriedField name="basedOn" />
      <SavedMeanwhile
        words={{
          title: say("documents.clause.meanwhile.title"),
          shown: say("documents.clause.meanwhile.shown"),
          yours: say("documents.clause.meanwhile.yours"),
          inserted: say("documents.inserted"),
          deleted: say("documents.deleted"),
        }}
      />
      <SelectField
        name="document"
        label={say("texts.editor.document")}
        options={DOCUMENTS.map((each) => ({ value: each, label: say(`texts.document.${each}`) }))}
      />
      <TextField name="heading" label={say("documents.clause.heading")} />
      <TextArea
        name="text"
        label={say("documents.clause.text")}
        hint={say("texts.editor.textHint")}
        rows={16}
        language="en"
        count={{
          max: TEXT_MAX,
          limit: say("documents.clause.countLimit", { max }),
          used: say("documents.clause.countUsed", { max, used: "{used}" }),
        }}
      />
      <div className="actions">
        {save !== null && <SubmitButton pendingWords={say("documents.clause.saving")}>{save}</SubmitButton>}
        {actions}
      </div>
      {keeper}
    </ActForm>
  );
}
