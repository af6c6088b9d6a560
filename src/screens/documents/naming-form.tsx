import type { Speech } from "@/messages/speak";
import type { ReadersPage } from "@/queries/documents/readers-page";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { sayHolder } from "../people/say-mandate";
import type { Act } from "./act";

type Props = { readonly page: ReadersPage; readonly naming: Act; readonly speech: Speech };

/** For whoever speaks of texts for a country: one more reader among the country's own people. */
export function NamingForm({ page: { head, namesFor, nameable }, naming, speech }: Props) {
  const { say } = speech;
  if (namesFor === null) return null;
  const country = speech.country(namesFor);
  return (
    <Card id="name" title={say("discussion.readers.naming.title")}>
      {nameable.length === 0 ? (
        <p className="quiet">{say("discussion.readers.naming.nobody", { country })}</p>
      ) : (
        <ActForm id="naming" {...naming}>
          <p className="quiet">{say("discussion.readers.naming.text", { country })}</p>
          <HiddenField name="tender" value={head.id} />
          <HiddenField name="country" value={namesFor} />
          <SelectField
            name="person"
            label={say("discussion.readers.naming.person")}
            blank={say("discussion.readers.naming.blank")}
            options={nameable.map((who) => ({ value: who.person, label: sayHolder(who, speech) }))}
          />
          <div>
            <SubmitButton pendingWords={say("discussion.readers.naming.acting")}>
              {say("discussion.readers.naming.act")}
            </SubmitButton>
          </div>
        </ActForm>
      )}
    </Card>
  );
}
