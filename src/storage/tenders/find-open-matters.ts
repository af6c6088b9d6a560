import type { FrozenRevision } from "@/domain/consensus/revision";
import type { Round } from "@/domain/consensus/room";
import { storedCountry, type Country } from "@/domain/definitions/country";
import {
  identifier,
  type LotId,
  type OrganisationId,
  type PersonId,
  type RevisionId,
  type TenderId,
} from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Reopening } from "@/domain/participation/window";
import type { Participation } from "@/domain/participation/participation";
import { lastRoundAmong } from "../consensus/find-round";
import { toWord, type SpokenWord } from "../consensus/find-words";
import { storedPart } from "../documents/find-clauses";
import { toParticipation } from "../participation/find-participations";
import { toReopening } from "../participation/find-reopenings";
import { findStandingLots } from "./find-standing-lots";
import type { ReadOnlyDatabase } from "../read-as";
import { storedInstant } from "../stored-time";

/** What a tender that is not dispatched may want of one country, or of the officer who runs it. */
export type OpenMatter = {
  readonly id: TenderId;
  readonly leadOrganisation: OrganisationId;
  readonly leadTimeZone: string;
  /** Whether the country was asked to take part; an observer is asked nothing. */
  readonly isAsked: boolean;
  readonly interestClosesAt: Instant;
  readonly lots: readonly { readonly lot: LotId }[];
  /** The country's own answers. */
  readonly answers: readonly Participation[];
  /** Where the country was given more time. */
  readonly reopenings: readonly Reopening[];
  /** Whether a text was ever frozen, which is known also to whoever may not read it. */
  readonly isFrozen: boolean;
  readonly revision: FrozenRevision | null;
  readonly round: Round | null;
  readonly words: readonly SpokenWord[];
};

/** In a constant number of queries, however many tenders there are. */
export async function findOpenMatters(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
  country: Country,
): Promise<readonly OpenMatter[]> {
  const among = { tenderId: { in: [...ids] } };
  const tenders = await db.tender.findMany({ where: { id: { in: [...ids] } } });
  const countries = await db.country.findMany();
  const asked = await db.invitation.findMany({
    where: { ...among, ownerCountry: country, invitedAs: "participant" },
  });
  const lots = await findStandingLots(db, ids);
  const answers = await db.participation.findMany({ where: { ...among, ownerCountry: country } });
  const rounds = await db.round.findMany({ where: among, orderBy: [{ openedAt: "asc" }, { id: "asc" }] });
  const words = await db.position.findMany({ where: among, orderBy: { n: "asc" } });
  const reopenings = await db.windowReopening.findMany({ where: { ...among, ownerCountry: country } });
  const frozen = await db.entry.groupBy({
    by: ["streamId"],
    where: { streamKind: "tender", streamId: { in: [...ids] }, event: "RevisionFrozen" },
  });
  const revisions = await findLatestRevisions(db, ids);

  return tenders.map(({ id, leadOrganisation, leadCountry, interestClosesAt }) => {
    const isOfThis = ({ tenderId }: { readonly tenderId: string }) => tenderId === id;
    const round = lastRoundAmong(rounds.filter(isOfThis));
    return {
      id: identifier<TenderId>(id),
      leadOrganisation: identifier<OrganisationId>(leadOrganisation),
      leadTimeZone: countries.find(({ code }) => code === leadCountry)?.timeZone ?? "UTC",
      isAsked: asked.some(isOfThis),
      interestClosesAt: storedInstant(interestClosesAt),
      lots: (lots.get(id) ?? []).map((lot) => ({ lot })),
      answers: answers.filter(isOfThis).map(toParticipation),
      reopenings: reopenings.filter(isOfThis).map(toReopening),
      isFrozen: frozen.some(({ streamId }) => streamId === id),
      revision: revisions.get(id) ?? null,
      round,
      words: words.filter(isOfThis).map(toWord),
    };
  });
}

/** The latest revision of each tender, by tender, without bytes. */
export async function findLatestRevisions(
  db: ReadOnlyDatabase,
  ids: readonly TenderId[],
): Promise<ReadonlyMap<string, FrozenRevision>> {
  const all = await db.revision.findMany({
    where: { tenderId: { in: [...ids] } },
    orderBy: { number: "asc" },
    select: { id: true, tenderId: true, number: true, frozenBy: true },
  });
  const latest = [...new Map(all.map((row) => [row.tenderId, row])).values()];
  const parts = await db.revisionPart.findMany({
    where: { revisionId: { in: latest.map(({ id }) => id) } },
    orderBy: { place: "asc" },
    select: { revisionId: true, part: true, sha256: true, countries: true },
  });
  const revisions = latest.map(({ id, tenderId, number, frozenBy }): [string, FrozenRevision] => {
    const own = parts.filter(({ revisionId }) => revisionId === id);
    const frozen = own.map(({ part, sha256, countries }) => {
      return { part: storedPart(part), sha256, countries: countries.map(storedCountry) };
    });
    const revision = identifier<RevisionId>(id);
    return [tenderId, { revision, number, frozenBy: identifier<PersonId>(frozenBy), parts: frozen }];
  });
  return new Map(revisions);
}
