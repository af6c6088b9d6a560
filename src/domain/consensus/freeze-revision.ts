import { canonicalBytes } from "../definitions/canonical";
import type { Country } from "../definitions/country";
import type { Digest } from "../definitions/digest";
import type { PersonId, RevisionId } from "../definitions/identifiers";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import { dayIn, type Instant } from "../definitions/time";
import { COMMON } from "../documents/clause";
import type { LotContent, PartContent } from "../documents/content";
import { interestIsClosed } from "../participation/participation";
import type { RevisionFrozen } from "./events";
import { frozenClauses, lotsOfTheCall, partsToFreeze, type Manuscript } from "./manuscript";
import type { Manifest } from "./revision";
import * as rules from "./rules";

export type FreezingRefusal =
  | RefusalOf<typeof rules.nothingIsDecidedAfterDispatch>
  | RefusalOf<typeof rules.aTextIsFrozenOnceInterestIsClosed>
  | RefusalOf<typeof rules.someLotHasTwoCountries>
  | RefusalOf<typeof rules.aFrozenTextSaysWhenTendersClose>
  | RefusalOf<typeof rules.everyPartHasAClause>
  | RefusalOf<typeof rules.everyLotHasItsCriteria>
  | RefusalOf<typeof rules.everyLotMeetsItsClimateRule>
  | RefusalOf<typeof rules.everyAuthenticTextSaysWhatEnglishSays>
  | RefusalOf<typeof rules.everyLotHasItsTerm>
  | RefusalOf<typeof rules.everyVolumeIsKnown>
  | RefusalOf<typeof rules.whoeverIsInNeedsSomething>
  | RefusalOf<typeof rules.everyCountryStandsInOneGroup>
  | RefusalOf<typeof rules.everyCountryNamesItsEntitledBuyers>
  | RefusalOf<typeof rules.aFallbackEmptiesNoGroup>
  | RefusalOf<typeof rules.whoeverBearsOrJudgesIsIn>
  | RefusalOf<typeof rules.aNewRevisionChangesSomething>;

/** The first rule that says no, with everything that is in the way: the very list that the page shows. */
export type FrozenShut = FreezingRefusal & { readonly obstacles: readonly FreezingRefusal[] };

type Freezing = { readonly revision: RevisionId; readonly frozenBy: PersonId; readonly digest: Digest };

/** The text as it stands becomes bytes that no one can change: one part for all, one for each lot. */
export function freezeRevision(
  manuscript: Manuscript,
  { revision, frozenBy, digest }: Freezing,
  now: Instant,
): Result<readonly [RevisionFrozen], FrozenShut> {
  const { tender, latest } = manuscript;
  const obstacles = obstaclesToFreezing(manuscript, now);
  const parts = partsToFreeze(manuscript, now);
  const [first] = obstacles;
  if (first || !parts) return refused({ ...(first ?? { rule: "a-frozen-text-says-when-tenders-close" }), obstacles });

  const manifest = manifestOf(parts, digest);
  const same = rules.aNewRevisionChangesSomething(latest?.parts ?? [], manifest);
  if (same) return refused({ ...same, obstacles: [same] });

  return accepted([
    {
      type: "RevisionFrozen",
      version: 2,
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
  const { tender, participations } = manuscript;
  const day = dayIn(tender.leadTimeZone, now);
  const isClosed = interestIsClosed(tender, participations, { day, now });
  const lots = lotsOfTheCall(manuscript, now);
  const called = new Set(lots.map(({ part }) => part));
  const common = { part: COMMON, number: tender.number, clauses: frozenClauses(manuscript, COMMON) } as const;
  return [
    rules.nothingIsDecidedAfterDispatch(manuscript.isDispatched),
    rules.aTextIsFrozenOnceInterestIsClosed(isClosed, tender.interestClosesAt),
    rules.someLotHasTwoCountries(lots),
    rules.aFrozenTextSaysWhenTendersClose(manuscript.tendersCloseAt),
    ...[common, ...lots].map((part) => rules.everyPartHasAClause([part])),
    ...lots.map((lot) => rules.everyLotHasItsCriteria(manuscript, [lot])),
    ...lots.map((lot) => rules.everyLotMeetsItsClimateRule(manuscript, lot, day)),
    rules.everyAuthenticTextSaysWhatEnglishSays(manuscript, called),
    ...lots.map((lot) => rules.everyLotHasItsTerm([lot])),
    ...lots.map((lot) => rules.everyVolumeIsKnown(manuscript, new Set([lot.part]))),
    ...lots.map((lot) => rules.whoeverIsInNeedsSomething(manuscript, [lot])),
    ...lots.map((lot) => rules.everyCountryStandsInOneGroup([lot])),
    ...countriesAmong(lots).map((country) => rules.everyCountryNamesItsEntitledBuyers(manuscript, country)),
    ...lots.map((lot) => rules.aFallbackEmptiesNoGroup(manuscript, [lot])),
    ...lots.map((lot) => rules.whoeverBearsOrJudgesIsIn(manuscript, [lot])),
  ].filter((refusal) => refusal !== null);
}

function countriesAmong(lots: readonly LotContent[]): readonly Country[] {
  return [...new Set(lots.flatMap(({ countries }) => countries))].sort();
}

/** Whether freezing now would give other bytes than the latest revision has. */
export function hasMovedOn(manuscript: Manuscript, digest: Digest, now: Instant): boolean {
  const { latest } = manuscript;
  if (!latest) return false;
  const parts = partsToFreeze(manuscript, now);
  return !parts || rules.aNewRevisionChangesSomething(latest.parts, manifestOf(parts, digest)) === null;
}

export function manifestOf(parts: readonly PartContent[], digest: Digest): Manifest {
  const hashes = parts.map((content) => ({ part: content.part, sha256: digest(canonicalBytes(content)) }));
  return { form: "samband/documents/4", parts: hashes.toSorted((a, b) => (a.part < b.part ? -1 : 1)) };
}
