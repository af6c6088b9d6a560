import type { Room } from "@/domain/consensus/room";
import { countriesOf } from "@/domain/consensus/revision";
import type { TenderId } from "@/domain/definitions/identifiers";
import { findMandates } from "../people/find-mandates";
import { hasDispatchedNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";
import { findCoverages } from "./find-coverages";
import { findLatestRevision } from "./find-revisions";
import { findLastRound } from "./find-round";
import { findWords } from "./find-words";

/** All that decides about positions on the latest revision; null before the first. */
export async function findRoom(
  db: ReadOnlyDatabase,
  { tender, leadTimeZone }: { readonly tender: TenderId; readonly leadTimeZone: string },
): Promise<Room | null> {
  const revision = await findLatestRevision(db, tender);
  if (!revision) return null;
  const words = await findWords(db, tender);
  const withdrawn = words.filter(({ position }) => position.stance === "withdrawn");
  return {
    tender,
    leadTimeZone,
    revision,
    round: await findLastRound(db, tender),
    words,
    withdrawals: new Set(withdrawn.map(({ country, n }) => `${country} ${n}`)).size,
    mandates: await findMandates(db, countriesOf(revision)),
    coverages: await findCoverages(db, tender),
    isDispatched: await hasDispatchedNotice(db, tender),
  };
}
