import { frozenTimetable } from "@/domain/deadlines/frozen-timetable";
import { hasMovedOn } from "@/domain/consensus/freeze-revision";
import type { Manuscript } from "@/domain/consensus/manuscript";
import { identifier, type DecisionId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Tender } from "@/domain/tenders/tender";
import { sha256 } from "@/platform/digest";
import { findAgreed } from "../agreement/find-agreed";
import { findTimetable } from "../deadlines/find-timetable";
import { findStandingClauses } from "../documents/find-clauses";
import { findTranslations } from "../documents/find-translations";
import { findClimateAnswers, findCriteria } from "../documents/find-criteria";
import { findCallTerms, findDrawnGroups, findEntitledBuyers } from "../participation/find-call";
import { findConditions } from "../participation/find-conditions";
import { findBoundVolumes, findParticipations } from "../participation/find-participations";
import { findBuyers } from "../people/find-buyers";
import { hasDispatchedNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";
import { findLatestRevision } from "./find-revisions";

/** Everything that would go into the bytes of a revision now. */
export async function findManuscript(
  db: ReadOnlyDatabase,
  tender: Tender,
  newDecision: DecisionId,
): Promise<Manuscript> {
  const participations = await findParticipations(db, tender.id);
  const latest = await findLatestRevision(db, tender.id);
  const { tendersCloseAt, facts, dates } = await findTimetable(db, tender.id);
  return {
    tender,
    participations,
    volumes: await findBoundVolumes(db, tender.id, participations),
    buyers: await findBuyers(
      db,
      tender.invitations.map(({ country }) => country),
    ),
    entitled: await findEntitledBuyers(db, tender.id),
    terms: await findCallTerms(db, tender.id),
    groups: await findDrawnGroups(db, tender.id),
    conditions: await findConditions(db, tender.id),
    clauses: await findStandingClauses(db, tender.id),
    translations: await findTranslations(db, tender.id),
    agreed: await findAgreed(db, tender, participations),
    criteria: await findCriteria(db, tender.id),
    climate: await findClimateAnswers(db, tender.id),
    tendersCloseAt,
    timetable: dates && frozenTimetable(facts, dates),
    decision: latest ? identifier<DecisionId>(latest.decision) : newDecision,
    latest,
    isDispatched: await hasDispatchedNotice(db, tender.id),
  };
}

/** Whether the text was changed after the latest revision was frozen. */
export function manuscriptHasMovedOn(manuscript: Manuscript, now: Instant): boolean {
  return hasMovedOn(manuscript, sha256, now);
}
