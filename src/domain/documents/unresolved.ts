import type { Country } from "../definitions/country";
import type { ClauseId } from "../definitions/identifiers";
import { isAgreedByAll, type StandingMark } from "./clause-mark";

/** How far the countries are with a clause. */
export type ClauseProgress = {
  readonly clause: ClauseId;
  /** Of the countries that it would bind; none where its part is left out. */
  readonly standing: readonly StandingMark[];
  /** Matters that wait for an answer. */
  readonly open: number;
};

/** What of a draft one may look at by itself. */
export const CLAUSES_SHOWN = ["all", "open", "agreed", "parked", "mine", "commented"] as const;
export type ClausesShown = (typeof CLAUSES_SHOWN)[number];

/** `mine` is what waits for the own country. */
export function isAmong(shown: ClausesShown, { standing, open }: ClauseProgress, own: Country | null): boolean {
  switch (shown) {
    case "all":
      return true;
    case "open":
      return standing.length > 0 && !isAgreedByAll(standing);
    case "agreed":
      return isAgreedByAll(standing);
    case "parked":
      return standing.some(({ mark }) => mark === "parked");
    case "mine":
      return standing.some(({ country, mark }) => country === own && mark !== "agreed");
    case "commented":
      return open > 0;
  }
}

export type Unresolved = { readonly clauses: number; readonly comments: number };

/** What the countries have still to agree on. It warns whoever freezes, and holds nobody up. */
export function unresolvedIn(progress: readonly ClauseProgress[]): Unresolved {
  return {
    clauses: progress.filter((each) => isAmong("open", each, null)).length,
    comments: progress.reduce((sum, { open }) => sum + open, 0),
  };
}
