import type { Clause } from "@/domain/documents/clause";
import type { Speech } from "@/messages/speak";
import type { DraftPart as Part } from "@/queries/documents/document-draft";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { Prose } from "@/ui/prose";
import { Tag } from "@/ui/tag";
import { anchorOf, sayPart } from "./part-name";

type Props = {
  readonly part: Part;
  readonly tender: string;
  readonly mayWrite: boolean;
  readonly speech: Speech;
};

/** The common part or a lot as it is being written, clause after clause. */
export function DraftPart({ part, tender, mayWrite, speech }: Props) {
  const { clauses, countries, isLeftOut } = part;
  const isLotLeftOut = isLeftOut && part.number > 0;
  const name = sayPart(part, speech);
  const add = mayWrite && (
    <ButtonLink
      tone="plain"
      size="small"
      icon="plus"
      href={`/tenders/${tender}/documents/new?part=${encodeURIComponent(part.part)}`}
    >
      <span>
        {speech.say("documents.add")}
        <span className="visually-hidden"> {speech.say("documents.addTo", { part: name })}</span>
      </span>
    </ButtonLink>
  );

  return (
    <Card
      id={anchorOf(part)}
      title={name}
      aside={
        isLotLeftOut ? (
          <Tag tone="warn">{speech.say("documents.leftOut")}</Tag>
        ) : (
          <Countries {...{ countries, speech }} />
        )
      }
    >
      {isLotLeftOut && (
        <NoticeBox tone="warning">
          <p>{speech.say("documents.leftOutWhy", { n: countries.length, countries: named(countries, speech) })}</p>
        </NoticeBox>
      )}
      {clauses.map((clause) => (
        <DraftClause key={clause.clause} clause={clause} tender={tender} mayWrite={mayWrite} speech={speech} />
      ))}
      {clauses.length === 0 ? (
        <EmptyState title={speech.say("documents.noClause")} action={add}>
          {speech.say("documents.noClauseText")}
        </EmptyState>
      ) : (
        add && <div className="actions">{add}</div>
      )}
    </Card>
  );
}

function Countries({ countries, speech }: { readonly countries: Part["countries"]; readonly speech: Speech }) {
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {countries.map((country) => (
        <CountryCode key={country} code={country} name={speech.country(country)} />
      ))}
    </span>
  );
}

function named(countries: Part["countries"], speech: Speech): string {
  return speech.list(countries.map(speech.country).toSorted(speech.compare));
}

type ClauseProps = Omit<Props, "part"> & { readonly clause: Clause };

function DraftClause({ clause: { clause, heading, text }, tender, mayWrite, speech }: ClauseProps) {
  const address = `/tenders/${tender}/documents/${clause}`;
  return (
    <section className="grid gap-1.5 border-t border-line pt-4 first:border-0 first:pt-0" id={`clause-${clause}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 lang="en">{heading}</h3>
        {mayWrite && (
          <span className="flex gap-4 text-sm">
            <a href={address}>
              {speech.say("documents.change")}
              <span className="visually-hidden" lang="en">
                {" "}
                {heading}
              </span>
            </a>
            <a href={`${address}#remove`}>
              {speech.say("documents.remove")}
              <span className="visually-hidden" lang="en">
                {" "}
                {heading}
              </span>
            </a>
          </span>
        )}
      </div>
      <Prose text={text} language="en" />
    </section>
  );
}
