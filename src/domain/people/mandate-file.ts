import type { Country } from "../definitions/country";
import type { MandateId, OrganisationId, PersonId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";
import type { Ceiling, Mandate, MandateDecision, MandateScope } from "./mandate";

/** A mandate with what its acts look at: who issued it, and for which organisation. */
export type MandateOnFile = Mandate & {
  readonly organisation: OrganisationId;
  readonly issuedBy: PersonId | null;
  /** How many times it was said how far it goes, or what it rests on. */
  readonly limits: number;
};

export type MandateDraft = {
  readonly mandate: MandateId;
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly holder: PersonId;
  readonly issuer: string;
  readonly onBehalfOf: string;
  readonly legalBasis: string;
  readonly scope: MandateScope;
  readonly decisions: readonly MandateDecision[];
  readonly mayDelegate: boolean;
  readonly under?: MandateId | undefined;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly ceiling?: Ceiling | undefined;
};
