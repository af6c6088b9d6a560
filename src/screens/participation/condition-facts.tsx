import type { ReactNode } from "react";
import type { ConditionTerms } from "@/domain/participation/condition";
import type { Speech } from "@/messages/speak";
import { Facts } from "@/ui/facts";
import { Prose } from "@/ui/prose";
import { sayBearer, sayEndOfDay, sayFallback, type NamedLine } from "./condition-words";

type Props = {
  readonly terms: ConditionTerms;
  readonly lines: readonly NamedLine[];
  /** Of the text, which is written in the language of the documents. */
  readonly language: string;
  readonly speech: Speech;
};

/** What a condition says: who must bring what about by when, who judges, and what follows where it is not met. */
export function ConditionFacts({ terms, lines, language, speech }: Props) {
  const { say } = speech;
  const facts: readonly (readonly [key: keyof ConditionTerms, detail: ReactNode])[] = [
    ["bearer", sayBearer(speech, terms)],
    ["moment", say(`conditions.moment.${terms.moment}`)],
    ["evidenceBy", sayEndOfDay(speech, terms.evidenceBy, terms)],
    ["judge", speech.country(terms.judge)],
    ["judgedBy", sayEndOfDay(speech, terms.judgedBy, terms)],
    ["fallback", <Fallbacks key="fallback" terms={terms} lines={lines} language={language} speech={speech} />],
    ["comparedOn", say(`conditions.comparedOn.${terms.comparedOn}`)],
  ];
  return (
    <div className="grid gap-4">
      <Prose text={terms.text} language={language} />
      <Facts items={facts.map(([key, detail]) => ({ key, term: say(`conditions.facts.${key}`), detail }))} />
    </div>
  );
}

function Fallbacks({ terms, lines, speech }: Props) {
  return (
    <ul>
      {sayFallback(speech, terms.fallback, lines).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
