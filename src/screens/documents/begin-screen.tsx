import { DOCUMENTS } from "@/domain/documents/document-name";
import type { Speech } from "@/messages/speak";
import type { DocumentsToBegin } from "@/queries/documents/documents-to-begin";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Checkboxes } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { PageColumns } from "@/ui/page-columns";
import { SubmitButton } from "@/ui/submit-button";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { TemplateTexts } from "./template-texts";

type Props = { readonly page: DocumentsToBegin; readonly beginning: Act; readonly speech: Speech };

/** Up to this many lots are ticked from the start; of more, the officer chooses. */
const TICKED_LOTS_MAX = 12;

/** Templates to begin from, document by document, each with a tick; beside them what they say. */
export function BeginScreen({ page, beginning, speech }: Props) {
  const { head, templates, lots } = page;
  const { say } = speech;
  const ticked = Object.fromEntries(DOCUMENTS.map((document) => [document, keysToTick(templates, document)]));
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <div className="grid gap-1">
        <h2>{say("texts.begin.title")}</h2>
        <p className="quiet">{say("texts.begin.lead")}</p>
      </div>
      <PageColumns aside={<TemplateTexts templates={templates} speech={speech} />}>
        <Card>
          <ActForm
            id="begin"
            {...beginning}
            defaultValue={{ templates: ticked, lots: lots.length > TICKED_LOTS_MAX ? [] : lots.map(({ lot }) => lot) }}
          >
            <HiddenField name="tender" value={head.id} />
            {DOCUMENTS.map((document) => (
              <Checkboxes
                key={document}
                name={`templates.${document}`}
                legend={say(`texts.document.${document}`)}
                optional
                options={templates
                  .filter((each) => each.document === document)
                  .map(({ key, heading, side, isThere }) => ({
                    value: key,
                    label: <span lang="en">{heading}</span>,
                    hint: isThere ? say("texts.begin.there") : say(`texts.begin.${side}`),
                  }))}
              />
            ))}
            <Checkboxes
              name="lots"
              legend={say("texts.begin.lots")}
              hint={say("texts.begin.lotsHint")}
              optional
              options={lots.map(({ lot, number, title }) => ({
                value: lot,
                label: say("tenders.lotName", { number: speech.number(number), title }),
              }))}
            />
            <div className="actions">
              <SubmitButton pendingWords={say("texts.begin.acting")}>{say("texts.begin.act")}</SubmitButton>
              <ButtonLink tone="quiet" href={`/tenders/${head.id}/documents`}>
                {say("texts.begin.back")}
              </ButtonLink>
            </div>
          </ActForm>
        </Card>
      </PageColumns>
    </TenderFrame>
  );
}

function keysToTick(templates: DocumentsToBegin["templates"], document: string): string[] {
  return templates.filter((each) => each.document === document && !each.isThere).map(({ key }) => key);
}
