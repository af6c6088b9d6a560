import type { Speech } from "@/messages/speak";
import type { Holder, MandateFacts, MandateState, ShownScope } from "@/queries/people/mandate-facts";
import type { IconName } from "@/ui/icon";
import type { Tone } from "@/ui/tag";
import { sayNumbers } from "../tenders/lot-numbers";

/** By name to colleagues, to all others by role and organisation. */
export function sayHolder({ name, roles, organisation }: Holder, { say, list }: Speech): string {
  const role = list(roles.map((each) => say(`terms.role.${each}`)));
  if (name !== null && name !== "") return role === "" ? name : say("mandates.holder.named", { name, role });
  return role === "" ? say("mandates.holder.nobody") : say("mandates.holder.unnamed", { role, organisation });
}

/** What it is for, on a page of the tender that it is for. */
export function sayScopeHere(scope: ShownScope, speech: Speech): string {
  switch (scope.of) {
    case "all-tenders":
      return speech.say("mandates.scope.allTenders");
    case "tender":
      return speech.say("mandates.scope.thisTender");
    case "lots":
      return sayLots(scope.numbers, speech);
  }
}

/** What it is for, where no tender is at hand; `number` is null where the tender is not to be known. */
export function sayScope(scope: ShownScope, number: string | null, speech: Speech): string {
  const { say } = speech;
  if (scope.of === "all-tenders") return say("mandates.scope.allTenders");
  if (number === null) return say("mandates.scope.elsewhere");
  if (scope.of === "tender" || scope.numbers.length === 0) return say("mandates.scope.tender", { number });
  return say("mandates.scope.lotsOf", { ...numbered(scope.numbers, speech), number });
}

export function sayLots(numbers: readonly number[], speech: Speech): string {
  if (numbers.length === 0) return speech.say("mandates.scope.noLots");
  return speech.say("mandates.scope.theseLots", numbered(numbers, speech));
}

function numbered(numbers: readonly number[], speech: Speech) {
  return { n: numbers.length, numbers: sayNumbers(numbers, speech) };
}

export function sayDays({ from, to }: Pick<MandateFacts, "from" | "to">, speech: Speech): string {
  return speech.say("mandates.days", { from: speech.day(from), to: speech.day(to) });
}

export function sayDecisions({ decisions }: Pick<MandateFacts, "decisions">, { say, list }: Speech): string {
  return list(decisions.map((decision) => say(`mandates.decision.${decision}`)));
}

export const STATE_LOOKS = {
  counts: { tone: "good", icon: "check" },
  unchecked: { tone: "warn", icon: "clock" },
  "not-yet": { tone: "none", icon: "clock" },
  ended: { tone: "none", icon: "circle" },
  revoked: { tone: "bad", icon: "out" },
} as const satisfies Record<MandateState, { readonly tone: Tone; readonly icon: IconName }>;
