import type { ExplanationStep } from "@/domain/deadlines/explanation";
import type { WhyNotTheEnd } from "@/domain/deadlines/period";
import type { DateWarning } from "@/domain/deadlines/warnings";
import type { Speech } from "@/messages/speak";
import { saySource } from "./say-source";

/** How a date came about: one sentence for each step, in their order. */
export function sayExplanation(steps: readonly ExplanationStep[], zone: string, speech: Speech): readonly string[] {
  return steps.map((step) => sayStep(step, zone, speech));
}

function sayStep(step: ExplanationStep, zone: string, speech: Speech): string {
  const { say } = speech;
  const day = (on: string) => speech.weekday(on);
  switch (step.step) {
    case "event":
      return say(`deadlines.from.${step.event}`, { day: day(step.day) });
    case "rule":
      return sayRule(step.rule, speech);
    case "counted":
      return say("deadlines.counted", { n: speech.number(step.days), day: day(step.day) });
    case "passed":
      return say("deadlines.passed", { day: day(step.day), why: sayWhyNot(step.because, speech) });
    case "ends":
      return say("deadlines.ends", { day: day(step.day), town: speech.zone(zone) });
    case "full-days": {
      const between = say("deadlines.fullDays", { first: day(step.first), last: day(step.last) });
      return `${sayRule(step.time, speech)} ${between}`;
    }
  }
}

type Rule = Extract<ExplanationStep, { step: "full-days" }>["time"];

/** The rule with the article that it rests on; what is not verified says so. */
export function sayRule({ time, days, source, status }: Rule, speech: Speech): string {
  const { say } = speech;
  const sentence = say("deadlines.because", {
    rule: say(`deadlines.rule.${time}`, { n: speech.number(days) }),
    source: saySource(source, speech),
  });
  return status === "verify" ? `${sentence} ${say("deadlines.toVerify")}` : sentence;
}

function sayWhyNot(because: WhyNotTheEnd, { say }: Speech): string {
  return because === "saturday" || because === "sunday" || because === "too-few-working-days"
    ? say(`deadlines.closed.${because}`)
    : say(`deadlines.holidays.${because}`);
}

/** What to think of before a limit is set to that instant, in one sentence. */
export function sayWarning(warning: DateWarning, speech: Speech): string {
  const { say } = speech;
  switch (warning.warns) {
    case "holiday":
      return say("deadlines.warnings.holiday", {
        day: speech.weekday(warning.day),
        country: speech.country(warning.country),
        holiday: say(`deadlines.holidays.${warning.holiday}`),
      });
    case "hour":
      return say("deadlines.warnings.hour", { country: speech.country(warning.country), clock: warning.clock });
    case "validity":
    case "answers":
      return say(`deadlines.warnings.${warning.warns}`, { day: speech.weekday(warning.day), days: warning.days });
    default:
      return say(`deadlines.warnings.${warning.warns}`, { day: speech.weekday(warning.day) });
  }
}
