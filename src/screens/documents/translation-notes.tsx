import type { Clause } from "@/domain/documents/clause";
import { factsNamedIn } from "@/domain/documents/fact-slots";
import { termsLackingIn, wordsToAvoidIn } from "@/domain/documents/glossary";
import type { Translation } from "@/domain/documents/translation";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";

type Props = { readonly clause: Clause; readonly translation: Translation; readonly speech: Speech };

/** What a reader of both texts would stumble over: facts and terms that are missing, words that mean something else. */
export function TranslationNotes({ clause, translation, speech }: Props) {
  const notes = notesOn(clause, translation, speech);
  if (notes.length === 0) return null;
  return (
    <Card title={speech.say("texts.terms.noted")} footer={speech.say("texts.terms.lead")}>
      <ul className="grid gap-1.5">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Card>
  );
}

function notesOn(clause: Clause, { language, heading, text }: Translation, { say }: Speech): readonly string[] {
  const [said, english] = [`${heading} ${text}`, `${clause.heading} ${clause.text}`];
  const there = factsNamedIn(text);
  const lacking = [...new Set(factsNamedIn(clause.text))].filter((name) => !there.includes(name));
  return [
    ...lacking.map((name) => say("texts.terms.lackingFact", { fact: `{{${name}}}` })),
    ...wordsToAvoidIn(said, language).map((each) => say("texts.terms.avoided", each)),
    ...termsLackingIn(said, english, language).map((term) =>
      say("texts.terms.lacking", { english: term.en, word: term[language] }),
    ),
  ];
}
