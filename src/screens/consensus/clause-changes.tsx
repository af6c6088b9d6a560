import { excerptOf } from "@/domain/documents/excerpt";
import type { ClauseDifference } from "@/domain/documents/part-difference";
import type { Speech } from "@/messages/speak";
import { Difference } from "@/ui/difference";

type Props = { readonly clauses: readonly ClauseDifference[]; readonly speech: Speech };

/** What was put into clauses and what was taken out, in their own words. */
export function ClauseChanges({ clauses, speech }: Props) {
  const words = {
    inserted: speech.say("consensus.changed.inserted"),
    deleted: speech.say("consensus.changed.deleted"),
  };
  return clauses.map(({ id, change, heading, text }) => (
    <div key={id} className="grid gap-1">
      <p className="quiet">{speech.say(`consensus.changed.clause.${change}`)}</p>
      <h4>
        <Difference segments={heading} words={words} language="en" />
      </h4>
      <Difference segments={change === "changed" ? excerptOf(text) : text} words={words} language="en" />
    </div>
  ));
}
