import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import type { Instant } from "@/domain/definitions/time";
import type { Person } from "@/domain/people/actor";
import type { Lead, Plan } from "@/domain/deadlines/dispatch-window";
import { findFrozenPlans } from "@/storage/deadlines/find-frozen-plans";
import { findTimetables, type FoundTimetable } from "@/storage/deadlines/find-timetable";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findListedTenders, type ListedTender } from "@/storage/tenders/find-listed-tenders";
import { findOpenMatters } from "@/storage/tenders/find-open-matters";
import { findAgreementsToSign } from "../agreement/agreements-to-sign";
import { findMandatesToCheck } from "../people/own-mandates";
import { findOwnCourses } from "./courses";
import type { OpenTender } from "./open-tender";
import { findWaitingComments } from "./waiting-comments";
import { findWaitingConditions } from "./waiting-conditions";
import { waitingDecisions } from "./waiting-decisions";
import type { WaitingMatter } from "./waiting-matter";
import { findWhatMoved } from "./what-moved";

export type MyDay = Awaited<ReturnType<typeof myDay>>;

/** Where somebody begins: what waits for them, soonest end first, what moved, and every tender that they may know of. */
export function myDay(circumstances: Circumstances) {
  return readAs(circumstances, async (db) => {
    const { actor, now } = circumstances;
    const tenders = await findListedTenders(db, now);
    const person = actor.kind === "person" ? actor : null;
    const inside = tenders.filter(({ title }) => title !== null);
    return {
      mayPropose: mayProposeTenders(actor),
      toSign: await findAgreementsToSign(db, circumstances),
      mandatesToCheck: await findMandatesToCheck(db, circumstances),
      tenders,
      waiting: person ? await findWaiting(db, inside, { person, now }) : [],
      moved: person ? await findWhatMoved(db, inside, { person, now }) : { since: null, tenders: [] },
      courses: await findOwnCourses(db, inside, now),
    };
  });
}

type Looking = { readonly person: Person; readonly now: Instant };

/** The number of statements does not grow with the tenders. */
async function findWaiting(
  db: ReadOnlyDatabase,
  inside: readonly ListedTender[],
  { person, now }: Looking,
): Promise<readonly WaitingMatter[]> {
  const undecided = inside.filter(isUndecided).map(({ id }) => id);
  const matters = await findOpenMatters(db, undecided, person.country);
  const timetables = await findTimetables(db, undecided);
  const frozen = await findFrozenPlans(
    db,
    matters.flatMap(({ revision }) => revision?.revision ?? []),
  );
  const open = matters.flatMap((matter): readonly OpenTender[] => {
    const listed = inside.find(({ id }) => id === matter.id);
    if (!listed) return [];
    const lead = { country: listed.leadCountry, timeZone: matter.leadTimeZone };
    const plans = {
      frozen: (matter.revision && frozen.get(matter.revision.revision)) ?? null,
      set: planOfTimetable(timetables.get(matter.id), lead),
    };
    return [{ matter, listed, plans, now }];
  });
  const waiting = [
    ...open.flatMap((each) => waitingDecisions(person, each)),
    ...(await findWaitingConditions(db, inside, { person, now })),
    ...(await findWaitingComments(db, open, person)),
  ];
  return waiting.toSorted((a, b) => (a.until ?? NEVER).localeCompare(b.until ?? NEVER));
}

function planOfTimetable(timetable: FoundTimetable | undefined, lead: Lead): Plan | null {
  const firstLimit = timetable?.dates?.invited?.requestsCloseAt ?? timetable?.tendersCloseAt;
  return timetable && firstLimit ? { facts: timetable.facts, firstLimit, lead } : null;
}

/** Later than every instant, as text. */
const NEVER = "9999";

/** What the Official Journal did not take is before the countries again, or is sent anew. */
function isUndecided({ stage }: ListedTender): boolean {
  return stage !== "dispatched" && stage !== "published";
}
