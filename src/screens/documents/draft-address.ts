import type { TextLanguage } from "@/domain/definitions/text-language";
import type { ClausesShown } from "@/domain/documents/unresolved";
import { anchorOf } from "./part-name";

type Reading = { readonly shown?: ClausesShown; readonly language?: TextLanguage };
type Part = { readonly number: number };

/** Where the draft is read, from its beginning or from a part: shown whole or a part at a time, the address is the same. */
export function draftAddress(tender: string, part: Part | undefined, reading: Reading = {}): string {
  const { shown = "all", language = "en" } = reading;
  const query = new URLSearchParams({
    ...(shown === "all" ? {} : { show: shown }),
    ...(language === "en" ? {} : { text: language }),
    ...(part ? { part: anchorOf(part) } : {}),
  }).toString();
  return `/tenders/${tender}/documents${query && `?${query}`}${part ? `#${anchorOf(part)}` : ""}`;
}
