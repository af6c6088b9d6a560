import { DECIDED, SILENCE } from "@/domain/agreement/silence";
import type { Speech } from "@/messages/speak";
import { FactTable } from "@/ui/fact-table";

/** What silence means in every decision, whatever is agreed: the whole table, so that nobody wonders. */
export function SilenceTable({ speech: { say } }: { readonly speech: Speech }) {
  return (
    <FactTable<"decided" | "silence">
      caption={say("agreement.form.silenceCaption")}
      columns={[
        { key: "decided", header: say("agreement.form.silenceDecision") },
        { key: "silence", header: say("agreement.form.silenceCounts") },
      ]}
      rows={DECIDED.map((decided) => ({
        key: decided,
        cells: { decided: say(`agreementTerms.decided.${decided}`), silence: sayRule(SILENCE[decided]) },
      }))}
    />
  );

  function sayRule(rule: (typeof SILENCE)[keyof typeof SILENCE]): string {
    if (rule === "never") return say("agreementTerms.silence.never");
    if (rule === "no-word") return say("agreementTerms.silence.noWord");
    return `${say("agreement.form.silenceOnlyIfAgreed")}: ${say("agreementTerms.silence.days", { n: rule })}`;
  }
}
