import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { ClimateDraft } from "@/domain/documents/answer-climate";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { CriteriaDraft } from "@/domain/documents/set-criteria";
import { countriesIn } from "@/domain/participation/participation";
import { opened, type Transaction } from "../opened";
import { findParticipations } from "../participation/find-participations";
import { hasDispatchedNotice } from "../publication/find-notice";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findClimateAnswers, findCriteria, findSavedCriteria } from "./find-criteria";

/** The criteria of one part, under the lock of the tender; null where there is no such part. */
export async function loadCriteriaForDecision(
  tx: Transaction,
  { tender: id, part }: { readonly tender: TenderId; readonly part: PartId },
): Promise<CriteriaDraft | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender || !(part === COMMON || tender.lots.some(({ lot }) => lot === part))) return null;
  const saved = (await findSavedCriteria(opened(tx), id)).get(part);
  return { tender, saved: saved ?? { part, n: 0, criteria: null }, isDispatched: await isDispatched(tx, id) };
}

/** The named lots with what their climate rules are asked of, under the lock of the tender. */
export async function loadClimateForDecision(
  tx: Transaction,
  asked: {
    readonly tender: TenderId;
    readonly lots: readonly LotId[];
    readonly country: string;
    readonly now: Instant;
  },
): Promise<ClimateDraft | null> {
  const tender = await loadTenderForDecision(tx, asked.tender);
  if (!tender) return null;
  const db = opened(tx);
  const history = await findParticipations(db, tender.id);
  const criteria = await findCriteria(db, tender.id);
  const answers = await findClimateAnswers(db, tender.id);
  const day = dayIn(tender.leadTimeZone, asked.now);
  const wanted = new Set(asked.lots);
  const lots = tender.lots
    .filter(({ lot }) => wanted.has(lot))
    .map(({ lot, number }) => ({
      lot,
      number,
      countries: countriesIn(history, { lot, day }),
      criteria: criteria.get(lot) ?? criteria.get(COMMON) ?? null,
      answered: answers.get(lot)?.find(({ country }) => country === asked.country)?.n ?? 0,
    }));
  return { tender, lots, isDispatched: await isDispatched(tx, tender.id) };
}

function isDispatched(tx: Transaction, tenderId: TenderId): Promise<boolean> {
  return hasDispatchedNotice(opened(tx), tenderId);
}
