import { countriesOfAnnex } from "@/domain/agreement/annex-stands";
import {
  latestVersion,
  standingSignatures,
  unsignedParties,
  type AgreementContent,
  type Paper,
  type PutVersion,
} from "@/domain/agreement/paper";
import { maySign } from "@/domain/agreement/policy";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Person } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { findAnnex, findStanding, findStandingIds } from "@/storage/agreement/find-papers";
import { findOrganisationNameOf } from "@/storage/agreement/find-parties";
import { findParticipations } from "@/storage/participation/find-participations";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** What waits for the viewer's signature: by which name, who put it, and on which page it is given. */
export type AgreementToSign = {
  readonly name: string;
  readonly version: number;
  readonly putBy: string | null;
  readonly putAt: Instant;
  readonly tender: { readonly number: string; readonly title: string } | null;
  readonly href: string;
};

/** The agreements and annexes that lack a signature of the viewer's country and have none of the viewer. */
export async function findAgreementsToSign(
  db: ReadOnlyDatabase,
  { actor, now }: Circumstances,
): Promise<readonly AgreementToSign[]> {
  if (actor.kind !== "person" || !actor.roles.some(({ role }) => role === "signatory")) return [];
  const waiting: AgreementToSign[] = [];
  for (const cooperation of maySign(actor, null) ? await findStandingIds(db) : []) {
    const version = waitingVersion(await findStanding(db, cooperation), actor);
    if (!version) continue;
    const { name } = version.content.terms;
    waiting.push({ name, tender: null, href: `/agreements/${cooperation}`, ...(await puttingOf(db, version)) });
  }
  for (const id of await findPutAnnexes(db)) {
    const version = maySign(actor, id) ? waitingVersion(await findAnnex(db, id), actor) : null;
    if (!version || !(await isNeeded(db, id, { actor, now }))) continue;
    const { tenderNumber: number, title, standingName: name } = version.content;
    const tender = { number, title };
    waiting.push({ name, tender, href: `/tenders/${id}/agreement`, ...(await puttingOf(db, version)) });
  }
  return waiting;
}

/** The version that wants a signature of this very person. */
function waitingVersion<Of extends AgreementContent>(paper: Paper<Of> | null, viewer: Person): PutVersion<Of> | null {
  const latest = paper && latestVersion(paper);
  if (!latest) return null;
  const hasSigned = standingSignatures(latest).some(({ person }) => person === viewer.person);
  return !hasSigned && unsignedParties(latest).some(({ country }) => country === viewer.country) ? latest : null;
}

async function puttingOf(db: ReadOnlyDatabase, { number: version, putBy, putAt }: PutVersion) {
  return { version, putBy: await findOrganisationNameOf(db, putBy), putAt };
}

/** A country that has left all lots signs no more; the lead always does. */
async function isNeeded(
  db: ReadOnlyDatabase,
  id: TenderId,
  { actor, now }: { readonly actor: Person; readonly now: Instant },
): Promise<boolean> {
  const tender = await findTender(db, id);
  if (!tender) return false;
  const day = dayIn(tender.leadTimeZone, now);
  return countriesOfAnnex(tender, await findParticipations(db, id), day).some((country) => country === actor.country);
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
