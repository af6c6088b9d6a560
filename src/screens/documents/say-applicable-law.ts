import type { ApplicableLaw } from "@/domain/agreement/applicable-law";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";
import { table } from "./said";

/** Whose law governs what, as the countries agreed. */
export function sayLaw({ route, procedure, review, contract, callOff }: ApplicableLaw, speech: Speech): SaidFact {
  const { say, country } = speech;
  const of = (law: string) => say("texts.facts.law.of", { country: country(law) });
  return table(
    say("texts.facts.names.applicable-law"),
    [{ heading: say("texts.facts.column.matter") }, { heading: say("texts.facts.column.law") }],
    [
      [say("texts.facts.law.route"), say(`texts.facts.law.routes.${route}`)],
      [say("texts.facts.law.procedure"), of(procedure)],
      [
        say("texts.facts.law.review"),
        say("texts.facts.law.body", { body: review.body, country: country(review.country) }),
      ],
      [say("texts.facts.law.contract"), of(contract)],
      ...callOff.map((each) => [say("texts.facts.law.callOff", { country: country(each.country) }), of(each.law)]),
    ],
  );
}
