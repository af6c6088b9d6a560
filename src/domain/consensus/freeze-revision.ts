import { canonicalBytes } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import type { Digest } from "../definitions/digest";
import type { DecisionId, LotId, PersonId, RevisionId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import { clausesOf, COMMON, type Clause, type PartId } from "../documents/clause";
import type { CommonContent, FrozenBuyer, FrozenClause, LotContent, PartContent } from "../documents/content";
import { countriesIn, interestIsClosed, type Participation, type Volume } from "../participation/participation";
import type { Lot, Tender } from "../tenders/tender";
import type { RevisionFrozen } from "./events";
import type { Manifest, PartHash } from "./revision";
import * as rules from "./rules";

export type FreezingRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.aTextIsFrozenOnceInterestIsClosed>
  | RefusalOf<typeof rules.someLotHasTwoCountries>
  | RefusalOf<typeof rules.aFrozenTextSaysWhenTendersClose>
  | RefusalOf<typeof rules.everyPartHasAClause>
  | RefusalOf<typeof rules.aNewRevisionChangesSomething>;

/** Everything that goes into the bytes, and what the latest revision was. */
export type Manuscript = {
  readonly tender: Tender;
  readonly participations: readonly Participation[];
  readonly volumes: readonly (Volume & { readonly country: Country })[];
  readonly buyers: readonly FrozenBuyer[];
  readonly clauses: readonly Clause[];
  readonly tendersCloseAt: Instant | null;
  readonly decision: DecisionId;
  readonly latest: { readonly number: number; readonly parts: readonly PartHash[] } | null;
  readonly isDispatched: boolean;
};

type Freezing = { readonly revision: RevisionId; readonly frozenBy: PersonId; readonly digest: Digest };

/** The text as it stands becomes bytes that no one can change: one part for all, one for each lot. */
export function freezeRevision(
  manuscript: Manuscript,
  { revision, frozenBy, digest }: Freezing,
  now: Instant,
): Result<readonly [RevisionFrozen], FreezingRefusal> {
  const { tender, latest } = manuscript;
  const [obstacle] = obstaclesToFreezing(manuscript, now);
  const parts = partsToFreeze(manuscript, now);
  if (obstacle || !parts) return refused(obstacle ?? { rule: "a-frozen-text-says-when-tenders-close" });

  const manifest = manifestOf(parts, digest);
  const same = rules.aNewRevisionChangesSomething(latest?.parts ?? [], manifest);
  if (same) return refused(same);

  return accepted([
    {
      type: "RevisionFrozen",
      version: 1,
      tender: tender.id,
      decision: manuscript.decision,
      kind: "documents",
      revision,
      number: (latest?.number ?? 0) + 1,
      frozenBy,
      manifest,
      sha256: digest(canonicalBytes(manifest)),
      parts,
    },
  ]);
}

/** Everything that keeps the text as it stands from being frozen, in the order in which it is refused. */
export function obstaclesToFreezing(manuscript: Manuscript, now: Instant): readonly FreezingRefusal[] {
  const { tender, participations, clauses } = manuscript;
  const day = dayIn(tender.leadTimeZone, now);
  const isClosed = interestIsClosed(tender, participations, { day, now });
  const lots = jointLots(manuscript, now);
  const common = { part: COMMON, number: tender.number, clauses: frozenClauses(clauses, COMMON) } as const;
  return [
    rules.nothingIsDecidedAfterDispatch(manuscript.isDispatched),
    rules.aTextIsFrozenOnceInterestIsClosed(isClosed, tender.interestClosesAt),
    rules.someLotHasTwoCountries(lots),
    rules.aFrozenTextSaysWhenTendersClose(manuscript.tendersCloseAt),
    ...[common, ...lots].map((part) => rules.everyPartHasAClause([part])),
  ].filter((refusal) => refusal !== null);
}

/** Whether freezing now would give other bytes than the latest revision has. */
export function hasMovedOn(manuscript: Manuscript, digest: Digest, now: Instant): boolean {
  const { latest } = manuscript;
  if (!latest) return false;
  const parts = partsToFreeze(manuscript, now);
  return !parts || rules.aNewRevisionChangesSomething(latest.parts, manifestOf(parts, digest)) === null;
}

/** What freezing now would write down; null where nobody has said until when tenders come in. */
function partsToFreeze(manuscript: Manuscript, now: Instant): readonly PartContent[] | null {
  const { tendersCloseAt } = manuscript;
  if (!tendersCloseAt) return null;
  const lots = jointLots(manuscript, now);
  return [commonContent(manuscript, lots, tendersCloseAt), ...lots];
}

/** Lots that two countries are in; the others are left out of the text and said to be. */
export function jointLots(manuscript: Manuscript, now: Instant): readonly LotContent[] {
  const { tender, participations } = manuscript;
  const day = dayIn(tender.leadTimeZone, now);
  return tender.lots
    .map((lot) => lotContent(manuscript, lot, countriesIn(participations, { lot: lot.lot, day })))
    .filter(({ countries }) => countries.length >= 2);
}

export function manifestOf(parts: readonly PartContent[], digest: Digest): Manifest {
  const hashes = parts.map((content) => ({ part: content.part, sha256: digest(canonicalBytes(content)) }));
  return { form: "samband/documents/1", parts: hashes.toSorted((a, b) => (a.part < b.part ? -1 : 1)) };
}

function commonContent(manuscript: Manuscript, lots: readonly LotContent[], tendersCloseAt: Instant): CommonContent {
  const { tender, buyers, clauses } = manuscript;
  const countries = new Set(lots.flatMap((lot) => lot.countries));
  const lead = buyers.find(({ organisation }) => organisation === tender.leadOrganisation);
  if (!lead) throw new Error(`the lead buyer of ${tender.number} is not registered`);
  return {
    part: COMMON,
    number: tender.number,
    title: tender.title,
    language: "en",
    lead,
    buyers: buyers.filter(({ country }) => countries.has(country)).toSorted((a, b) => (a.country < b.country ? -1 : 1)),
    lots: lots.map(({ part, number }) => ({ id: part, number })),
    tendersCloseAt,
    clauses: frozenClauses(clauses, COMMON),
  };
}

function lotContent(manuscript: Manuscript, lot: Lot, countries: readonly Country[]): LotContent {
  const { volumes, clauses } = manuscript;
  return {
    part: lot.lot satisfies LotId,
    number: lot.number,
    title: lot.title,
    countries,
    lines: lot.lines.map(({ line, ...facts }) => ({
      id: line,
      ...facts,
      volumes: volumes
        .filter((volume) => volume.line === line && countries.includes(volume.country))
        .map(({ country, quantity, origin }) => ({ country, quantity, origin }))
        .toSorted((a, b) => (a.country < b.country ? -1 : 1)),
    })),
    clauses: frozenClauses(clauses, lot.lot),
  };
}

function frozenClauses(clauses: readonly Clause[], part: PartId): readonly FrozenClause[] {
  return clausesOf(clauses, part).map(({ clause, heading, text }) => ({ id: clause, heading, text }));
}
