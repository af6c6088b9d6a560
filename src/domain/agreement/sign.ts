import type { Country } from "../definitions/country";
import type { MandateId, PersonId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Instant } from "../definitions/time";
import type { AgreementConcluded, AgreementSigned, SignatureTakenBack } from "./events";
import { isSignedByAll, standingSignatures, type PaperOf, type PutVersion, type Signature } from "./paper";
import * as rules from "./signing-rules";

export type SigningRefusal =
  | RefusalOf<typeof rules.theSignatureIsOnTheBytesShown>
  | RefusalOf<typeof rules.whoeverSignsIsOfAParty>
  | RefusalOf<typeof rules.onePersonSignsOnce>
  | RefusalOf<typeof rules.aCountrySignsAsOftenAsItSaid>
  | RefusalOf<typeof rules.whoeverSignsIsUnderMandate>;

export type SignedNow = {
  readonly person: PersonId;
  readonly country: Country;
  /** The hash of the words that were on the page. */
  readonly sha256: string;
  readonly mandate: MandateId | null;
  readonly at: Instant;
  /** Whose signatures it takes; those of all parties where it is not said. */
  readonly needed?: readonly Country[] | undefined;
};

/** One signatory signs for the own country; the last signature makes it the agreement of all. */
export function sign(
  of: PaperOf,
  latest: PutVersion | null,
  { person, country, sha256, mandate, at, needed }: SignedNow,
): Result<readonly [AgreementSigned] | readonly [AgreementSigned, AgreementConcluded], SigningRefusal> {
  const onShown = rules.theSignatureIsOnTheBytesShown(latest, sha256);
  if (!latest || onShown) return refused(onShown ?? { rule: "the-signature-is-on-the-bytes-shown", number: 0 });
  const broken = firstBroken<SigningRefusal>(
    rules.whoeverSignsIsOfAParty(latest, country),
    rules.onePersonSignsOnce(latest, person),
    rules.aCountrySignsAsOftenAsItSaid(latest, country),
    rules.whoeverSignsIsUnderMandate(mandate),
  );
  if (broken || mandate === null) return refused(broken ?? { rule: "whoever-signs-is-under-mandate" });

  const { number } = latest;
  const n = latest.signatures.length + 1;
  const given: Signature = { n, country, person, mandate, at, takenBack: null };
  const signed: AgreementSigned = { type: "AgreementSigned", version: 1, ...of, number, sha256, country, n, mandate };
  const isSigned = isSignedByAll({ ...latest, signatures: [...latest.signatures, given] }, needed);
  if (!isSigned || latest.concludedAt !== null) return accepted([signed]); // who comes back in signs what stands already
  return accepted([signed, { type: "AgreementConcluded", version: 1, ...of, number, sha256 }]);
}

export type TakingBackRefusal =
  | RefusalOf<typeof rules.theSignatureIsOnTheBytesShown>
  | RefusalOf<typeof rules.whatAllSignedStands>
  | RefusalOf<typeof rules.oneTakesBackTheOwnSignature>;

export type TakenBackNow = Pick<SignedNow, "person" | "sha256" | "needed"> & { readonly reason: string };

/** A signatory takes the own signature back, with the reason, as long as not all have signed. */
export function takeBackSignature(
  of: PaperOf,
  latest: PutVersion | null,
  { person, sha256, reason, needed }: TakenBackNow,
): Result<readonly [SignatureTakenBack], TakingBackRefusal> {
  const onShown = rules.theSignatureIsOnTheBytesShown(latest, sha256);
  if (!latest || onShown) return refused(onShown ?? { rule: "the-signature-is-on-the-bytes-shown", number: 0 });
  const own = standingSignatures(latest).find((each) => each.person === person) ?? null;
  const broken = firstBroken<TakingBackRefusal>(
    rules.whatAllSignedStands(latest, needed),
    rules.oneTakesBackTheOwnSignature(own),
  );
  if (broken || !own) return refused(broken ?? { rule: "one-takes-back-the-own-signature" });
  const { n, country } = own;
  return accepted([{ type: "SignatureTakenBack", version: 1, ...of, number: latest.number, country, n, reason }]);
}
