import type { Country } from "../definitions/country";
import type { OrganisationId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { Invitation, Lot } from "./tender";

/** Proposing a tender opens its interest window. To be invited is not to take part. */
export type TenderProposed = {
  readonly type: "TenderProposed";
  readonly version: 1;
  readonly tender: TenderId;
  readonly number: string;
  readonly title: string;
  readonly leadOrganisation: OrganisationId;
  readonly leadCountry: Country;
  readonly lots: readonly Lot[];
  readonly invitations: readonly Invitation[];
  readonly interestClosesAt: Instant;
};

/** Why jointly, on one page. Apart from the proposal, because fewer may read it. */
export type BusinessCaseWritten = {
  readonly type: "BusinessCaseWritten";
  readonly version: 1;
  readonly tender: TenderId;
  readonly text: string;
};

export type TenderEvent = TenderProposed | BusinessCaseWritten;
