import type { LotId, PersonId } from "../definitions/identifiers";
import { isMoreThanZero } from "../definitions/quantity";
import type { MandateDraft, MandateOnFile } from "./mandate-file";
import type { MandateScope } from "./mandate";

/** A mandate is for whoever speaks for the country. Source: house-a-country-speaks-under-a-mandate. */
export function aMandateIsHeldByOneWhoSpeaks(holderSpeaks: boolean) {
  return holderSpeaks ? null : ({ rule: "a-mandate-is-held-by-one-who-speaks" } as const);
}

/** An agreement is signed by a signatory, and a signatory signs nothing else. Source: house-a-country-speaks-under-a-mandate. */
export function aMandateToSignIsHeldByASignatory(holderSigns: boolean) {
  return holderSigns ? null : ({ rule: "a-mandate-to-sign-is-held-by-a-signatory" } as const);
}

/** What nobody can be bound to, nobody is mandated for. Source: house-a-country-speaks-under-a-mandate. */
export function aMandateIsForLotsThatThereAre({ scope }: Pick<MandateDraft, "scope">, lots: readonly LotId[] | null) {
  const isKnown =
    scope.of === "all-tenders" ||
    (lots !== null && (scope.of === "tender" || scope.lots.every((lot) => lots.includes(lot))));
  return isKnown ? null : ({ rule: "a-mandate-is-for-lots-that-there-are" } as const);
}

/** Two rates of one currency would be two ceilings. Source: house-a-country-speaks-under-a-mandate. */
export function aCeilingHasOneRateForEachCurrency({ ceiling }: Pick<MandateDraft, "ceiling">) {
  if (!ceiling) return null;
  const { amount, rates } = ceiling;
  const astray = rates.find(
    ({ from, rate }, place) =>
      from === amount.currency || !isMoreThanZero(rate) || rates.findIndex((each) => each.from === from) < place,
  );
  return astray ? ({ rule: "a-ceiling-has-one-rate-for-each-currency", currency: astray.from } as const) : null;
}

/** Both days are included, so one day is a term. Source: house-a-country-speaks-under-a-mandate. */
export function aMandateEndsAfterItBegins({ from, to }: Pick<MandateDraft, "from" | "to">) {
  return from <= to ? null : ({ rule: "a-mandate-ends-after-it-begins", from } as const);
}

/** Nobody gives on more than they were given. Source: house-a-country-speaks-under-a-mandate. */
export function aMandateIsGivenOnWithinTheOneAbove(draft: MandateDraft, above: MandateOnFile | null) {
  if (!draft.under) return null;
  const isWithin =
    above !== null &&
    above.mayDelegate &&
    above.isChecked &&
    !above.isRevoked &&
    above.country === draft.country &&
    above.from <= draft.from &&
    draft.to <= above.to &&
    draft.decisions.every((decision) => above.decisions.includes(decision)) &&
    isScopeWithin(draft.scope, above.scope);
  return isWithin ? null : ({ rule: "a-mandate-is-given-on-within-the-one-above" } as const);
}

/** What the second person has read stands as it was read. Source: house-two-persons-check-a-mandate. */
export function papersComeBeforeTheCheck({ isChecked }: Pick<MandateOnFile, "isChecked">) {
  return isChecked ? ({ rule: "papers-come-before-the-check" } as const) : null;
}

/** What was read once and found right is not read again. Source: house-two-persons-check-a-mandate. */
export function aMandateIsCheckedOnce({ isChecked }: Pick<MandateOnFile, "isChecked">) {
  return isChecked ? ({ rule: "a-mandate-is-checked-once" } as const) : null;
}

/** Neither whoever entered it nor whoever holds it. Source: house-two-persons-check-a-mandate. */
export function aMandateIsCheckedByASecondPerson(
  { issuedBy, holder }: Pick<MandateOnFile, "issuedBy" | "holder">,
  checker: PersonId,
) {
  return checker === issuedBy || checker === holder
    ? ({ rule: "a-mandate-is-checked-by-a-second-person" } as const)
    : null;
}

/** A mandate that was taken back is not taken up again: a new one is entered. Source: house-a-country-speaks-under-a-mandate. */
export function aRevokedMandateStaysRevoked({ isRevoked }: Pick<MandateOnFile, "isRevoked">) {
  return isRevoked ? ({ rule: "a-revoked-mandate-stays-revoked" } as const) : null;
}

function isScopeWithin(scope: MandateScope, above: MandateScope): boolean {
  if (above.of === "all-tenders") return true;
  if (scope.of === "all-tenders" || scope.tender !== above.tender) return false;
  if (above.of === "tender") return true;
  return scope.of === "lots" && scope.lots.every((lot) => above.lots.includes(lot));
}
