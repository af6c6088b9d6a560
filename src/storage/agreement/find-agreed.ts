import {
  annexStands,
  countriesOfAnnex,
  lacksOfAnnex,
  type AnnexAtHand,
  type AnnexLack,
} from "@/domain/agreement/annex-stands";
import { isSignedByAll, latestVersion } from "@/domain/agreement/paper";
import type { SilentClock } from "@/domain/agreement/silence";
import type { Agreed } from "@/domain/consensus/manuscript";
import { calendarDayFrom, dayIn, type Instant } from "@/domain/definitions/time";
import type { Participation } from "@/domain/participation/participation";
import type { Tender } from "@/domain/tenders/tender";
import { findParticipations } from "../participation/find-participations";
import type { ReadOnlyDatabase } from "../read-as";
import { findAnnex, findStandingVersion } from "./find-papers";

type Known = { readonly now: Instant; readonly participations?: readonly Participation[] };

/** The annex, what it rests on and whom it needs today. */
export async function findAnnexAtHand(
  db: ReadOnlyDatabase,
  tender: Tender,
  { now, participations }: Known,
): Promise<AnnexAtHand> {
  const annex = await findAnnex(db, tender.id);
  const content = latestVersion(annex)?.content;
  const standing = content ? await findStandingVersion(db, content.terms.standing) : null;
  const history = participations ?? (await findParticipations(db, tender.id));
  return { annex, standing, countries: countriesOfAnnex(tender, history, dayIn(tender.leadTimeZone, now)) };
}

/** Why drafting cannot begin yet; empty once annex and agreement are signed by all who need to. */
export async function findAnnexLacks(
  db: ReadOnlyDatabase,
  tender: Tender,
  known: Known,
): Promise<readonly AnnexLack[]> {
  return lacksOfAnnex(await findAnnexAtHand(db, tender, known));
}

/**
 * What the documents take from the agreement: the latest version of the annex that everybody signed whose
 * last answer is that it is in. Whether it stands today is the gate's to ask: the text does not change with the day.
 */
export async function findAgreed(
  db: ReadOnlyDatabase,
  tender: Pick<Tender, "id" | "leadCountry" | "lots">,
  participations: readonly Participation[],
): Promise<Agreed | null> {
  const { versions } = await findAnnex(db, tender.id);
  const needed = countriesOfAnnex(tender, participations, THE_LAST_DAY);
  const signed = versions.findLast((version) => isSignedByAll(version, needed));
  if (!signed) return null;
  const { law, alsoAuthentic } = signed.content.terms;
  return { law, alsoAuthentic };
}

/** Every answer has taken effect by then. */
const THE_LAST_DAY = calendarDayFrom("9999-12-31");

/** What the countries have agreed on silence, in the standing agreement that the annex rests on. */
export type TermsInForce = {
  readonly mayGoOnWithoutSilent: boolean;
  readonly workingDaysOfSecondRound: number;
  readonly silentClocks: readonly SilentClock[];
};

/** Null as long as the annex does not stand: then nothing is agreed. */
export async function findStandingTerms(
  db: ReadOnlyDatabase,
  tender: Tender,
  known: Known,
): Promise<TermsInForce | null> {
  const atHand = await findAnnexAtHand(db, tender, known);
  if (!atHand.standing || !annexStands(atHand)) return null;
  const { nonResponse, silence } = atHand.standing.content.terms;
  return {
    mayGoOnWithoutSilent: nonResponse.mayGoOn,
    workingDaysOfSecondRound: nonResponse.workingDays,
    silentClocks: silence,
  };
}
