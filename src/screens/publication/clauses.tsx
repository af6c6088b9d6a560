import type { PartContent } from "@/domain/documents/content";
import { DOCUMENTS } from "@/domain/documents/document-name";
import type { Speech } from "@/messages/speak";
import { FrozenClause } from "../documents/frozen-clause";

type Props = { readonly content: PartContent; readonly level: 3 | 4; readonly speech: Speech };

/** The clauses of a part as they were frozen, document by document; the first two forms of the text knew of none. */
export function Clauses({ content, level, speech }: Props) {
  const Heading = level === 3 ? "h3" : "h4";
  const below = level === 3 ? 4 : 5;
  const ofNoDocument = content.clauses.filter((clause) => clause.document === undefined);
  return (
    <div className="grid gap-6">
      {ofNoDocument.map((clause) => (
        <FrozenClause key={clause.id} clause={clause} content={content} level={below} speech={speech} />
      ))}
      {DOCUMENTS.map((document) => ({ document, own: content.clauses.filter((each) => each.document === document) }))
        .filter(({ own }) => own.length > 0)
        .map(({ document, own }) => (
          <div key={document} className="grid gap-6">
            <Heading>{speech.say(`texts.document.${document}`)}</Heading>
            {own.map((clause) => (
              <FrozenClause key={clause.id} clause={clause} content={content} level={below} speech={speech} />
            ))}
          </div>
        ))}
    </div>
  );
}
