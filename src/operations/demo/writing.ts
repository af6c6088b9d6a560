import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { dayIn, daysAfter, instantOnTheWall, type Instant } from "@/domain/definitions/time";
import { ANSWER_WORKING_DAYS, questionsBy } from "@/domain/deadlines/answers";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import type { TimetableDates } from "@/domain/deadlines/timetable";
import { lastWorkingDayUntil } from "@/domain/deadlines/working-days";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { DocumentName } from "@/domain/documents/document-name";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { translateClause } from "@/use-cases/documents/translate-clause";
import { writeClause } from "@/use-cases/documents/write-clause";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { acting, demoActor, done, idOf } from "./acting";
import { DEMO_BUYERS, DEMO_TERM } from "./call";
import { setTheCriteria } from "./criteria";
import { lotOf, lotsOf, type DemoTender } from "./tender";
import { COMMON_CLAUSES, DELIVERY } from "./texts";
import { COMMON_CLAUSES_IN_DANISH, DELIVERY_IN_DANISH } from "./texts-in-danish";

const LEAD = { country: storedCountry("DK"), timeZone: "Europe/Copenhagen" };

/** When a notice is planned to be dispatched, and until when tenders are then received. */
type PlannedTimes = { readonly dispatchAt: Instant; readonly tendersCloseAt: Instant };

/** The common clauses and one on delivery for each lot, how long the lots run, and who may call off. */
export async function write(demo: DemoTender, at: Instant, planned: PlannedTimes): Promise<void> {
  const { name, tender } = demo;
  const officer = demoActor("officer.dk");
  for (const [place, clause] of COMMON_CLAUSES.entries()) {
    await writeOne(demo, { part: COMMON, key: `common ${place}`, ...clause, basedOn: 0, at });
  }
  for (const { lot, number } of await lotsOf(tender, at)) {
    await writeOne(demo, { part: lot, ...deliveryOf(number), text: DELIVERY.first, basedOn: 0, at });
  }
  const dispatchOn = dayIn(LEAD.timeZone, planned.dispatchAt);
  const dates = askedInTime(proposedDates(LEAD, dispatchOn, planned.tendersCloseAt));
  await done(setTimetable(acting(officer, at, `timetable ${name}`), { tender, facts: USUAL_FACTS, dates, basedOn: 0 }));
  const called = (await lotsOf(tender, at)).map(({ lot }) => lot);
  await done(setCallTerm(acting(officer, at, `term ${name}`), { tender, lots: called, term: DEMO_TERM }));
  await setTheCriteria(demo, at);
  for (const [country, buyers] of Object.entries(DEMO_BUYERS)) {
    const who = demoActor(`rep.${country.toLowerCase()}`);
    await done(nameEntitledBuyers(acting(who, at, `buyers ${name} ${country}`), { tender, country, buyers }));
  }
}

/** Questions until a working day's noon that leaves every country its own working days to agree to the answers. */
function askedInTime(dates: TimetableDates): TimetableDates {
  const answersOn = daysAfter(dayIn(LEAD.timeZone, dates.questionsBy), -1); // they are answered by 24:00 of that day
  const latest = questionsBy(answersOn, Object.keys(DEMO_BUYERS), ANSWER_WORKING_DAYS);
  const askOn = lastWorkingDayUntil(LEAD.country, latest);
  return { ...dates, questionsBy: instantOnTheWall(LEAD.timeZone, `${askOn}T12:00`) ?? dates.questionsBy };
}

const deliveryOf = (number: number) =>
  ({ key: `delivery ${number}`, document: "requirements", heading: "Delivery and stock" }) as const;

type Words = { readonly heading: string; readonly text: string };

type Written = Words & {
  readonly part: PartId;
  readonly key: string;
  readonly document: DocumentName;
  readonly basedOn: number;
  readonly at: Instant;
};

async function writeOne({ name, tender }: DemoTender, { key, basedOn, at, ...said }: Written): Promise<void> {
  const circumstances = acting(demoActor("officer.dk"), at, `write ${name} ${key} ${basedOn}`);
  await done(writeClause(circumstances, { tender, clause: clauseOf(name, key), basedOn, ...said }));
}

/** The clause on delivery of one lot, as it reads after Norway’s objection. */
export async function improveDelivery(demo: DemoTender, number: number, at: Instant): Promise<void> {
  const lot = await lotOf(demo.tender, number, at);
  await writeOne(demo, { part: lot.lot, ...deliveryOf(number), text: DELIVERY.second, basedOn: 1, at });
}

/** The text as it was first written, in Danish: by the annex it is authentic, so it has to say what the English says. */
export async function sayInDanish(demo: DemoTender, at: Instant): Promise<void> {
  for (const [place, words] of COMMON_CLAUSES_IN_DANISH.entries()) {
    await translateOne(demo, { key: `common ${place}`, ...words, basedOn: 0, at });
  }
  for (const { number } of await lotsOf(demo.tender, at)) {
    await translateOne(demo, { ...danishDeliveryOf(number), text: DELIVERY_IN_DANISH.first, basedOn: 0, at });
  }
}

/** The improved clause on delivery, in Danish too. */
export async function improveDanishDelivery(demo: DemoTender, number: number, at: Instant): Promise<void> {
  await translateOne(demo, { ...danishDeliveryOf(number), text: DELIVERY_IN_DANISH.second, basedOn: 1, at });
}

const danishDeliveryOf = (number: number) => ({ key: deliveryOf(number).key, heading: DELIVERY_IN_DANISH.heading });

type Translated = Pick<Written, "key" | "heading" | "text" | "basedOn" | "at">;

/** Each form of the Danish text was made from the same form of the English one. */
async function translateOne({ name, tender }: DemoTender, { key, basedOn, at, ...words }: Translated): Promise<void> {
  const circumstances = acting(demoActor("officer.dk"), at, `translate ${name} ${key} ${basedOn}`);
  const from = { clause: clauseOf(name, key), language: "da", basedOn, from: basedOn + 1 } as const;
  await done(translateClause(circumstances, { tender, ...from, ...words }));
}

const clauseOf = (name: string, key: string) => identifier<ClauseId>(idOf("clause", name, key));
