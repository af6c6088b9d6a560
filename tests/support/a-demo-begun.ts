import { expect } from "vitest";
import { dayIn, instantFrom, type Instant } from "@/domain/definitions/time";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { sweep } from "@/jobs/due/sweep";
import { acting, demoActor } from "@/operations/demo/acting";
import { DEMO_OTHERS, DEMO_PEOPLE } from "@/operations/demo/people";
import { readClock } from "@/platform/clock";
import { annexPage } from "@/queries/agreement/annex-page";
import { standingAgreements } from "@/queries/agreement/standing-agreements";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { decisionBrief } from "@/queries/consensus/decision-brief";
import { revisionText } from "@/queries/consensus/revision-text";
import { silentCountries } from "@/queries/consensus/silent-countries";
import { commonCalendar } from "@/queries/cooperation/common-calendar";
import { timetablePage } from "@/queries/deadlines/timetable-page";
import { climateOfTender, criteriaOfTender } from "@/queries/documents/criteria";
import { documentDraft } from "@/queries/documents/document-draft";
import { theConditions } from "@/queries/participation/conditions";
import { privateRoom } from "@/queries/participation/private-room";
import { theCall } from "@/queries/participation/the-call";
import { mandatesOfTender } from "@/queries/people/mandates-of-tender";
import { ownMandates } from "@/queries/people/own-mandates";
import { recordPage } from "@/queries/record/record-page";
import { myDay } from "@/queries/tenders/my-day";
import { myTenders } from "@/queries/tenders/my-tenders";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { theClockShows } from "../jobs/at-work";
import { asSuperuser } from "./raw-sql";

const DAY_MS = 24 * 60 * 60 * 1000;

export const EVERYBODY = [...DEMO_PEOPLE, ...DEMO_OTHERS].map(({ name }) => name);

/** A demo is started for the first time at that instant, and its clock goes on from there. */
export async function aDemoBegun(at: Instant): Promise<void> {
  process.env["SAMBAND_INSTALLATION"] = "demo";
  process.env["SAMBAND_ORIGIN"] = "http://localhost:3000";
  const offset = Date.parse(at) - Date.parse(await readClock());
  await asSuperuser((sql) =>
    sql(`SET session_replication_role = replica;
      INSERT INTO clock_offsets (n, offset_ms, audience, entry_id) VALUES (0, ${offset}, 'everyone', gen_random_uuid())`),
  );
  const { makeInstallationReady } = await import("@/operations/demo");
  await makeInstallationReady();
  await theClockShows(at);
}

export function daysLater(at: Instant, days: number): Instant {
  return instantFrom(new Date(Date.parse(at) + days * DAY_MS).toISOString());
}

/** Day by day the clock brings what is due. Gives back what it did, and fails on whatever it could not do. */
export async function daysPass(from: Instant, days: number): Promise<readonly string[]> {
  const done: string[] = [];
  const failures: unknown[] = [];
  for (let day = 1; day <= days; day += 1) {
    await theClockShows(daysLater(from, day));
    await sweep({ done: ({ due }) => done.push(due), failed: (what) => failures.push(what) });
  }
  expect(failures).toEqual([]);
  return done;
}

export function lookingAs(name: string, now: Instant): Circumstances {
  return acting(demoActor(name), now, `look ${name} ${now}`);
}

/** The stages of the demo's tenders by their titles, as a country that is in all of them sees them. */
export async function stagesAt(now: Instant) {
  const { tenders } = await myTenders(lookingAs("rep.no", now));
  return Object.fromEntries(tenders.map(({ title, stage }) => [(title ?? "").split(" ")[0], stage]));
}

/** The tender of the demo whose title begins so. */
export async function demoTender(who: Circumstances, title: string): Promise<TenderId> {
  const { tenders } = await myTenders(who);
  const found = tenders.find((each) => each.title?.startsWith(title));
  if (!found) throw new Error(`the demo has no tender ${title}`);
  return found.id;
}

const FIRST = { find: "", page: 1 };

/** Every page that is not of one tender. */
const OWN_PAGES = {
  "my day": myDay,
  tenders: myTenders,
  agreements: standingAgreements,
  mandates: ownMandates,
  calendar: (who: Circumstances) => commonCalendar(who, { month: "", zone: "Atlantic/Reykjavik" }),
} satisfies Record<string, (who: Circumstances) => Promise<unknown>>;

/** Every page of a tender. */
const TENDER_PAGES = {
  overview: tenderOverview,
  call: (who: Circumstances, tender: TenderId) => theCall(who, tender, FIRST),
  conditions: (who: Circumstances, tender: TenderId) => theConditions(who, tender, FIRST),
  agreement: annexPage,
  documents: documentDraft,
  timetable: timetablePage,
  criteria: (who: Circumstances, tender: TenderId) => criteriaOfTender(who, tender, FIRST),
  climate: (who: Circumstances, tender: TenderId) => climateOfTender(who, tender, FIRST),
  consensus: consensusRoom,
  version: (who: Circumstances, tender: TenderId) => revisionText(who, { tender, number: 1 }),
  brief: decisionBrief,
  silent: (who: Circumstances, tender: TenderId) => silentCountries(who, { tender, country: null }),
  mandates: mandatesOfTender,
  room: (who: Circumstances, tender: TenderId) => privateRoom(who, { tender, ...FIRST, notes: 1 }),
  record: (who: Circumstances, tender: TenderId) => recordPage(who, { tender, page: 1 }),
} satisfies Record<string, (who: Circumstances, tender: TenderId) => Promise<unknown>>;

/** Asks for every page that this person may open; gives back those that threw, with what was thrown. */
export async function pagesThatFail(name: string, now: Instant): Promise<readonly string[]> {
  const who = lookingAs(name, now);
  const failed: string[] = [];
  const open = async (page: string, ask: () => Promise<unknown>) => {
    try {
      await ask();
    } catch (thrown) {
      failed.push(`${name} ${page} on ${dayIn("UTC", now)}: ${String(thrown)}`);
    }
  };
  for (const [page, ask] of Object.entries(OWN_PAGES)) await open(page, () => ask(who));
  const { tenders } = await myTenders(who);
  for (const { id, title } of tenders) {
    for (const [page, ask] of Object.entries(TENDER_PAGES)) await open(`${page} of ${title}`, () => ask(who, id));
  }
  return failed;
}
