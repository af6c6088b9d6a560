import { COMMON } from "@/domain/documents/clause";
import type { Speech } from "@/messages/speak";
import type { ClausesToCopy } from "@/queries/documents/clauses-to-copy";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Checkboxes } from "@/ui/choices";
import { EmptyState } from "@/ui/empty-state";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TenderFrame } from "../tenders/tender-frame";
import type { Act } from "./act";
import { sayPart } from "./part-name";

type Props = { readonly page: ClausesToCopy; readonly copying: Act; readonly speech: Speech };

/** First from which tender, then which of its clauses, and into which parts. */
export function CopyScreen({ page, copying, speech }: Props) {
  const { head, tenders, source } = page;
  const { say } = speech;
  return (
    <TenderFrame head={head} speech={speech} current="documents">
      <div className="grid gap-1">
        <h2>{say("texts.copy.title")}</h2>
        <p className="quiet">{say("texts.copy.lead")}</p>
      </div>
      <Card title={say("texts.copy.choose")}>
        {tenders.length === 0 ? (
          <p>{say("texts.copy.none")}</p>
        ) : (
          <ul className="grid gap-1.5">
            {tenders.map(({ id, number, title }) => (
              <li key={id}>
                <a
                  href={`/tenders/${head.id}/documents/copy?from=${id}#clauses`}
                  aria-current={id === source?.id ? "true" : undefined}
                  className={id === source?.id ? "font-semibold" : undefined}
                >
                  {number} <span lang="en">{title}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {source && <ClausesOfTender page={page} source={source} copying={copying} speech={speech} />}
    </TenderFrame>
  );
}

type SourceProps = Props & { readonly source: NonNullable<ClausesToCopy["source"]> };

function ClausesOfTender({ page: { head, lots }, source, copying, speech }: SourceProps) {
  const { say } = speech;
  const clauses = source.parts.flatMap((part) => part.clauses.map((clause) => ({ ...clause, in: part })));
  if (clauses.length === 0) return <EmptyState title={say("texts.copy.noClauses")} />;
  return (
    <Card id="clauses">
      <ActForm key={source.id} id="copy" {...copying}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="from" value={source.id} />
        <Checkboxes
          name="clauses"
          legend={say("texts.copy.from", { number: source.number })}
          options={clauses.map(({ clause, heading, document, in: part }) => ({
            value: clause,
            label: <span lang="en">{heading}</span>,
            hint: `${sayPart(part, speech)} · ${say(`texts.document.${document}`)}`,
          }))}
        />
        <Checkboxes
          name="parts"
          legend={say("texts.copy.into")}
          hint={say("texts.copy.intoHint")}
          options={[{ lot: COMMON, number: 0, title: "" }, ...lots].map(({ lot, number, title }) => ({
            value: lot,
            label: sayPart({ number, title }, speech),
          }))}
        />
        <div className="actions">
          <SubmitButton pendingWords={say("texts.copy.acting")}>{say("texts.copy.act")}</SubmitButton>
          <ButtonLink tone="quiet" href={`/tenders/${head.id}/documents`}>
            {say("texts.begin.back")}
          </ButtonLink>
        </div>
      </ActForm>
    </Card>
  );
}
