import { countriesYetToConsent } from "@/domain/consensus/position";
import { countriesOf } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type Instant } from "@/domain/definitions/time";
import type { Condition } from "@/domain/participation/condition";
import { stanceOn, type Stance } from "@/domain/participation/participation";
import { windowOf, type AnsweringTime } from "@/domain/participation/window";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findLatestRevision } from "@/storage/consensus/find-revisions";
import { findWords } from "@/storage/consensus/find-words";
import { findConditions } from "@/storage/participation/find-conditions";
import { findParticipations } from "@/storage/participation/find-participations";
import { findReopenings } from "@/storage/participation/find-reopenings";
import { findBuyers } from "@/storage/people/find-buyers";
import { findCountries, type KnownCountry } from "@/storage/people/find-countries";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** What those who are told of a tender must know to place it. */
export type TenderToTell = Tender & {
  readonly leadName: string;
  /** The countries that the latest version binds; none before the first. */
  readonly bound: readonly Country[];
  /** The number of that version, and the countries whose consent to it is missing. */
  readonly asked: { readonly version: number; readonly yetToConsent: readonly Country[] } | null;
  /** The countries that are in some lot today. */
  readonly participants: readonly Country[];
  /** Those that answered for some lot, and may still read of its lots: they take part, look for a mandate, or may still answer. */
  readonly answering: readonly Country[];
  readonly conditions: readonly Condition[];
  /** All countries with their legal zones, by which a reader's own can be named. */
  readonly countries: readonly KnownCountry[];
};

/** Read by the clock, to write to people about the tender; null where there is none. */
export function tenderToTell(circumstances: Circumstances, id: TenderId): Promise<TenderToTell | null> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender) return null;
    const revision = await findLatestRevision(db, id);
    const [lead] = await findBuyers(db, [tender.leadCountry]);
    const history = await findParticipations(db, id);
    const reopenings = await findReopenings(db, id);
    const time = { tender, history, reopenings };
    return {
      ...tender,
      participants: countriesSaying(time, ["in"], circumstances.now),
      answering: countriesAnswering(time, circumstances.now),
      conditions: await findConditions(db, id),
      leadName: lead?.name ?? "",
      bound: revision ? countriesOf(revision) : [],
      asked: revision && {
        version: revision.number,
        yetToConsent: countriesYetToConsent(revision, await findWords(db, id)),
      },
      countries: await findCountries(db),
    };
  });
}

type Answering = AnsweringTime & { readonly tender: Tender };

function countriesAnswering(time: Answering, now: Instant): readonly Country[] {
  const following = new Set(countriesSaying(time, ["in", "observer", "needs-mandate"], now));
  const answered = new Set(time.history.map(({ country }) => country));
  return [...answered].filter((country) => following.has(country) || now < windowOf(time, country));
}

function countriesSaying({ tender, history }: Answering, stances: readonly Stance[], now: Instant): readonly Country[] {
  const day = dayIn(tender.leadTimeZone, now);
  const asked = tender.invitations.filter(({ as }) => as === "participant").map(({ country }) => country);
  return asked.filter((country) =>
    tender.lots.some(({ lot }) => {
      const stance = stanceOn(history, { lot, country, day });
      return stance !== null && stances.includes(stance);
    }),
  );
}
