import { countriesOfAnnex } from "@/domain/agreement/annex-stands";
import {
  latestVersion,
  type AnnexContent,
  type Paper,
  type PaperOf,
  type PutVersion,
  type StandingContent,
} from "@/domain/agreement/paper";
import type { Country } from "@/domain/definitions/country";
import type { CooperationId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Tender } from "@/domain/tenders/tender";
import { findParticipations } from "../participation/find-participations";
import { opened, type Transaction } from "../opened";
import { lockCooperation } from "../record/lock-stream";
import { loadTenderForDecision } from "../tenders/load-tender";
import { findAnnex, findStanding } from "./find-papers";

/** A standing agreement under its lock; null where the actor is no party. */
export async function loadStanding(
  tx: Transaction,
  id: CooperationId,
): Promise<(Paper<StandingContent> & { readonly cooperation: CooperationId }) | null> {
  if (!(await lockCooperation(tx, id))) return null;
  const paper = await findStanding(opened(tx), id);
  return paper && { ...paper, cooperation: id };
}

export type LoadedAnnex = {
  readonly tender: Tender;
  readonly annex: Paper<AnnexContent>;
  /** In the tender on this day, and the lead. */
  readonly countries: readonly Country[];
};

/** The annex of a tender under the tender's lock. */
export async function loadAnnex(tx: Transaction, id: TenderId, now: Instant): Promise<LoadedAnnex | null> {
  const tender = await loadTenderForDecision(tx, id);
  if (!tender) return null;
  const db = opened(tx);
  const participations = await findParticipations(db, id);
  const countries = countriesOfAnnex(tender, participations, dayIn(tender.leadTimeZone, now));
  return { tender, annex: await findAnnex(db, id), countries };
}

export type PaperToSign = {
  readonly latest: PutVersion | null;
  /** Whose signatures it takes, where these are not all its parties'. */
  readonly needed?: readonly Country[] | undefined;
  readonly timeZone: string;
};

/**
 * What is there to be signed, under its lock, and by whose calendar: an annex follows the lead's days, as
 * everything of a tender does; a standing agreement those of the country that signs.
 */
export async function loadPaper(
  tx: Transaction,
  of: PaperOf,
  { country, now }: { readonly country: Country; readonly now: Instant },
): Promise<PaperToSign | null> {
  if ("tender" in of) {
    const found = await loadAnnex(tx, of.tender, now);
    if (!found) return null;
    const { tender, annex, countries: needed } = found;
    return { latest: latestVersion(annex), needed, timeZone: tender.leadTimeZone };
  }
  const paper = await loadStanding(tx, of.cooperation);
  if (!paper) return null;
  const { timeZone } = await opened(tx).country.findUniqueOrThrow({ where: { code: country } });
  return { latest: latestVersion(paper), timeZone };
}
