import { DOCUMENTS } from "@/domain/documents/document-name";
import type { Speech } from "@/messages/speak";
import type { DraftPart as Part } from "@/queries/documents/document-draft";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { Tag } from "@/ui/tag";
import { DraftClause, type Drafting } from "./draft-clause";
import { anchorOf, sayPart } from "./part-name";

type Props = Drafting & { readonly part: Part };

/** The common part or a lot as it is being written, clause after clause. */
export function DraftPart(props: Props) {
  const { part, tender, mayWrite, speech } = props;
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
      <Documents {...props} />
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

/** Document by document; one that has no clause is not named. */
function Documents({ part, ...drafting }: Props) {
  return DOCUMENTS.map((document) => {
    const own = part.clauses.filter((clause) => clause.document === document);
    if (own.length === 0) return null;
    return (
      <div key={document} className="grid gap-4 border-t border-line pt-4 first:border-0 first:pt-0">
        <h3 className="text-lg">{drafting.speech.say(`texts.document.${document}`)}</h3>
        {own.map((clause) => (
          <DraftClause key={clause.clause} clause={clause} content={part.content} {...drafting} />
        ))}
      </div>
    );
  });
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
