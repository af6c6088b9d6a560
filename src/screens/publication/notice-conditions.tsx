import type { LotContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { ConditionFacts } from "../participation/condition-facts";
import { ConditionScopes } from "../participation/condition-scopes";

type Props = { readonly speech: Speech; readonly lot: LotContent; readonly language: string };

/** What coverage hangs on, by when, and both scopes: what is called for where it comes about, and where it does not. */
export function NoticeConditions({ speech, lot, language }: Props) {
  const { conditions = [], groups = [] } = lot;
  if (conditions.length === 0) return null;
  const lines = lot.lines.map(({ id, inn, strength }) => ({ id, name: `${inn} ${strength}` }));
  return (
    <div className="grid gap-6">
      {conditions.map(({ id, terms, fallbackQuantities }) => (
        <section key={id} className="grid gap-3 border-t border-line pt-4">
          <h4>
            {speech.say("publication.notice.condition")}: <span lang={language}>{terms.title}</span>
          </h4>
          <ConditionFacts terms={terms} lines={lines} language={language} speech={speech} />
          <ConditionScopes
            title={terms.title}
            groups={groups}
            fallbackQuantities={fallbackQuantities}
            lines={lines}
            speech={speech}
          />
        </section>
      ))}
    </div>
  );
}
