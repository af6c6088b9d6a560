import type { Country } from "../definitions/country";
import type { CooperationId, MandateId, OrganisationId, PersonId, TenderId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";
import type { AnnexTerms } from "./annex-terms";
import type { StandingTerms } from "./standing-terms";

/** A standing agreement is its own matter; an annex is its tender's. */
export type OfStanding = { readonly cooperation: CooperationId };
export type OfAnnex = { readonly tender: TenderId };
export type PaperOf = OfStanding | OfAnnex;

/** How many persons of a buyer sign for it: its own rule, one where it set none. */
export const SIGNATURE_COUNTS = [1, 2] as const;
export type SignatureCount = (typeof SIGNATURE_COUNTS)[number];

export type Party = {
  readonly organisation: OrganisationId;
  readonly country: Country;
  readonly name: string;
  readonly signatures: SignatureCount;
};

/** The form of the bytes that are signed. It never changes its meaning. */
export const AGREEMENT_FORM = "samband/agreement/1";

type Content<Kind, Terms> = {
  readonly form: typeof AGREEMENT_FORM;
  readonly kind: Kind;
  readonly number: number;
  /** Sorted by country. */
  readonly parties: readonly Party[];
  readonly terms: Terms;
};

export type StandingContent = Content<"standing", StandingTerms> & OfStanding;

export type AnnexContent = Content<"annex", AnnexTerms> &
  OfAnnex & {
    readonly tenderNumber: string;
    readonly title: string;
    readonly lead: Country;
    /** The name of the standing agreement that it rests on. */
    readonly standingName: string;
  };

/** What is signed, whole: the text that people read is made from it and from nothing else. */
export type AgreementContent = StandingContent | AnnexContent;

export type Signature = {
  readonly n: number;
  readonly country: Country;
  readonly person: PersonId;
  readonly mandate: MandateId;
  readonly at: Instant;
  /** Set where it was taken back. */
  readonly takenBack: { readonly reason: string; readonly at: Instant } | null;
};

/** A version that was put to signature. Only the latest one can be signed. */
export type PutVersion<Of extends AgreementContent = AgreementContent> = {
  readonly number: number;
  readonly sha256: string;
  readonly content: Of;
  readonly putBy: PersonId;
  readonly putAt: Instant;
  readonly signatures: readonly Signature[];
  /** When the last signature was given; null until then. */
  readonly concludedAt: Instant | null;
};

/** A standing agreement or an annex with everything that became of it. */
export type Paper<Of extends AgreementContent = AgreementContent> = {
  /** How many forms of the terms were written. */
  readonly written: number;
  readonly terms: Of["terms"] | null;
  /** The versions put to signature, the oldest first. */
  readonly versions: readonly PutVersion<Of>[];
};

export function latestVersion<Of extends AgreementContent>(paper: Paper<Of>): PutVersion<Of> | null {
  return paper.versions.at(-1) ?? null;
}

export function standingSignatures({ signatures }: Pick<PutVersion, "signatures">): readonly Signature[] {
  return signatures.filter(({ takenBack }) => takenBack === null);
}

/**
 * The parties that still have to sign, with how many signatures each lacks. `needed` are those whose signatures it takes:
 * of an annex the countries that are still in, of a standing agreement all parties.
 */
export function unsignedParties(
  version: Pick<PutVersion, "content" | "signatures">,
  needed?: readonly Country[],
): readonly { readonly country: Country; readonly lacks: number }[] {
  return version.content.parties
    .filter(({ country }) => !needed || needed.includes(country))
    .map(({ country, signatures }) => {
      const own = standingSignatures(version).filter((each) => each.country === country);
      return { country, lacks: signatures - new Set(own.map(({ person }) => person)).size };
    })
    .filter(({ lacks }) => lacks > 0);
}

/** Signed by everybody who has to. */
export function isSignedByAll(version: Pick<PutVersion, "content" | "signatures">, needed?: readonly Country[]) {
  return unsignedParties(version, needed).length === 0;
}
