import type { Country } from "../definitions/country";
import type { LineId, LinkId, LotId, OrganisationId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { Invitation, Lot, TenderForm } from "./tender";

/** Proposing a tender opens its interest window. To be invited is not to take part. */
export type TenderProposed = {
  readonly type: "TenderProposed";
  readonly version: 2;
  readonly tender: TenderId;
  readonly number: string;
  readonly title: string;
  readonly form: TenderForm;
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

/** What was done to the lots, for whoever reads the record. */
export const ARRANGEMENTS = ["written", "imported", "reordered", "copied", "split", "merged", "removed"] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** The lots that changed, as they are now, each whole; what was removed is gone for good. `n` counts arrangements. */
export type LotsArranged = {
  readonly type: "LotsArranged";
  readonly version: 1;
  readonly tender: TenderId;
  readonly n: number;
  readonly how: Arrangement;
  readonly lots: readonly Lot[];
  readonly removedLots: readonly LotId[];
  readonly removedLines: readonly LineId[];
};

/** These lots are linked, in this order of precedence; with none, the link is undone. */
export type LotsLinked = {
  readonly type: "LotsLinked";
  readonly version: 1;
  readonly tender: TenderId;
  readonly link: LinkId;
  readonly n: number;
  readonly lots: readonly LotId[];
};

export type TenderEvent = TenderProposed | BusinessCaseWritten | LotsArranged | LotsLinked;
