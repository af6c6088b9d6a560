import type { Country } from "../definitions/country";
import { canonicalBytes } from "../definitions/canonical";
import type { Digest } from "../definitions/digest";
import type { CooperationId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import type { AgreementPut } from "./events";
import {
  AGREEMENT_FORM,
  latestVersion,
  type AgreementContent,
  type AnnexContent,
  type Paper,
  type Party,
  type PutVersion,
  type StandingContent,
} from "./paper";
import * as rules from "./signing-rules";
import { annexFault, type AnnexRefusal } from "./write-terms";
import { anAgreementJoinsTwoCountries, termsAreWrittenFromTheirLatestForm } from "./rules";

export type PuttingRefusal =
  | AnnexRefusal
  | RefusalOf<typeof anAgreementJoinsTwoCountries>
  | RefusalOf<typeof rules.thereAreTermsToPut>
  | RefusalOf<typeof rules.aNewVersionSaysSomethingNew>
  | RefusalOf<typeof rules.theAnnexRestsOnASignedAgreement>;

type Putting = {
  readonly parties: readonly Party[];
  /** The form of the terms that was on the page. */ readonly basedOn: number;
};

/** The terms as they stand become the bytes that are signed. Signatures on a version before do not count for this one. */
export function putStanding(
  paper: Paper<StandingContent> & { readonly cooperation: CooperationId },
  { parties, basedOn }: Putting,
  digest: Digest,
): Result<readonly [AgreementPut], PuttingRefusal> {
  const { cooperation, terms } = paper;
  if (!terms) return refused({ rule: "there-are-terms-to-put" });
  const content: StandingContent = { ...common(paper, parties), kind: "standing", cooperation, terms };
  const broken = firstBroken<PuttingRefusal>(
    termsAreWrittenFromTheirLatestForm(paper.written, basedOn),
    anAgreementJoinsTwoCountries(parties.map(({ country }) => country)),
    rules.aNewVersionSaysSomethingNew(latestVersion(paper), content),
  );
  return broken ? refused(broken) : accepted([put({ cooperation }, content, digest)]);
}

export type AnnexFacts = {
  readonly tender: Pick<Tender, "id" | "number" | "title" | "leadCountry">;
  readonly countries: readonly Country[];
  /** The version of the standing agreement that the terms name, where all its parties have signed it. */
  readonly standing: PutVersion<StandingContent> | null;
};

export function putAnnex(
  paper: Paper<AnnexContent>,
  facts: AnnexFacts & Putting,
  digest: Digest,
): Result<readonly [AgreementPut], PuttingRefusal> {
  const { tender, countries, parties, basedOn } = facts;
  const { terms } = paper;
  if (!terms) return refused({ rule: "there-are-terms-to-put" });
  const { number: tenderNumber, title, leadCountry: lead } = tender;
  const standingName = facts.standing?.content.terms.name ?? "";
  const own = { kind: "annex", tender: tender.id, tenderNumber, title, lead, standingName, terms } as const;
  const content: AnnexContent = { ...common(paper, parties), ...own };
  const broken = firstBroken<PuttingRefusal>(
    termsAreWrittenFromTheirLatestForm(paper.written, basedOn),
    anAgreementJoinsTwoCountries(countries),
    annexFault(terms, facts),
    rules.theAnnexRestsOnASignedAgreement(lackingIn(facts)),
    rules.aNewVersionSaysSomethingNew(latestVersion(paper), content),
  );
  return broken ? refused(broken) : accepted([put({ tender: tender.id }, content, digest)]);
}

/** The countries that are no party of the standing agreement; null where that is not signed by all. */
export function lackingIn({ standing, countries }: Omit<AnnexFacts, "tender">): readonly Country[] | null {
  const parties = standing?.content.parties.map(({ country }) => country);
  return parties ? countries.filter((country) => !parties.includes(country)) : null;
}

function common(paper: Pick<Paper, "versions">, parties: readonly Party[]) {
  const number = paper.versions.length + 1;
  return {
    form: AGREEMENT_FORM,
    number,
    parties: parties.toSorted((a, b) => (a.country < b.country ? -1 : 1)),
  } as const;
}

function put(
  of: { readonly cooperation: CooperationId } | { readonly tender: Tender["id"] },
  content: AgreementContent,
  digest: Digest,
): AgreementPut {
  const { number } = content;
  return { type: "AgreementPut", version: 1, ...of, number, sha256: digest(canonicalBytes(content)), content };
}
