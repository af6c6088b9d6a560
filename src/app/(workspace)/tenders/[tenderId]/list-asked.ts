import { z } from "zod";
import type { LotsAsked } from "@/queries/tenders/lots-on-page";
import { FIND_LENGTH_MAX } from "@/ui/search-field";

export type ListQuery = { readonly find?: string | string[]; readonly page?: string | string[] };

const Find = z
  .string()
  .transform((text) => text.slice(0, FIND_LENGTH_MAX))
  .catch("");
const Page = z.coerce.number().int().min(1).max(100_000).catch(1);

/** What the address of a long list asks for. What is not well formed asks for nothing. */
export function listAsked({ find, page }: ListQuery): LotsAsked {
  return { find: Find.parse(find ?? ""), page: Page.parse(page ?? 1) };
}
