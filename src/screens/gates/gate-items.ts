import type { AnyGateItem } from "@/domain/gates/any-item";
import { suppliersOf } from "@/domain/gates/gate";
import type { Lot } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { GateItem } from "@/ui/gate-list";
import { addressOfPlace } from "./place-address";
import { sayItem } from "./say-item";

/** Of which tender a gate is, and the lots that its items name by their ids. */
export type GateOf = { readonly tender: string; readonly lots: readonly Lot[] };

/** The items of any gate as they are shown: what is missing, who can supply it, and where. */
export function gateItems(
  items: readonly AnyGateItem[],
  { tender, lots }: GateOf,
  speech: Speech,
): readonly GateItem[] {
  return items.map((item) => ({
    key: keyOf(item),
    met: item.isMet,
    text: sayItem(speech, item, lots),
    href: addressOf(item, tender),
    who: speech.say("gates.who", {
      role: speech.say(`terms.role.${item.who.role}`),
      country: speech.list(suppliersOf(item).map((country) => speech.country(country))),
    }),
  }));
}

export function gateWords({ say }: Speech) {
  return { met: say("gates.met"), missing: say("gates.missing") };
}

function keyOf(item: AnyGateItem): string {
  if (item.what === "the-rule-is-kept") return JSON.stringify(item.refusal);
  if (item.what === "the-condition-is-settled") return `${item.what} ${item.lot} ${item.title}`;
  return "country" in item ? `${item.what} ${item.country}` : item.what;
}

/** A text that lacks a translation has a page of its own for it. */
function addressOf(item: AnyGateItem, tender: string): string | undefined {
  const page = addressOfPlace(tender, item.where);
  if (item.what !== "the-rule-is-kept") return page;
  const { refusal } = item;
  return refusal.rule === "every-authentic-text-says-what-english-says"
    ? `${page}/${refusal.clause}/${refusal.language}`
    : page;
}
