import type { ClauseId, TenderId } from "@/domain/definitions/identifiers";
import type { WholeDraft } from "@/domain/documents/add-clauses";
import type { Order } from "@/domain/documents/order-clauses";
import type { Translation } from "@/domain/documents/translation";
import type { Draft } from "@/domain/documents/write-clause";
import type { OtherLanguage } from "@/domain/definitions/text-language";
import { opened, type Transaction } from "../opened";
import { hasDispatchedNotice } from "../publication/find-notice";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findClauseOrders, findSavedClauses } from "./find-clauses";
import { findTranslations } from "./find-translations";

/** The text being worked on, as far as one clause needs it, under the lock of the tender. */
export async function loadDraftForDecision(
  tx: Transaction,
  { tender: id, clause }: { readonly tender: TenderId; readonly clause: ClauseId },
): Promise<Draft | null> {
  const whole = await loadWholeDraftForDecision(tx, id);
  if (!whole) return null;
  const { tender, clauses, isDispatched } = whole;
  const saved = clauses.find((each) => each.clause === clause) ?? null;
  return { tender, saved, isDispatched, begun: clauses.length };
}

/** All of the text being worked on, under the lock of the tender. */
export async function loadWholeDraftForDecision(tx: Transaction, id: TenderId): Promise<WholeDraft | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  const db = opened(tx);
  return {
    tender,
    clauses: await findSavedClauses(db, id),
    isDispatched: await hasDispatchedNotice(db, id),
  };
}

/** In which order the clauses stand, under the lock of the tender. */
export async function loadOrderForDecision(
  tx: Transaction,
  id: TenderId,
): Promise<{ readonly whole: WholeDraft; readonly order: Order } | null> {
  const whole = await loadWholeDraftForDecision(tx, id);
  if (!whole) return null;
  const { clauses, isDispatched } = whole;
  return { whole, order: { tender: id, clauses, orders: await findClauseOrders(opened(tx), id), isDispatched } };
}

type OneTranslation = { readonly tender: TenderId; readonly clause: ClauseId; readonly language: OtherLanguage };

/** A clause with how it stands in another language, under the lock of the tender. */
export async function loadTranslationForDecision(
  tx: Transaction,
  { tender, clause, language }: OneTranslation,
): Promise<{ readonly draft: Draft; readonly saved: Translation | null } | null> {
  const draft = await loadDraftForDecision(tx, { tender, clause });
  if (!draft) return null;
  const translations = await findTranslations(opened(tx), tender);
  const saved = translations.find((each) => each.clause === clause && each.language === language) ?? null;
  return { draft, saved };
}
