import { countriesOfAnnex } from "@/domain/agreement/annex-stands";
import { standingSignatures, unsignedParties, type PutVersion } from "@/domain/agreement/paper";
import { maySign } from "@/domain/agreement/policy";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Person } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { findLatestVersions, findStandingIds } from "@/storage/agreement/find-papers";
import { findOrganisationNamesOf } from "@/storage/agreement/find-parties";
import { toParticipation } from "@/storage/participation/find-participations";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findStandingLots } from "@/storage/tenders/find-standing-lots";
import { findZonesOfLeads } from "@/storage/tenders/find-leads";

/** What waits for the viewer's signature: by which name, who put it, and on which page it is given. */
export type AgreementToSign = {
  readonly name: string;
  readonly version: number;
  readonly putBy: string | null;
  readonly putAt: Instant;
  readonly tender: { readonly number: string; readonly title: string } | null;
  readonly href: string;
};

/**
 * The agreements and annexes that lack a signature of the viewer's country and have none of the viewer. The number of
 * statements does not grow with them.
 */
export async function findAgreementsToSign(
  db: ReadOnlyDatabase,
  { actor, now }: Circumstances,
): Promise<readonly AgreementToSign[]> {
  if (actor.kind !== "person" || !actor.roles.some(({ role }) => role === "signatory")) return [];
  const standing = maySign(actor, null) ? await findStandingIds(db) : [];
  const annexes = (await findPutAnnexes(db)).filter((id) => maySign(actor, id));
  const latest = await findLatestVersions(db, [...standing, ...annexes]);
  const needed = await findNeeded(db, annexes, { actor, now });
  const waiting = [...standing, ...annexes.filter((id) => needed.has(id))].flatMap((paper) => {
    const version = latest.get(paper);
    return version && wantsSignatureOf(actor, version) ? [{ paper, version }] : [];
  });
  const names = await findOrganisationNamesOf(
    db,
    waiting.map(({ version: { putBy } }) => putBy),
  );
  return waiting.map(({ paper, version }) => toSign(paper, version, names.get(version.putBy) ?? null));
}

function toSign(paper: string, { number: version, content, putAt }: PutVersion, putBy: string | null): AgreementToSign {
  const put = { version, putBy, putAt };
  if (content.kind === "standing") {
    return { name: content.terms.name, ...put, tender: null, href: `/agreements/${paper}` };
  }
  const { tenderNumber: number, title, standingName: name } = content;
  return { name, ...put, tender: { number, title }, href: `/tenders/${paper}/agreement` };
}

function wantsSignatureOf(viewer: Person, version: PutVersion): boolean {
  const hasSigned = standingSignatures(version).some(({ person }) => person === viewer.person);
  return !hasSigned && unsignedParties(version).some(({ country }) => country === viewer.country);
}

/** Of these annexes those that need the viewer's country: one that has left all lots signs no more; the lead always does. */
async function findNeeded(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
  { actor, now }: { readonly actor: Person; readonly now: Instant },
): Promise<ReadonlySet<TenderId>> {
  const leads = await findZonesOfLeads(db, ids);
  const lots = await findStandingLots(db, ids);
  const rows = await db.participation.findMany({
    where: { tenderId: { in: [...ids] }, ownerCountry: actor.country },
    orderBy: { n: "asc" },
  });
  return new Set(
    ids.filter((id) => {
      const lead = leads.get(id);
      if (!lead) return false;
      const own = rows.filter(({ tenderId }) => tenderId === id).map(toParticipation);
      const tender = { leadCountry: lead.leadCountry, lots: (lots.get(id) ?? []).map((lot) => ({ lot })) };
      return countriesOfAnnex(tender, own, dayIn(lead.leadTimeZone, now)).includes(actor.country);
    }),
  );
}

/** The tenders that the viewer takes part in and of which an annex was put and is not signed by all. */
async function findPutAnnexes(db: ReadOnlyDatabase): Promise<readonly TenderId[]> {
  const put = await db.agreementVersion.findMany({
    where: { tenderId: { not: null } },
    select: { paperId: true, number: true },
    orderBy: [{ paperId: "asc" }, { number: "desc" }],
    distinct: ["paperId"],
  });
  const concluded = await db.agreementConclusion.findMany({ where: { tenderId: { not: null } } });
  return put
    .filter(({ paperId, number }) => !concluded.some((each) => each.paperId === paperId && each.number === number))
    .map(({ paperId }) => identifier<TenderId>(paperId));
}
