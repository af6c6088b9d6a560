import type { TenderId } from "@/domain/definitions/identifiers";
import type { InterestWindow } from "@/domain/participation/answer-invitation";
import { hasFrozenRevision } from "../consensus/find-revisions";
import { hasDispatchedNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";
import { findParticipations } from "./find-participations";
import { findReopenings } from "./find-reopenings";
import { opened, type Transaction } from "../opened";
import { loadTenderForDecision } from "../tenders/load-tender";

/** The interest window as this country finds it, under the lock of the tender. */
export async function loadInterestWindow(
  tx: Transaction,
  { tender: id, country }: { readonly tender: TenderId; readonly country: string },
): Promise<InterestWindow | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;

  const db = opened(tx);
  return {
    tender,
    history: await findParticipations(db, id),
    reopenings: await findReopenings(db, id),
    hasFrozenRevision: await hasFrozenRevision(db, id),
    isDispatched: await hasDispatchedNotice(db, id),
    answered: await wordsOfParticipation(db, id, country),
  };
}

/** How many times the country has spoken of its participation: by answers, by volumes, by leaving. */
export async function wordsOfParticipation(db: ReadOnlyDatabase, tenderId: TenderId, country: string): Promise<number> {
  const own = { where: { tenderId, ownerCountry: country }, _max: { n: true } } as const;
  const answers = await db.participation.aggregate(own);
  const volumes = await db.volume.aggregate(own);
  return Math.max(answers._max.n ?? 0, volumes._max.n ?? 0);
}
