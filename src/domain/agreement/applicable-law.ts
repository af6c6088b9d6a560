import type { Country } from "../definitions/country";

/** Under which provision several countries procure together. Source: directive-2014-24-art-39. */
export const LEGAL_ROUTES = ["central-purchasing-body", "agreement", "international-agreement"] as const;
export type LegalRoute = (typeof LEGAL_ROUTES)[number];

/**
 * The four laws of a joint tender, as its annex fixes them: whose law the procedure follows, which body
 * reviews it, whose law governs the contract, and whose the call-offs of each country.
 * Source: directive-2014-24-art-39-4.
 */
export type ApplicableLaw = {
  readonly route: LegalRoute;
  readonly procedure: Country;
  readonly review: { readonly country: Country; readonly body: string };
  readonly contract: Country;
  /** Sorted by country. */
  readonly callOff: readonly { readonly country: Country; readonly law: Country }[];
};
