import type { PartId } from "@/domain/documents/clause";
import type { PartContent } from "@/domain/documents/content";
import { factsOf, sideOf, type FactName } from "@/domain/documents/facts";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Markdown } from "@/ui/markdown";
import { sayFact, slotsOf } from "./say-fact";
import { speechOfText } from "./text-speech";

type Props = { readonly part: PartId; readonly content: PartContent | null; readonly speech: Speech };

/** What a clause of the part may say by name, with what that is now. */
export function FactsOfPart({ part, content, speech }: Props) {
  const { say } = speech;
  return (
    <Card title={say("texts.facts.title")} footer={content ? undefined : say("texts.facts.notYet")}>
      <p className="quiet">{say("texts.facts.lead")}</p>
      <dl className="grid gap-3">
        {factsOf(sideOf(part)).map((name) => (
          <div key={name} className="grid gap-0.5 border-t border-line pt-2 first:border-0 first:pt-0">
            <dt className="grid gap-0.5">
              <code>{`{{${name}}}`}</code>
              <span className="quiet">{say(`texts.facts.names.${name}`)}</span>
            </dt>
            {content && (
              <dd>
                <Now name={name} content={content} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** In English, as the text has it; a table is opened by whoever wants to see it. */
function Now({ name, content }: { readonly name: FactName; readonly content: PartContent }) {
  const english = speechOfText("en");
  const said = sayFact(content, name, english);
  if (said.shown === "words") return <span lang="en">{said.words}</span>;
  return (
    <details lang="en">
      <summary>{said.caption}</summary>
      <Markdown text={`{{${name}}}`} slots={slotsOf(content, english)} />
    </details>
  );
}
