import type { Clause } from "@/domain/documents/clause";
import type { PartContent } from "@/domain/documents/content";
import { sideOf } from "@/domain/documents/facts";
import { typedBeside } from "@/domain/documents/typed-beside";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { FactsOfPart } from "./facts-of-part";
import { sayTyped } from "./say-typed";
import { TermsOfClause } from "./terms-of-clause";

type Props = {
  readonly clause: Pick<Clause, "part" | "heading" | "text">;
  readonly content: PartContent | null;
  readonly speech: Speech;
};

/** Beside a clause that is written: what it can say by name, what is typed by hand, and the terms in it. */
export function ClauseAside({ clause, content, speech }: Props) {
  return (
    <>
      <TypedByHand clause={clause} content={content} speech={speech} />
      <FactsOfPart part={clause.part} content={content} speech={speech} />
      <TermsOfClause clause={clause} speech={speech} />
    </>
  );
}

/** Told and never refused: whoever writes knows whether the figure is another one. */
function TypedByHand({ clause, content, speech }: Props) {
  const typed = typedBeside(clause.text, content ?? sideOf(clause.part));
  if (typed.length === 0) return null;
  return (
    <Card title={speech.say("texts.typed.title")} footer={speech.say("texts.typed.why")}>
      <ul className="grid gap-1.5">
        {typed.map((each) => (
          <li key={`${each.typed} ${each.fact}`}>{sayTyped(each, speech)}</li>
        ))}
      </ul>
    </Card>
  );
}
