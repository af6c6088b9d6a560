import type { AnnexAtHand } from "@/domain/agreement/annex-stands";
import type {
  AnnexContent,
  Party,
  PutVersion,
  Signature,
  SignatureCount,
  StandingContent,
} from "@/domain/agreement/paper";
import type { Country } from "@/domain/definitions/country";
import {
  identifier,
  type CooperationId,
  type MandateId,
  type PersonId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { organisationOf } from "./actors";
import { annexTerms, standingTerms } from "./agreement-terms";
import { DK, IS, NO } from "./builders";

const AT = instantFrom("2026-06-01T09:00:00Z");
const COOPERATION = identifier<CooperationId>("cooperation");
const ALL = [DK, IS, NO];

type Put = {
  readonly number?: number;
  readonly parties?: readonly Country[];
  /** How many sign for a country; one where it is not named. */
  readonly signatures?: Readonly<Record<string, SignatureCount>>;
  readonly takenBack?: readonly Country[];
};

function partiesOf({ parties = ALL, signatures = {} }: Put): readonly Party[] {
  return parties.map((country) => ({
    organisation: organisationOf(country),
    country,
    name: `Buyer of ${country}`,
    signatures: signatures[country] ?? 1,
  }));
}

function version<Content extends AnnexContent | StandingContent>(
  content: Content,
  signed: readonly Country[],
  { number = 1, takenBack = [] }: Put,
): PutVersion<Content> {
  const signatures: readonly Signature[] = signed.map((country, place) => ({
    n: place + 1,
    country,
    person: identifier<PersonId>(`signatory ${place} of ${country}`),
    mandate: identifier<MandateId>("mandate"),
    at: AT,
    takenBack: takenBack.includes(country) ? { reason: "Too soon.", at: AT } : null,
  }));
  const sha256 = number.toString(16).padStart(64, "0");
  return { number, sha256, content, putBy: identifier<PersonId>("legal"), putAt: AT, signatures, concludedAt: null };
}

/** A version of the standing agreement, signed by one person of each of these countries; twice where one is named twice. */
export function aPutStanding(signed: readonly Country[], put: Put = {}): PutVersion<StandingContent> {
  const parties = partiesOf(put);
  const terms = standingTerms(parties.map(({ country }) => country));
  const { number = 1 } = put;
  const own = { kind: "standing", cooperation: COOPERATION, number, parties, terms } as const;
  return version({ form: "samband/agreement/1", ...own }, signed, put);
}

/** A version of the annex, signed alike. */
export function aPutAnnex(signed: readonly Country[], put: Put = {}): PutVersion<AnnexContent> {
  const parties = partiesOf(put);
  const standing = { cooperation: COOPERATION, number: 1, sha256: "1".padStart(64, "0") };
  const content: AnnexContent = {
    form: "samband/agreement/1",
    kind: "annex",
    number: put.number ?? 1,
    parties,
    tender: identifier<TenderId>("tender"),
    tenderNumber: "JT-2026-01",
    title: "Antibiotics",
    lead: DK,
    standingName: "Joint tenders",
    terms: annexTerms(
      standing,
      parties.map(({ country }) => country),
    ),
  };
  return version(content, signed, put);
}

/** An annex with these versions, on a standing agreement that all three have signed, with all three in. */
export function anAnnexAtHand(
  versions: readonly PutVersion<AnnexContent>[],
  details: Partial<AnnexAtHand> = {},
): AnnexAtHand {
  const terms = versions.at(-1)?.content.terms ?? null;
  return {
    annex: { written: versions.length, terms, versions },
    standing: aPutStanding(ALL),
    countries: ALL,
    ...details,
  };
}
