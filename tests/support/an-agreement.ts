import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import type { StandingTerms } from "@/domain/agreement/standing-terms";
import { storedCountry } from "@/domain/definitions/country";
import type { CooperationId, TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { annexPage, annexToWrite } from "@/queries/agreement/annex-page";
import { standingAgreement, standingAgreements } from "@/queries/agreement/standing-agreements";
import { putAnnex } from "@/use-cases/agreement/put-annex";
import { putStanding } from "@/use-cases/agreement/put-standing";
import type { SignInput } from "@/use-cases/agreement/inputs";
import { signAgreement } from "@/use-cases/agreement/sign-agreement";
import { writeAnnex } from "@/use-cases/agreement/write-annex";
import { writeStanding } from "@/use-cases/agreement/write-standing";
import { byOfficerOf, circumstancesOf, MORNING, personOf } from "./actors";
import { annexTerms, standingTerms } from "./agreement-terms";
import { aMandateIsIssued, done } from "./world";

/** Each signatory may sign for its country. Said once for each country. */
export async function signatoriesAreMandated(codes: readonly string[]): Promise<void> {
  for (const code of codes) await aSigningMandate(code);
}

export function aSigningMandate(code: string) {
  return aMandateIsIssued(code, {
    holder: personOf(code, "signatory").person,
    legalBasis: "To sign agreements",
    decisions: ["agreement"],
    issuedBy: "legal-officer",
  });
}

type Leading = { readonly lead?: string; readonly now?: Instant };
type Made = { readonly cooperation: CooperationId; readonly sha256: string; readonly number: number };

/** Written by a party's legal officer and put to signature; nobody has signed. */
export async function aStandingAgreementIsPut(
  codes: readonly string[],
  details: Partial<StandingTerms> = {},
  writer = "DK",
): Promise<Made> {
  const legal = () => circumstancesOf(personOf(writer, "legal-officer"));
  const { cooperation } = await done(writeStanding(legal(), { basedOn: 0, terms: standingTerms(codes, details) }));
  await done(putStanding(legal(), { cooperation, basedOn: 1 }));
  return { cooperation, ...(await standingPut(cooperation, writer)) };
}

/** The version that is to be signed, as a page shows it. */
export async function standingPut(cooperation: CooperationId, viewer = "DK") {
  const page = await standingAgreement(circumstancesOf(personOf(viewer, "signatory")), cooperation);
  if (!page?.shown.latest) throw new Error("no version was put");
  const { sha256, number } = page.shown.latest;
  return { sha256, number };
}

export async function annexPut(tender: TenderId, { lead = "DK", now = MORNING }: Leading = {}) {
  const page = await annexPage(circumstancesOf(personOf(lead, "signatory"), { now }), tender);
  if (!page?.shown.latest) throw new Error("no annex was put");
  const { sha256, number } = page.shown.latest;
  return { sha256, number };
}

export function signedBy(code: string, of: { cooperation: CooperationId } | { tender: TenderId }, sha256: string) {
  return signAgreement(circumstancesOf(personOf(code, "signatory")), { of, sha256 });
}

/** All of them have signed the standing agreement; the same one is found again where it was made before. */
export async function theStandingAgreementIsSigned(
  codes: readonly string[],
  lead = "DK",
): Promise<AnnexTerms["standing"]> {
  const found = await standingAgreements(circumstancesOf(personOf(lead, "signatory")));
  for (const row of found?.rows ?? []) {
    const covers = codes.every((code) => row.countries.includes(storedCountry(code)));
    if (row.state === "signed" && covers) return { cooperation: row.id, ...(await standingPut(row.id, lead)) };
  }
  await signatoriesAreMandated(codes);
  const made = await aStandingAgreementIsPut(codes, {}, lead);
  for (const code of codes) await done(signedBy(code, { cooperation: made.cooperation }, made.sha256));
  return made;
}

/** Written by the lead's officer for whoever is in, on an agreement of them all, and put to signature. */
export async function annexIsPut(
  tender: TenderId,
  { lead = "DK", now = MORNING }: Leading = {},
  details: Partial<AnnexTerms> = {},
): Promise<void> {
  const officer = () => byOfficerOf(lead, { now });
  const page = await annexToWrite(officer(), tender);
  if (!page) throw new Error("there is no annex to write");
  const standing = await theStandingAgreementIsSigned(page.countries, lead);
  const terms = annexTerms(standing, page.countries, details);
  await done(writeAnnex(officer(), { tender, basedOn: page.written, terms }));
  await done(putAnnex(officer(), { tender, basedOn: page.written + 1 }));
}

/** The annex of a tender is written by the lead's officer and signed by the lead and whoever is in, unless it stands. */
export async function theAnnexIsSigned(tender: TenderId, leading: Leading = {}): Promise<void> {
  const { lead = "DK", now = MORNING } = leading;
  const look = () => annexPage(byOfficerOf(lead, { now }), tender);
  const found = await look();
  if (found?.missing.length === 0) return;
  await annexIsPut(tender, leading);
  const { sha256 } = await annexPut(tender, { lead, now });
  for (const code of found?.countries ?? []) await signedUnderSomeMandate(code, { of: { tender }, sha256 }, now);
}

/** Tests take mandates back and let them end: then one is given anew. */
async function signedUnderSomeMandate(code: string, input: SignInput, now: Instant): Promise<void> {
  const sign = () => signAgreement(circumstancesOf(personOf(code, "signatory"), { now }), input);
  const first = await sign();
  if (first.ok) return;
  await aSigningMandate(code);
  await done(sign());
}
