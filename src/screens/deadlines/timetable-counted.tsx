import type { ReactNode } from "react";
import {
  explainAnswers,
  explainInvited,
  explainLimit,
  explainStandstill,
  type ExplanationStep,
} from "@/domain/deadlines/explanation";
import { ANSWER_WORKING_DAYS } from "@/domain/deadlines/answers";
import { Card } from "@/ui/card";
import { Lines } from "./lines";
import { sayExplanation, sayRule } from "./say-explanation";
import type { ShownProps } from "./shown-timetable";

/** How each time of the law is counted: the rule with its article, and the arithmetic in words. */
export function TimetableCounted({ shown: { outlook, dates }, around: { lead }, speech }: ShownProps) {
  const { say } = speech;
  const { forInvited } = outlook;
  const steps = (explained: readonly ExplanationStep[]) => sayExplanation(explained, lead.timeZone, speech);
  const askBy = {
    day: speech.weekday(outlook.answers.day),
    ask: speech.weekday(outlook.askOn),
    n: speech.number(ANSWER_WORKING_DAYS),
  };
  return (
    <Card title={say("timetable.result.counted")}>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <Matter title={say("timetable.result.earliest")}>
          <Steps steps={steps(explainLimit(outlook.earliest))} />
        </Matter>
        {forInvited && (
          <Matter title={say("timetable.row.tendersCloseAt")}>
            <Steps steps={steps(explainInvited(forInvited))} />
          </Matter>
        )}
        <Matter title={say("timetable.result.answers")}>
          <Steps steps={steps(explainAnswers(outlook.answers, dates.tendersCloseAt, lead))} />
          <p>{say("timetable.result.askBy", askBy)}</p>
        </Matter>
        <Matter title={say("timetable.result.standstill")}>
          <Steps steps={steps(explainStandstill(outlook.standstill))} />
        </Matter>
        {outlook.national.length > 0 && (
          <Matter title={say("timetable.result.national", { country: speech.country(lead.country) })}>
            <Lines lines={outlook.national.map((rule) => sayRule(rule, speech))} />
            <p className="quiet">{say("timetable.result.floor")}</p>
          </Matter>
        )}
      </div>
    </Card>
  );
}

function Matter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid content-start gap-2">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The arithmetic, one sentence for each step. */
function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="grid list-decimal gap-1 ps-5">
      {steps.map((sentence, place) => (
        <li key={place}>{sentence}</li>
      ))}
    </ol>
  );
}
