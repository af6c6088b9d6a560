import type { Speech } from "@/messages/speak";

/** Why a file was not read: the names of what reads it, of what takes it in, and of who may. */
export const SHEET_REFUSED = [
  "empty",
  "not-a-table",
  "old-excel",
  "with-macros",
  "encrypted",
  "too-large",
  "too-many-rows",
  "too-many-columns",
  "unpacks-too-large",
  "took-too-long",
  "no-file",
  "unusable",
  "not-allowed",
] as const;

export type RefusedSheet = { readonly why: (typeof SHEET_REFUSED)[number]; readonly max: number };

export function saySheetRefusal({ say }: Speech, { why, max }: RefusedSheet): string {
  return say(`sheet.refused.${why}`, { max });
}
