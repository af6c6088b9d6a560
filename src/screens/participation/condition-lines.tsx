import type { Speech } from "@/messages/speak";
import type { OneCondition } from "@/queries/participation/one-condition";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { ConditionState, saySince } from "./condition-state";

type Props = { readonly one: OneCondition; readonly speech: Speech };

/** Where each product line of the condition stands, since when, and what was found. */
export function ConditionLines({ one, speech }: Props) {
  const { say } = speech;
  return (
    <Card id="lines" flush title={say("conditions.lines.title")}>
      <FactTable
        caption={say("conditions.lines.title")}
        captionHidden
        columns={[
          { key: "line", header: say("conditions.lines.line") },
          { key: "out", header: say("conditions.lines.out") },
          { key: "state", header: say("conditions.lines.state") },
        ]}
        rows={one.lines.map(({ line, state }) => ({
          key: line,
          cells: {
            line: one.names.find(({ id }) => id === line)?.name,
            out: speech.list(
              (one.condition.terms.fallback.find((each) => each.line === line)?.countries ?? []).map(speech.country),
            ),
            state: (
              <span className="grid justify-items-start gap-0.5 py-1">
                <ConditionState state={state.state} speech={speech} />
                {saySince(state, speech) && <span className="quiet">{saySince(state, speech)}</span>}
                <Found one={one} line={line} speech={speech} />
              </span>
            ),
          },
        }))}
      />
    </Card>
  );
}

/** What was found of a line, by whom and why. */
function Found({ one, line, speech }: Props & { readonly line: string }) {
  const judgement = one.condition.judgements.find((each) => each.line === line);
  if (!judgement) return null;
  const by = one.papers.judgedBy.get(line);
  return (
    <>
      <span className="text-sm">{speech.say("conditions.lines.reason", { reason: judgement.reason })}</span>
      {by && (
        <span className="quiet">
          {speech.say("conditions.lines.by", { organisation: by.organisation, at: speech.instant(judgement.judgedAt) })}
        </span>
      )}
    </>
  );
}
