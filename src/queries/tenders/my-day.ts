import { partsStillOf } from "@/domain/consensus/departed";
import { countriesYetToConsent, standingPosition } from "@/domain/consensus/position";
import { countriesOf, partsOf, type FrozenRevision } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import { soonestEnd, waitingLots } from "@/domain/participation/window";
import { maySpeakFor } from "@/domain/participation/policy";
import type { Person } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders, mayRunTender } from "@/domain/tenders/policy";
import { readAs } from "@/storage/read-as";
import { findListedTenders, type ListedTender } from "@/storage/tenders/find-listed-tenders";
import { findOpenMatters, type OpenMatter } from "@/storage/tenders/find-open-matters";
import { findAgreementsToSign } from "../agreement/agreements-to-sign";
import { countMandatesToCheck } from "../people/own-mandates";

/** What one tender wants of the viewer, and on which of its pages it is done. */
export type WaitingMatter = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  /** After this instant it can no longer be done; null where no time limit runs. */
  readonly until: Instant | null;
} & (
  | { readonly what: "answer-lots"; readonly page: "lots" }
  | { readonly what: "write-text"; readonly page: "documents" }
  | { readonly what: "meet-objection"; readonly page: "consensus"; readonly countries: readonly Country[] }
  | { readonly what: "take-position" | "put-to-countries" | "dispatch"; readonly page: "consensus" | "overview" }
) & { readonly version: number };

export type MyDay = Awaited<ReturnType<typeof myDay>>;

/** Where somebody begins: what waits for them, soonest end first, and every tender that they may know of. */
export function myDay(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => {
    const { actor, now } = circumstances;
    const tenders = await findListedTenders(db, now);
    const person = actor.kind === "person" ? actor : null;
    const open = tenders.filter(isUndecided).map(({ id }) => id);
    const matters = person ? await findOpenMatters(db, open, person.country) : [];
    const waiting = matters.flatMap((matter) => {
      const listed = tenders.find(({ id }) => id === matter.id);
      return person && listed ? wantedOf(person, { matter, listed, now }) : [];
    });
    return {
      mayPropose: mayProposeTenders(actor),
      toSign: await findAgreementsToSign(db, circumstances),
      mandatesToCheck: await countMandatesToCheck(db, circumstances),
      tenders,
      waiting: waiting.toSorted((a, b) => (a.until ?? NEVER).localeCompare(b.until ?? NEVER)),
    };
  });
}

/** Later than every instant, as text. */
const NEVER = "9999";

function isUndecided({ stage, title }: ListedTender): boolean {
  return title !== null && (stage === "interest" || stage === "drafting" || stage === "consensus");
}

type Facts = { readonly matter: OpenMatter; readonly listed: ListedTender; readonly now: Instant };

function wantedOf(person: Person, facts: Facts): readonly WaitingMatter[] {
  const { id, leadOrganisation } = facts.matter;
  return [
    ...(maySpeakFor(person, id, person.country) ? wantedOfCountry(person, facts) : []),
    ...(mayRunTender(person, { id, leadOrganisation }) ? wantedOfOfficer(facts) : []),
  ];
}

function wantedOfCountry({ person, country }: Person, { matter, listed, now }: Facts): readonly WaitingMatter[] {
  const { revision, round, words, answers } = matter;
  const head = headOf(matter, listed);
  if (!revision) {
    const time = { tender: matter, history: answers, reopenings: matter.reopenings };
    const unanswered = matter.isAsked && !matter.isFrozen ? waitingLots(time, country, now) : [];
    const until = soonestEnd(unanswered);
    return until ? [{ ...head, what: "answer-lots", page: "lots", until }] : [];
  }
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  const day = dayIn(matter.leadTimeZone, now);
  const own = partsStillOf(revision, answers, { country, day });
  const isMissing = own.some((part) => standingPosition(words, part, country, day) === null);
  const isTheirs = revision.frozenBy !== person && !round?.putBy.includes(person); // whoever froze or put a text takes no position on it
  return isOpen && isMissing && isTheirs
    ? [{ ...head, what: "take-position", page: "consensus", until: round.closesAt }]
    : [];
}

function wantedOfOfficer({ matter, listed, now }: Facts): readonly WaitingMatter[] {
  const { revision, round, words } = matter;
  const head = { ...headOf(matter, listed), until: null };
  if (!revision) return listed.stage === "drafting" ? [{ ...head, what: "write-text", page: "documents" }] : [];

  const countries = countriesOf(revision).filter((country) =>
    objects(revision, matter, { country, day: dayIn(matter.leadTimeZone, now) }),
  );
  if (countries.length > 0) return [{ ...head, what: "meet-objection", page: "consensus", countries }];
  if (countriesYetToConsent(revision, words).length === 0) return [{ ...head, what: "dispatch", page: "overview" }];
  const isOpen = round?.revision === revision.number && now < round.closesAt;
  return isOpen ? [] : [{ ...head, what: "put-to-countries", page: "consensus" }];
}

type OnDay = { readonly country: Country; readonly day: CalendarDay };

function objects(revision: FrozenRevision, { words }: OpenMatter, { country, day }: OnDay): boolean {
  return partsOf(revision, country).some((part) => standingPosition(words, part, country, day)?.stance === "object");
}

function headOf({ id, revision }: OpenMatter, { number, title }: ListedTender) {
  return { id, number, title: title ?? number, version: revision?.number ?? 1 };
}
