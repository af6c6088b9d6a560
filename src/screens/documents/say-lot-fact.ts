import type { LotContent } from "@/domain/documents/content";
import type { FactName } from "@/domain/documents/facts";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";
import { sayGroup, sayTerm } from "../participation/call-words";
import { sayBearer, sayEndOfDay, sayFallback } from "../participation/condition-words";
import { saidClimate } from "./say-criteria";
import { sayCriteriaFact } from "./say-criteria-fact";
import { linesTable, maximumTable, volumesTable } from "./say-quantity-facts";
import { table, words } from "./said";

/** A fact of a lot; null where the lot says nothing of it. */
export function sayLotFact(lot: LotContent, name: FactName, speech: Speech): SaidFact | null {
  switch (name) {
    case "lot-number":
      return words(String(lot.number));
    case "lot-title":
      return words(lot.title);
    case "countries":
      return words(speech.list(lot.countries.map(speech.country).toSorted(speech.compare)));
    case "lines":
      return linesTable(lot, speech);
    case "volumes":
      return volumesTable(lot, speech);
    case "term":
      return lot.term ? words(sayTerm(speech, lot.term)) : null;
    case "maximum-quantities":
      return maximumTable(lot, speech);
    case "market-groups":
      return groups(lot, speech);
    case "conditions":
      return conditions(lot, speech);
    case "link":
      return place(lot, speech);
    case "climate":
      return lot.climate ? saidClimate({ climate: lot.climate, criteria: lot.criteria ?? null }, speech) : null;
    default:
      return sayCriteriaFact(lot, name, speech);
  }
}

function groups({ groups: drawn }: LotContent, speech: Speech): SaidFact | null {
  if (!drawn) return null;
  if (drawn.length === 1) return words(speech.say("texts.facts.oneMarket"));
  return words(drawn.map((group) => sayGroup(speech, group)).join("; "));
}

/** The lot's place in the order of precedence; the numbers of the others stand in their own parts. */
function place({ part, link }: LotContent, { say, number }: Speech): SaidFact | null {
  if (!link) return null;
  return words(say("texts.facts.place", { place: number(link.indexOf(part) + 1), of: number(link.length) }));
}

function conditions({ conditions: set, lines }: LotContent, speech: Speech): SaidFact | null {
  if (!set) return null;
  const { say } = speech;
  const named = lines.map(({ id, inn, strength }) => ({ id, name: `${inn} ${strength}` }));
  return table(
    say("texts.facts.names.conditions"),
    (["condition", "bearer", "evidence", "judged", "fallback"] as const).map((column) => ({
      heading: say(`texts.facts.column.${column}`),
    })),
    set.map(({ terms }) => [
      `${terms.title}: ${terms.text}`,
      sayBearer(speech, terms),
      sayEndOfDay(speech, terms.evidenceBy, terms),
      sayEndOfDay(speech, terms.judgedBy, terms),
      sayFallback(speech, terms.fallback, named).join("; "),
    ]),
  );
}
