import { endOfDayIn } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { OneCondition } from "@/queries/participation/one-condition";
import { Card } from "@/ui/card";
import { RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";

type Props = { readonly one: OneCondition; readonly judging: Act; readonly speech: Speech };

/** The judge's act: line by line, met or not, each with its reason. */
export function ConditionJudging({ one, judging, speech }: Props) {
  const { say } = speech;
  const { terms, evidence } = one.condition;
  const open = one.lines.filter(({ state }) => state.state === "awaits-judgement");
  const waits = one.lines.some(({ state }) => state.state === "awaits-evidence");
  if (!one.mayJudge || (open.length === 0 && !waits)) return null;
  const until = sayMoment(speech, endOfDayIn(terms.zone, terms.judgedBy));
  const nameOf = (id: string) => one.names.find((each) => each.id === id)?.name ?? "";
  return (
    <Card id="judging" title={say("conditions.judging.title")}>
      {evidence.length === 0 ? (
        <p className="quiet">{say("conditions.judging.waits", { country: speech.country(terms.judge) })}</p>
      ) : (
        <ActForm id="judgement" {...judging} defaultValue={{ verdicts: open.map(() => ({ verdict: "later" })) }}>
          <p>{say("conditions.judging.lead", { until })}</p>
          <HiddenField name="tender" value={one.head.id} />
          <HiddenField name="condition" value={one.condition.condition} />
          {open.map(({ line }, place) => (
            <div key={line} className="grid gap-3 border-t border-line pt-4">
              <HiddenField name={`verdicts[${place}].line`} value={line} />
              <RadioGroup
                across
                name={`verdicts[${place}].verdict`}
                legend={nameOf(line)}
                options={[
                  { value: "later", label: say("conditions.judging.later") },
                  { value: "met", label: say("conditions.judging.met") },
                  { value: "not-met", label: say("conditions.judging.notMet") },
                ]}
              />
              <TextArea
                name={`verdicts[${place}].reason`}
                label={say("conditions.judging.reason")}
                hint={say("conditions.judging.reasonHint")}
                rows={2}
                optional
              />
            </div>
          ))}
          <div>
            <SubmitButton pendingWords={say("conditions.judging.sending")}>
              {say("conditions.judging.send")}
            </SubmitButton>
          </div>
        </ActForm>
      )}
    </Card>
  );
}
