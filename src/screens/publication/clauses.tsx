import type { PartContent } from "@/domain/documents/content";
import { DOCUMENTS } from "@/domain/documents/document-name";
import type { OtherLanguage } from "@/domain/definitions/text-language";
import type { ClauseId } from "@/domain/definitions/identifiers";
import type { FrozenClause as Frozen } from "@/domain/documents/content";
import type { UnofficialText } from "@/domain/documents/unofficial-text";
import type { Speech } from "@/messages/speak";
import { FrozenClause } from "../documents/frozen-clause";
import { UnofficialClause } from "../documents/unofficial-clause";

/** In which language the clauses are read in place of the frozen ones, and what they say there. */
export type Unofficially = {
  readonly language: OtherLanguage;
  readonly texts: ReadonlyMap<ClauseId, UnofficialText>;
};

type Props = {
  readonly content: PartContent;
  readonly level: 3 | 4;
  readonly unofficially?: Unofficially | null;
  readonly speech: Speech;
};

/** The clauses of a part as they were frozen, document by document; the first two forms of the text knew of none. */
export function Clauses({ content, level, unofficially = null, speech }: Props) {
  const Heading = level === 3 ? "h3" : "h4";
  const below = level === 3 ? 4 : 5;
  const ofNoDocument = content.clauses.filter((clause) => clause.document === undefined);
  return (
    <div className="grid gap-6">
      {ofNoDocument.map((clause) => (
        <OneClause key={clause.id} {...{ clause, content, unofficially, speech }} level={below} />
      ))}
      {DOCUMENTS.map((document) => ({ document, own: content.clauses.filter((each) => each.document === document) }))
        .filter(({ own }) => own.length > 0)
        .map(({ document, own }) => (
          <div key={document} className="grid gap-6">
            <Heading>{speech.say(`texts.document.${document}`)}</Heading>
            {own.map((clause) => (
              <OneClause key={clause.id} {...{ clause, content, unofficially, speech }} level={below} />
            ))}
          </div>
        ))}
    </div>
  );
}

type OneProps = Omit<Props, "level" | "unofficially"> & {
  readonly clause: Frozen;
  readonly level: 4 | 5;
  readonly unofficially: Unofficially | null;
};

function OneClause({ unofficially, ...props }: OneProps) {
  if (!unofficially) return <FrozenClause {...props} />;
  const { language, texts } = unofficially;
  return <UnofficialClause {...props} language={language} translation={texts.get(props.clause.id)} />;
}
