import { canonicalText } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import type { MandateId, PersonId } from "../definitions/identifiers";
import {
  isSignedByAll,
  standingSignatures,
  unsignedParties,
  type AgreementContent,
  type PutVersion,
  type Signature,
} from "./paper";

/** What is signed was written first. Source: house-a-signature-is-on-bytes. */
export function thereAreTermsToPut(terms: unknown) {
  return terms ? null : ({ rule: "there-are-terms-to-put" } as const);
}

/** The same words are not put twice: nobody would know which ones are signed. Source: house-a-signature-is-on-bytes. */
export function aNewVersionSaysSomethingNew(latest: PutVersion | null, content: AgreementContent) {
  return latest && canonicalText({ ...latest.content, number: content.number }) === canonicalText(content)
    ? ({ rule: "a-new-version-says-something-new", number: latest.number } as const)
    : null;
}

/** An annex rests on an agreement that all its countries have signed. Source: house-an-agreement-is-between-its-parties. */
export function theAnnexRestsOnASignedAgreement(lacking: readonly Country[] | null) {
  const countries = lacking ?? [];
  return lacking !== null && countries.length === 0
    ? null
    : ({ rule: "the-annex-rests-on-a-signed-agreement", countries, n: countries.length } as const);
}

/** The refusal says which version took its place: those are other words. Source: house-a-signature-is-on-bytes. */
export function theSignatureIsOnTheBytesShown(latest: PutVersion | null, shown: string) {
  return latest?.sha256 === shown
    ? null
    : ({ rule: "the-signature-is-on-the-bytes-shown", number: latest?.number ?? 0 } as const);
}

/** Nobody signs for a buyer that is no party. Source: house-an-agreement-is-between-its-parties. */
export function whoeverSignsIsOfAParty({ content }: Pick<PutVersion, "content">, country: Country) {
  return content.parties.some((party) => party.country === country)
    ? null
    : ({ rule: "whoever-signs-is-of-a-party" } as const);
}

/** Where two sign, they are two. Source: house-two-sign-where-a-country-says-so. */
export function onePersonSignsOnce(version: Pick<PutVersion, "signatures">, person: PersonId) {
  return standingSignatures(version).some((each) => each.person === person)
    ? ({ rule: "one-person-signs-once" } as const)
    : null;
}

/** A signature too many would only raise questions. Source: house-two-sign-where-a-country-says-so. */
export function aCountrySignsAsOftenAsItSaid(version: PutVersion, country: Country) {
  return unsignedParties(version).some((each) => each.country === country)
    ? null
    : ({ rule: "a-country-signs-as-often-as-it-said" } as const);
}

/** A signature binds the country, so it rests on its mandate for agreements. Source: house-a-country-speaks-under-a-mandate. */
export function whoeverSignsIsUnderMandate(mandate: MandateId | null) {
  return mandate === null ? ({ rule: "whoever-signs-is-under-mandate" } as const) : null;
}

/** Once all have signed, the agreement binds all. Source: house-a-signature-is-on-bytes. */
export function whatAllSignedStands(version: PutVersion, needed?: readonly Country[]) {
  return isSignedByAll(version, needed) || version.concludedAt !== null
    ? ({ rule: "what-all-signed-stands" } as const)
    : null;
}

/** Only what one gave can one take back. Source: house-a-signature-is-on-bytes. */
export function oneTakesBackTheOwnSignature(own: Signature | null) {
  return own ? null : ({ rule: "one-takes-back-the-own-signature" } as const);
}

/** What is so already is not said again. Source: house-two-sign-where-a-country-says-so. */
export function aSigningRuleChangesSomething(before: number, signatures: number) {
  return before === signatures ? ({ rule: "a-signing-rule-changes-something" } as const) : null;
}
