import type { OtherLanguage } from "@/domain/definitions/text-language";
import type { Clause } from "@/domain/documents/clause";
import { termsIn, wordsToAvoidIn } from "@/domain/documents/glossary";
import type { Term } from "@/domain/documents/glossary-terms";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";

const OTHERS = ["da", "nb", "is"] as const satisfies readonly OtherLanguage[];

type Props = { readonly clause: Pick<Clause, "heading" | "text">; readonly speech: Speech };

/** The terms that a clause uses, with their words in the other languages, and words that mean something else. */
export function TermsOfClause({ clause: { heading, text }, speech }: Props) {
  const { say } = speech;
  const terms = termsIn(`${heading} ${text}`);
  const avoid = wordsToAvoidIn(`${heading} ${text}`, "en");
  if (terms.length + avoid.length === 0) return null;
  return (
    <Card title={say("texts.terms.title")} footer={say("texts.terms.lead")}>
      {avoid.length > 0 && (
        <div className="grid gap-1">
          <p className="font-medium">{say("texts.terms.avoid")}</p>
          <ul>
            {avoid.map(({ word, instead }) => (
              <li key={word}>{say("texts.terms.avoided", { word, instead })}</li>
            ))}
          </ul>
        </div>
      )}
      <Facts
        layout="stacked"
        items={terms.map((term) => ({
          key: term.en,
          term: <span lang="en">{term.en}</span>,
          detail: (
            <ul>
              {OTHERS.map((language) => (
                <li key={language} className="flex flex-wrap gap-x-2">
                  <span className="quiet min-w-16 first-letter:uppercase">{say(`texts.language.${language}`)}</span>
                  <Word term={term} language={language} speech={speech} />
                </li>
              ))}
            </ul>
          ),
        }))}
      />
    </Card>
  );
}

function Word({
  term,
  language,
  speech,
}: {
  readonly term: Term;
  readonly language: OtherLanguage;
  readonly speech: Speech;
}) {
  const isUnsure = term.unsure?.includes(language) ?? false;
  return (
    <span>
      <span lang={language}>{term[language]}</span>
      {isUnsure && <span className="quiet"> ({speech.say("texts.terms.unsure")})</span>}
    </span>
  );
}
