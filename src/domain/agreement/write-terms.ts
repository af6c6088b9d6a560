import type { Country } from "../definitions/country";
import type { CooperationId, OrganisationId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { AnnexTerms } from "./annex-terms";
import type { AgreementWritten } from "./events";
import * as rules from "./rules";
import type { StandingTerms } from "./standing-terms";

export type StandingRefusal =
  | RefusalOf<typeof rules.termsAreWrittenFromTheirLatestForm>
  | RefusalOf<typeof rules.anAgreementJoinsTwoCountries>
  | RefusalOf<typeof rules.whoeverWritesIsAParty>
  | RefusalOf<typeof rules.silenceCountsOnlyWhereItMay>
  | RefusalOf<typeof rules.silenceIsNotCountedTooSoon>
  | RefusalOf<typeof rules.theSecondRoundLastsTenWorkingDays>;

type Written<Terms> = { readonly terms: Terms; readonly basedOn: number };

/** A legal officer of a party writes the standing agreement, or changes it from its latest form. */
export function writeStandingTerms(
  facts: {
    readonly cooperation: CooperationId;
    readonly written: number;
    readonly writer: OrganisationId;
    /** The countries of the buyers that are to be parties, as far as those are known. */
    readonly countries: readonly Country[];
  },
  { terms, basedOn }: Written<StandingTerms>,
): Result<readonly [AgreementWritten], StandingRefusal> {
  const { cooperation, written, writer, countries } = facts;
  const isWhole = countries.length === terms.parties.length;
  const broken = firstBroken<StandingRefusal>(
    rules.termsAreWrittenFromTheirLatestForm(written, basedOn),
    rules.anAgreementJoinsTwoCountries(isWhole ? countries : []),
    rules.whoeverWritesIsAParty(terms, writer),
    rules.silenceCountsOnlyWhereItMay(terms),
    rules.silenceIsNotCountedTooSoon(terms),
    rules.theSecondRoundLastsTenWorkingDays(terms),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "AgreementWritten", version: 1, cooperation, n: written + 1, terms: inOrder(terms) }]);
}

export type AnnexRefusal =
  | RefusalOf<typeof rules.termsAreWrittenFromTheirLatestForm>
  | RefusalOf<typeof rules.aPurchasingBodyFollowsItsOwnLaw>
  | RefusalOf<typeof rules.theAnnexSpeaksOfEveryCountry>
  | RefusalOf<typeof rules.theCeilingsCoverTheBudget>
  | RefusalOf<typeof rules.theKeySharesAHundredPercent>;

/** The lead's officer or legal officer writes the annex of a tender for the countries that are in it. */
export function writeAnnexTerms(
  facts: {
    readonly tender: Pick<Tender, "id" | "leadCountry">;
    readonly written: number;
    readonly countries: readonly Country[];
  },
  { terms, basedOn }: Written<AnnexTerms>,
): Result<readonly [AgreementWritten], AnnexRefusal> {
  const { tender, written } = facts;
  const broken = firstBroken<AnnexRefusal>(
    rules.termsAreWrittenFromTheirLatestForm(written, basedOn),
    annexFault(terms, facts),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "AgreementWritten", version: 1, tender: tender.id, n: written + 1, terms }]);
}

/** What is wrong with the terms for these countries: asked when they are written, and again when they are put to signature. */
export function annexFault(
  terms: AnnexTerms,
  { tender, countries }: { readonly tender: Pick<Tender, "leadCountry">; readonly countries: readonly Country[] },
) {
  return firstBroken<AnnexRefusal>(
    rules.aPurchasingBodyFollowsItsOwnLaw(terms, tender.leadCountry),
    rules.theAnnexSpeaksOfEveryCountry(terms, countries),
    rules.theCeilingsCoverTheBudget(terms),
    rules.theKeySharesAHundredPercent(terms, countries),
  );
}

function inOrder(terms: StandingTerms): StandingTerms {
  return { ...terms, parties: [...terms.parties].sort() };
}
