import { maySetSigningRuleOf, mayWriteStandingAgreements } from "@/domain/agreement/policy";
import { isSignedByAll, type StandingContent } from "@/domain/agreement/paper";
import type { StandingVersion } from "@/domain/agreement/annex-terms";
import type { StandingTerms } from "@/domain/agreement/standing-terms";
import type { Country } from "@/domain/definitions/country";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type CooperationId, type OrganisationId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayReadMandatesOf } from "@/domain/people/policy";
import { findStanding, findStandingIds } from "@/storage/agreement/find-papers";
import { findParties, findSigningRule } from "@/storage/agreement/find-parties";
import { findCountries } from "@/storage/people/find-countries";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { shownPaper, stateOf } from "./agreement-page";

export type AgreementList = NonNullable<Awaited<ReturnType<typeof standingAgreements>>>;
export type AgreementShown = NonNullable<Awaited<ReturnType<typeof standingAgreement>>>;
export type StandingToWrite = NonNullable<Awaited<ReturnType<typeof standingToWrite>>>;

/** The agreements of which the viewer's buyer is a party, or all of them for an auditor; null for whoever reads none. */
export function standingAgreements(circumstances: Circumstances) {
  const { actor } = circumstances;
  if (actor.kind !== "person") return Promise.resolve(null);
  return readAs(circumstances, async (db) => {
    const audits = actor.roles.some(({ role }) => role === "auditor");
    if (!audits && !mayReadMandatesOf(actor, actor.country)) return null;
    const ids = await findStandingIds(db);
    const [own] = await findParties(db, { organisations: [actor.organisation] });
    const rows = [];
    for (const id of ids) rows.push(await rowOf(db, id));
    return {
      own: own ? { organisation: own.organisation, name: own.name } : null,
      mayBegin: own !== undefined && mayWriteStandingAgreements(actor),
      rule:
        own && maySetSigningRuleOf(actor, own.organisation)
          ? { organisation: own.organisation, name: own.name, ...(await findSigningRule(db, own.organisation)) }
          : null,
      rows,
    };
  });
}

async function rowOf(db: ReadOnlyDatabase, id: CooperationId) {
  const paper = await findStanding(db, id);
  const terms = paper?.terms;
  const parties = await findParties(db, { organisations: terms?.parties ?? [] });
  return {
    id,
    name: terms?.name ?? "",
    countries: parties.map(({ country }) => country),
    state: paper ? stateOf(paper) : ("none" as const),
  };
}

/** One standing agreement; null where the viewer is no party and no auditor. */
export async function standingAgreement(circumstances: Circumstances, id: CooperationId) {
  const { actor } = circumstances;
  if (actor.kind !== "person") return null;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const paper = await findStanding(db, id);
    if (!paper?.terms) return null;
    const timeZone = await zoneOf(db, actor.country);
    const parties = await findParties(db, { organisations: paper.terms.parties });
    const draft: StandingContent = {
      form: "samband/agreement/1",
      kind: "standing",
      cooperation: id,
      number: paper.versions.length + 1,
      parties,
      terms: paper.terms,
    };
    return {
      id,
      name: paper.terms.name,
      shown: await shownPaper(db, circumstances, paper, { of: { cooperation: id }, timeZone, names }),
      draft,
      mayWrite: mayWriteStandingAgreements(actor) && parties.some((party) => party.organisation === actor.organisation),
    };
  });
}

/** The form of the terms: of an agreement, or of one that is begun; null for whoever may not write it. */
export function standingToWrite(circumstances: Circumstances, id: CooperationId | null) {
  const { actor } = circumstances;
  if (!mayWriteStandingAgreements(actor)) return Promise.resolve(null);
  return readAs(circumstances, async (db) => {
    const paper = id === null ? null : await findStanding(db, id);
    if (id !== null && !paper?.terms?.parties.includes(actor.organisation)) return null;
    const rows = await db.organisation.findMany({ where: { kind: "buyer" }, orderBy: { country: "asc" } });
    const buyers: readonly { organisation: OrganisationId; name: string; country: Country }[] = rows.map((row) => ({
      organisation: identifier<OrganisationId>(row.id),
      name: row.name,
      country: storedCountry(row.country),
    }));
    const terms: StandingTerms | null = paper?.terms ?? null;
    return { id, written: paper?.written ?? 0, terms, own: actor.organisation, buyers };
  });
}

/** The versions that all parties have signed, of the agreements that the viewer reads. */
export async function findSignedAgreements(
  db: ReadOnlyDatabase,
): Promise<readonly (StandingVersion & { readonly name: string; readonly countries: readonly Country[] })[]> {
  const signed = [];
  for (const cooperation of await findStandingIds(db)) {
    const paper = await findStanding(db, cooperation);
    const version = paper?.versions.findLast((each) => isSignedByAll(each));
    if (!version) continue;
    const { number, sha256, content } = version;
    const countries = content.parties.map(({ country }) => country);
    signed.push({ cooperation, number, sha256, name: content.terms.name, countries });
  }
  return signed;
}

/** The bytes of a version as they are signed; null where the viewer may not read them. */
export function agreementBytes(
  circumstances: Circumstances,
  named: { readonly paper: string; readonly number: number },
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string } | null> {
  return readAs(circumstances, async (db) => {
    const where = { paperId_number: { paperId: named.paper, number: named.number } };
    const row = await db.agreementVersion.findUnique({ where });
    return row && { bytes: row.bytes, sha256: row.sha256 };
  });
}

async function zoneOf(db: ReadOnlyDatabase, country: Country): Promise<string> {
  return (await findCountries(db)).find((each) => each.country === country)?.timeZone ?? "UTC";
}
