import { consensusStands, partsWithoutConsent, standingPosition, type LastWord } from "@/domain/consensus/position";
import { partsOf, type FrozenRevision } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { PersonId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import { isNamedReader } from "@/domain/documents/named-reader";
import { mayReadDrafts } from "@/domain/documents/policy";
import { interestIsClosed, stanceOn, type Participation, type Stance } from "@/domain/participation/participation";
import { windowOf } from "@/domain/participation/window";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { isOnItsWay, noticeForStage, publicNumberOf } from "@/domain/publication/notice";
import { maySpeakFor } from "@/domain/participation/policy";
import { coordinates, mayEnterRoomOf } from "@/domain/people/policy";
import { mayRunTender } from "@/domain/tenders/policy";
import { stageOf, type Stage } from "@/domain/tenders/stage";
import type { Lot, Tender, TenderForm } from "@/domain/tenders/tender";
import { findLatestRevision } from "@/storage/consensus/find-revisions";
import { findLastRound } from "@/storage/consensus/find-round";
import { findWords } from "@/storage/consensus/find-words";
import { findReaderNamings } from "@/storage/documents/find-readers";
import { findParticipations } from "@/storage/participation/find-participations";
import { findReopenings, type GivenTime } from "@/storage/participation/find-reopenings";
import { findBackAtTheirText, findNotice } from "@/storage/publication/find-notice";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** Where one country stands in a tender, in one word. "invited" where the viewer may not know what it answered. */
export type CountryState =
  "observes" | "invited" | "no-answer" | "needs-mandate" | "in" | "out" | "consents" | "holds" | "objects" | "waits";

/** What every page of a tender says above everything else. */
export type TenderHead = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  readonly form: TenderForm;
  readonly leadCountry: Country;
  readonly leadTimeZone: string;
  readonly stage: Stage;
  readonly lots: number;
  readonly interestClosesAt: Instant;
  /** Of the round on the latest revision, while it is open; null without one. */
  readonly roundClosesAt: Instant | null;
  readonly countries: readonly { readonly country: Country; readonly state: CountryState }[];
  /** Whether the viewer runs this tender as the lead's officer. */
  readonly runsIt: boolean;
  /** The country for which the viewer may answer and state positions; null where none. */
  readonly speaksFor: Country | null;
  /** Whether the viewer reads what participants read: business case, texts, volumes, positions. */
  readonly readsTexts: boolean;
  /** Whether the viewer reads drafts of the text too: by role, or named by the own country. */
  readonly readsDrafts: boolean;
  /** Whether the viewer's country has a private room here: it was asked to take part, and the viewer buys for it. */
  readonly hasRoom: boolean;
  /** What it is public under; null as long as it is not. */
  readonly publicationNumber: string | null;
  /** What the Official Journal did not take, and why; null where the notice is on its way, or was never sent. */
  readonly refusal: NoticeRefusal | null;
};

export type NoticeRefusal = { readonly reason: string; readonly field: string | null };

/** What the head was made from, for the page below it: nothing is read twice. */
export type HeadFacts = {
  readonly head: TenderHead;
  readonly tender: Tender;
  /** Null for whoever does not read it. Every tender has one, and who reads it reads all that participants read. */
  readonly businessCase: string | null;
  readonly participations: readonly Participation[];
  readonly reopenings: readonly GivenTime[];
  readonly revision: Awaited<ReturnType<typeof findLatestRevision>>;
  readonly words: Awaited<ReturnType<typeof findWords>>;
  readonly round: Awaited<ReturnType<typeof findLastRound>>;
  readonly notice: Awaited<ReturnType<typeof findNotice>>;
  /** Whether the notice is on its way or public: then the documents stand still. */
  readonly isDispatched: boolean;
};

