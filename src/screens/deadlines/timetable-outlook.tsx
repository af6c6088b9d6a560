import type { ReactNode } from "react";
import {
  explainAnswers,
  explainInvited,
  explainLimit,
  explainStandstill,
  type ExplanationStep,
} from "@/domain/deadlines/explanation";
import { ANSWER_WORKING_DAYS } from "@/domain/deadlines/answers";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { sayExplanation, sayRule, sayWarning } from "./say-explanation";
import { sayWindow } from "./say-window";
import type { ShownProps } from "./shown-timetable";

/** What a timetable comes to: whether it keeps the law, how each time is counted, and what to think of. */
export function TimetableOutlook({ shown: { outlook, dates }, around: { lead }, speech }: ShownProps) {
  const { say } = speech;
  const { broken, warnings, forInvited } = outlook;
  const zone = lead.timeZone;
  const answers = explainAnswers(outlook.answers, dates.tendersCloseAt, lead);
  const askBy = {
    day: speech.weekday(outlook.answers.day),
    ask: speech.weekday(outlook.askOn),
    n: speech.number(ANSWER_WORKING_DAYS),
  };
  return (
    <Card title={say("timetable.result.title")} id="comes-to">
      <div className="grid gap-6">
        <NoticeBox tone={broken.length > 0 ? "error" : "success"}>
          <p>
            {broken.length > 0 ? say("timetable.result.broken", { n: broken.length }) : say("timetable.result.lawful")}
          </p>
          {broken.length > 0 && <Lines lines={broken.map((refusal) => sayRefusal(speech, refusal))} />}
        </NoticeBox>
        <Matter title={say("timetable.result.window")}>
          <Lines lines={sayWindow(outlook, dates.dispatchOn, speech)} />
        </Matter>
        <Matter title={say("timetable.result.earliest")}>
          <Steps steps={explainLimit(outlook.earliest)} zone={zone} speech={speech} />
        </Matter>
        {forInvited && (
          <Matter title={say("timetable.row.tendersCloseAt")}>
            <Steps steps={explainInvited(forInvited)} zone={zone} speech={speech} />
          </Matter>
        )}
        <Matter title={say("timetable.result.answers")}>
          <Steps steps={answers} zone={zone} speech={speech} />
          <p>{say("timetable.result.askBy", askBy)}</p>
        </Matter>
        <Matter title={say("timetable.result.standstill")}>
          <Steps steps={explainStandstill(outlook.standstill)} zone={zone} speech={speech} />
        </Matter>
        {outlook.national.length > 0 && (
          <Matter title={say("timetable.result.national", { country: speech.country(lead.country) })}>
            <Lines lines={outlook.national.map((rule) => sayRule(rule, speech))} />
            <p className="quiet">{say("timetable.result.floor")}</p>
          </Matter>
        )}
        <Matter title={say("timetable.result.warnings")}>
          {warnings.length === 0 && <p>{say("timetable.result.noWarnings")}</p>}
          <Lines lines={warnings.map((warning) => sayWarning(warning, speech))} />
        </Matter>
      </div>
    </Card>
  );
}

function Matter({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <ul className="grid list-disc gap-1 ps-5">
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type StepsProps = { readonly steps: readonly ExplanationStep[]; readonly zone: string; readonly speech: Speech };

/** The arithmetic, one sentence for each step. */
function Steps({ steps, zone, speech }: StepsProps) {
  return (
    <ol className="grid list-decimal gap-1 ps-5">
      {sayExplanation(steps, zone, speech).map((sentence, place) => (
        <li key={place}>{sentence}</li>
      ))}
    </ol>
  );
}
