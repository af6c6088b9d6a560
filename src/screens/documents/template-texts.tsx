import { DOCUMENTS } from "@/domain/documents/document-name";
import type { Template } from "@/domain/documents/template";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Markdown } from "@/ui/markdown";

type Props = { readonly templates: readonly Template[]; readonly speech: Speech };

/** What each template says, opened by whoever wants to read it; facts stand by their names. */
export function TemplateTexts({ templates, speech }: Props) {
  return (
    <Card title={speech.say("texts.begin.read")}>
      {DOCUMENTS.map((document) => (
        <div key={document} className="grid gap-2">
          <h3>{speech.say(`texts.document.${document}`)}</h3>
          {templates
            .filter((each) => each.document === document)
            .map(({ key, heading, text }) => (
              <details key={key} lang="en">
                <summary>{heading}</summary>
                <Markdown text={text} level={4} />
              </details>
            ))}
        </div>
      ))}
    </Card>
  );
}
