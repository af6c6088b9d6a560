import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { MandateFacts, MandateState } from "@/queries/people/mandate-facts";
import { Facts } from "@/ui/facts";
import { Tag } from "@/ui/tag";
import { sayDays, sayDecisions, STATE_LOOKS } from "./say-mandate";

type Item = { readonly key: string; readonly term: ReactNode; readonly detail: ReactNode };

type Props = {
  readonly facts: MandateFacts;
  /** What it is for, in words: pages know differently much of it. */
  readonly scope: string;
  /** What else is known of it. */
  readonly more?: readonly Item[];
  readonly speech: Speech;
};

/** What a mandate says of itself: the same to its partners and to its own country. */
export function FactsOfMandate({ facts, scope, more = [], speech }: Props) {
  const { say } = speech;
  const { under, revocation } = facts;
  const items: readonly (Item | null)[] = [
    { key: "issuer", term: say("mandates.fact.issuer"), detail: facts.issuer },
    { key: "onBehalfOf", term: say("mandates.fact.onBehalfOf"), detail: facts.onBehalfOf },
    { key: "legalBasis", term: say("mandates.fact.legalBasis"), detail: facts.legalBasis },
    { key: "scope", term: say("mandates.fact.scope"), detail: scope },
    { key: "decisions", term: say("mandates.fact.decisions"), detail: sayDecisions(facts, speech) },
    { key: "days", term: say("mandates.fact.days"), detail: sayDays(facts, speech) },
    under && {
      key: "under",
      term: say("mandates.fact.under"),
      detail: say("mandates.above", {
        issuer: under.issuer,
        from: speech.day(under.from),
        to: speech.day(under.to),
      }),
    },
    {
      key: "mayDelegate",
      term: say("mandates.fact.mayDelegate"),
      detail: say(facts.mayDelegate ? "mandates.yes" : "mandates.no"),
    },
    revocation && {
      key: "takenBack",
      term: say("mandates.fact.takenBack"),
      detail: say("mandates.takenBackAt", { at: speech.instant(revocation.at), reason: revocation.reason }),
    },
    ...more,
  ];
  return <Facts items={items.filter((item) => item !== null)} />;
}

export function StateOfMandate({ state, speech }: { readonly state: MandateState; readonly speech: Speech }) {
  return <Tag {...STATE_LOOKS[state]}>{speech.say(`mandates.state.${state}`)}</Tag>;
}
