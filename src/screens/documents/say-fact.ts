import { isCommon, type PartContent } from "@/domain/documents/content";
import { isFactOf, type FactName } from "@/domain/documents/facts";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";
import { sayCommonFact } from "./say-common-fact";
import { sayLotFact } from "./say-lot-fact";
import { words } from "./said";

/**
 * A fact in the words and numbers of one language, from the bytes of its part and from nothing else: times on the clocks
 * that the part names, whoever reads.
 */
export function sayFact(content: PartContent, name: FactName, speech: Speech): SaidFact {
  const said = isCommon(content) ? sayCommonFact(content, name, speech) : sayLotFact(content, name, speech);
  return said ?? words(speech.say("texts.facts.none"));
}

/** What the names in a text of this part stand for, each said when it is first asked for. */
export function slotsOf(
  content: PartContent,
  speech: Speech,
): { readonly get: (name: string) => SaidFact | undefined } {
  const side = isCommon(content) ? "common" : "lot";
  const said = new Map<string, SaidFact>();
  return {
    get: (name) => {
      if (!isFactOf(side, name)) return undefined;
      const fact = said.get(name) ?? sayFact(content, name, speech);
      said.set(name, fact);
      return fact;
    },
  };
}
