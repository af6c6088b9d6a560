import type { Country } from "../definitions/country";
import type { MandateId, OrganisationId } from "../definitions/identifiers";
import type { AnnexTerms } from "./annex-terms";
import type { AgreementContent, OfAnnex, OfStanding, PaperOf, SignatureCount } from "./paper";
import type { StandingTerms } from "./standing-terms";

/** The terms as they are to be, from the form before: nothing is signed yet. */
export type AgreementWritten = { readonly type: "AgreementWritten"; readonly version: 1; readonly n: number } & (
  (OfStanding & { readonly terms: StandingTerms }) | (OfAnnex & { readonly terms: AnnexTerms })
);

/** The very content that is to be signed; `sha256` is the digest of its canonical bytes. */
export type AgreementPut = PaperOf & {
  readonly type: "AgreementPut";
  readonly version: 1;
  readonly number: number;
  readonly sha256: string;
  readonly content: AgreementContent;
};

export type AgreementSigned = PaperOf & {
  readonly type: "AgreementSigned";
  readonly version: 1;
  readonly number: number;
  readonly sha256: string;
  readonly country: Country;
  readonly n: number;
  readonly mandate: MandateId;
};

/** The signature `n` does not count any more. */
export type SignatureTakenBack = PaperOf & {
  readonly type: "SignatureTakenBack";
  readonly version: 1;
  readonly number: number;
  readonly country: Country;
  readonly n: number;
  readonly reason: string;
};

/** All have signed. */
export type AgreementConcluded = PaperOf & {
  readonly type: "AgreementConcluded";
  readonly version: 1;
  readonly number: number;
  readonly sha256: string;
};

export type SigningRuleSet = {
  readonly type: "SigningRuleSet";
  readonly version: 1;
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly n: number;
  readonly signatures: SignatureCount;
};

export type AgreementEvent =
  AgreementWritten | AgreementPut | AgreementSigned | SignatureTakenBack | AgreementConcluded | SigningRuleSet;
