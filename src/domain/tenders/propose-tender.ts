import type { Country } from "../definitions/country";
import type { OrganisationId, TenderId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { BusinessCaseWritten, TenderProposed } from "./events";
import * as rules from "./rules";
import type { Invitation, Lot, TenderForm } from "./tender";

export type ProposalRefusal =
  | RefusalOf<typeof rules.anotherCountryIsInvited>
  | RefusalOf<typeof rules.onlyKnownCountriesAreInvited>
  | RefusalOf<typeof rules.theInterestWindowIsStillToClose>
  | RefusalOf<typeof rules.aProductStandsOnceInALot>;

export type Proposal = {
  readonly tender: TenderId;
  readonly number: string;
  readonly title: string;
  readonly form: TenderForm;
  readonly businessCase: string;
  readonly leadOrganisation: OrganisationId;
  readonly leadCountry: Country;
  readonly lots: readonly Lot[];
  readonly invitations: readonly Invitation[];
  readonly interestClosesAt: Instant;
};

/**
 * An officer proposes a joint tender, and the interest window opens. The lead's own country is
 * asked like the others: leading is not taking part.
 */
export function proposeTender(
  proposal: Proposal,
  knownCountries: readonly Country[],
  now: Instant,
): Result<readonly [TenderProposed, BusinessCaseWritten], ProposalRefusal> {
  const { tender, businessCase, leadCountry, interestClosesAt, ...facts } = proposal;
  const others = facts.invitations.filter(({ country }) => country !== leadCountry);
  const broken = firstBroken<ProposalRefusal>(
    rules.onlyKnownCountriesAreInvited(knownCountries, others),
    rules.anotherCountryIsInvited(leadCountry, others),
    rules.theInterestWindowIsStillToClose(interestClosesAt, now),
    rules.aProductStandsOnceInALot(facts.lots),
  );
  if (broken) return refused(broken);

  const invitations: readonly Invitation[] = [{ country: leadCountry, as: "participant" }, ...others];
  return accepted([
    { type: "TenderProposed", version: 2, tender, leadCountry, interestClosesAt, ...facts, invitations },
    { type: "BusinessCaseWritten", version: 1, tender, text: businessCase },
  ]);
}