/** Null where the viewer may not know what the tender is about. */
export async function findHead(
  db: ReadOnlyDatabase,
  { actor, now }: Circumstances,
  id: TenderId,
): Promise<HeadFacts | null> {
  const tender = await findTender(db, id);
  if (!tender) return null;
  const participations = await findParticipations(db, id);
  const reopenings = await findReopenings(db, id);
  const revision = await findLatestRevision(db, id);
  const words = await findWords(db, id);
  const round = await findLastRound(db, id);
  const notice = await findNotice(db, id);
  const businessCase = await db.businessCase.findUnique({ where: { tenderId: id } });
  const namings = await findReaderNamings(db, id);
  const day = dayIn(tender.leadTimeZone, now);
  const readsAnswers = businessCase !== null || readsAlong(tender, actor, { participations, day });

  const isPutToCountries = round !== null && (revision === null || round.revision === revision.number);
  const stage = stageOf({
    interestIsClosed: interestIsClosed(tender, participations, { day, now }),
    isPutToCountries,
    notice: noticeForStage(notice, (await findBackAtTheirText(db, [id])).has(id)),
  });
  const countries = tender.invitations.map(({ country, as }) => {
    if (as === "observer") return { country, state: "observes" as const };
    if (!readsAnswers && !isOwn(actor, country)) return { country, state: "invited" as const };
    const stances = tender.lots.map(({ lot }) => stanceOn(participations, { lot, country, day }));
    const isDecided = isPutToCountries && revision !== null && stances.includes("in"); // what was left binds no more
    const answer = answerOf(stances, now < windowOf({ tender, reopenings }, country));
    return { country, state: (isDecided && positionOf(revision, words, { country, day })) || answer };
  });
  const speaksFor = tender.invitations.find(
    ({ country, as }) => as === "participant" && maySpeakFor(actor, id, country),
  );
  const head: TenderHead = {
    id,
    number: tender.number,
    title: tender.title,
    form: tender.form,
    leadCountry: tender.leadCountry,
    leadTimeZone: tender.leadTimeZone,
    stage,
    lots: tender.lots.length,
    interestClosesAt: tender.interestClosesAt,
    roundClosesAt: round && isPutToCountries && now < round.closesAt ? round.closesAt : null,
    countries,
    runsIt: mayRunTender(actor, tender),
    speaksFor: speaksFor?.country ?? null,
    readsTexts: businessCase !== null,
    readsDrafts: businessCase !== null && mayReadDrafts(actor, tender, isNamedReader(namings, personIn(actor))),
    hasRoom: hasRoomIn(tender, actor),
    publicationNumber: notice && publicNumberOf(notice),
    refusal: notice?.state === "refused" ? { reason: notice.reason ?? "", field: notice.field } : null,
  };
  return {
    head,
    tender,
    businessCase: businessCase?.text ?? null,
    participations,
    reopenings,
    revision,
    words,
    round,
    notice,
    isDispatched: isOnItsWay(notice),
  };
}

/** Whoever works for the buyer of a country that was asked to take part. */
function hasRoomIn({ id, invitations }: Tender, actor: Actor): boolean {
  return invitations.some(({ country, as }) => as === "participant" && mayEnterRoomOf(actor, id, country));
}

function personIn(actor: Actor): PersonId | null {
  return actor.kind === "person" ? actor.person : null;
}

function isOwn(actor: Actor, country: Country): boolean {
  return actor.kind === "person" && actor.country === country;
}

type History = { readonly participations: readonly Participation[]; readonly day: CalendarDay };

/** The coordination; and who was asked to observe, or asked to take part and observes some lot by its own choice. */
export function readsAlong(
  { invitations, lots }: Pick<Tender, "invitations"> & { readonly lots: readonly Pick<Lot, "lot">[] },
  actor: Actor,
  { participations, day }: History,
): boolean {
  if (coordinates(actor)) return true;
  const own = invitations.find(({ country }) => isOwn(actor, country));
  if (!own) return false;
  const { country, as } = own;
  return as === "observer" || lots.some(({ lot }) => stanceOn(participations, { lot, country, day }) === "observer");
}

/** In with any lot is in; whoever said nothing is waited for while its window is open, and then is not in. */
function answerOf(stances: readonly (Stance | null)[], isWindowOpen: boolean): CountryState {
  if (stances.includes("in")) return "in";
  if (stances.includes("needs-mandate")) return "needs-mandate";
  if (stances.includes(null) && isWindowOpen) return "no-answer";
  return stances.includes("observer") ? "observes" : "out";
}

/** Null where the revision does not bind the country, or the viewer may not read positions. */
function positionOf(
  revision: FrozenRevision,
  words: readonly LastWord[],
  { country, day }: { readonly country: Country; readonly day: CalendarDay },
): CountryState | null {
  const parts = partsOf(revision, country);
  if (parts.length === 0) return null;
  if (consensusStands(revision, words) || partsWithoutConsent(revision, words, country).length === 0) return "consents";
  const stances = parts.map((part) => standingPosition(words, part, country, day)?.stance);
  if (stances.includes("object")) return "objects";
  return stances.includes("hold") ? "holds" : "waits";
}
