import type { ProductLine } from "@/domain/tenders/tender";

/** A tender may have hundreds of lots: a page shows so many. */
export const LOTS_ON_PAGE = 25;

/** What is looked for among the lots, and which page of what is found. */
export type LotsAsked = { readonly find: string; readonly page: number };

type Listed = {
  readonly number: number;
  readonly title: string;
  readonly lines: readonly Pick<ProductLine, "inn" | "atc">[];
};

export type LotsOnPage<Lot> = {
  readonly lots: readonly Lot[];
  /** How many were found, on all pages. */
  readonly found: number;
  /** The page that is shown, which may be another than was asked for: there are as many as are needed. */
  readonly page: number;
  readonly pages: number;
};

/** The lots in which every word that was typed stands somewhere: in the title, the medicine, the ATC code or the number. */
export function lotsOnPage<Lot extends Listed>(lots: readonly Lot[], { find, page }: LotsAsked): LotsOnPage<Lot> {
  const words = plain(find)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = lots.filter((lot) => {
    const text = plain([lot.title, ...lot.lines.flatMap(({ inn, atc }) => [inn, atc])].join(" "));
    return words.every((word) => text.includes(word) || word === String(lot.number));
  });
  return pageOf(found, page);
}

/** One page of a list; the nearest there is, where another was asked for. */
export function pageOf<Lot>(lots: readonly Lot[], asked: number): LotsOnPage<Lot> {
  const pages = Math.max(1, Math.ceil(lots.length / LOTS_ON_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked)), pages);
  return { lots: lots.slice((page - 1) * LOTS_ON_PAGE, page * LOTS_ON_PAGE), found: lots.length, page, pages };
}

/** Without accents and in small letters, so that nobody has to type what a keyboard lacks. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
