import type { Position } from "@/domain/consensus/position";
import { identifier, type ClauseId, type LineId, type TenderId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { storedCountry } from "@/domain/definitions/country";
import { dayIn, type Instant } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { DocumentName } from "@/domain/documents/document-name";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import type { RoomPart } from "@/queries/consensus/room-parts";
import { actIsDone } from "@/queries/record/act-is-done";
import { lotsOfTender } from "@/queries/tenders/lots-of-tender";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { proposedDates, USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { writeClause } from "@/use-cases/documents/write-clause";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { acting, demoActor, done, idOf } from "./acting";
import type { DemoLot } from "./medicines";
import { DEMO_BUYERS, DEMO_TERM } from "./call";
import { setTheCriteria } from "./criteria";
import { COMMON_CLAUSES, DELIVERY } from "./texts";

type Plan = {
  readonly name: string;
  readonly title: string;
  readonly businessCase: string;
  readonly lots: readonly DemoLot[];
  readonly proposedAt: Instant;
  readonly interestClosesAt: Instant;
};

/** A tender of the story: every step is the act of one of its people. */
export type DemoTender = Awaited<ReturnType<typeof propose>>;

export async function propose({ name, title, businessCase, lots, proposedAt, interestClosesAt }: Plan) {
  const { tender } = await done(
    proposeTender(acting(demoActor("officer.dk"), proposedAt, `propose ${name}`), {
      title,
      form: "joint",
      businessCase,
      lots: lots.map((lot) => ({ title: lot.title, lines: lot.lines.map(({ volumes: _theirs, ...facts }) => facts) })),
      participants: ["NO", "IS"],
      observers: ["SE"],
      interestClosesAt,
    }),
  );
  return { name, tender, lots };
}

/** The country is in wherever the data has a volume of it, and out elsewhere. */
export async function answer({ name, tender, lots }: DemoTender, who: string, at: Instant): Promise<void> {
  const actor = demoActor(who);
  const country = actor.kind === "person" ? actor.country : "";
  const circumstances = acting(actor, at, `answer ${name} ${who}`);
  const answers = (await lotsOfTender(circumstances, tender)).map(({ lot, number, lines }) => {
    const volumes = lines.flatMap(({ line }, place) => {
      const stated = lots[number - 1]?.lines[place]?.volumes[country];
      return stated ? [saidOf(line, stated)] : [];
    });
    return volumes.length > 0 ? ({ lot, stance: "in", volumes } as const) : ({ lot, stance: "out" } as const);
  });
  await done(answerInvitation(circumstances, { tender, country, answers }));
}

/** As the data has it: so many of the line's own unit in 12 months. */
function saidOf(line: LineId, [quantity, origin]: readonly [quantity: string, origin: string]) {
  const stated = { quantity: quantityFrom(quantity), in: "volume-unit", months: 12 } as const;
  return { line, stated, origin };
}

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
  const dates = proposedDates(LEAD, dayIn(LEAD.timeZone, planned.dispatchAt), planned.tendersCloseAt);
  await done(setTimetable(acting(officer, at, `timetable ${name}`), { tender, facts: USUAL_FACTS, dates }));
  const called = (await lotsOf(tender, at)).map(({ lot }) => lot);
  await done(setCallTerm(acting(officer, at, `term ${name}`), { tender, lots: called, term: DEMO_TERM }));
  await setTheCriteria(demo, at);
  for (const [country, buyers] of Object.entries(DEMO_BUYERS)) {
    const who = demoActor(`rep.${country.toLowerCase()}`);
    await done(nameEntitledBuyers(acting(who, at, `buyers ${name} ${country}`), { tender, country, buyers }));
  }
}

const deliveryOf = (number: number) =>
  ({ key: `delivery ${number}`, document: "requirements", heading: "Delivery and stock" }) as const;

type Written = {
  readonly part: PartId;
  readonly key: string;
  readonly document: DocumentName;
  readonly heading: string;
  readonly text: string;
  readonly basedOn: number;
  readonly at: Instant;
};

async function writeOne({ name, tender }: DemoTender, { key, basedOn, at, ...said }: Written): Promise<void> {
  const clause = identifier<ClauseId>(idOf("clause", name, key));
  const circumstances = acting(demoActor("officer.dk"), at, `write ${name} ${key} ${basedOn}`);
  await done(writeClause(circumstances, { tender, clause, basedOn, ...said }));
}

/** The clause on delivery of one lot, as it reads after Norway’s objection. */
export async function improveDelivery(demo: DemoTender, number: number, at: Instant): Promise<void> {
  const lot = await lotOf(demo.tender, number, at);
  await writeOne(demo, { part: lot.lot, ...deliveryOf(number), text: DELIVERY.second, basedOn: 1, at });
}

export async function freezeAndPut({ name, tender }: DemoTender, at: Instant, closesAt: Instant): Promise<void> {
  const officer = demoActor("officer.dk");
  const { number } = await done(freezeRevision(acting(officer, at, `freeze ${name} ${at}`), { tender }));
  await done(openRound(acting(officer, at, `put ${name} ${at}`), { tender, revision: number, closesAt }));
}

type Said = { readonly who: string; readonly at: Instant; readonly about?: number };

/** The country consents to every part that waits for it, but for one lot where that is named; with words of its own or without. */
export async function consent(
  demo: DemoTender,
  { about, statement, ...said }: Said & { readonly statement?: string },
): Promise<void> {
  const position: Position = { stance: "consent", ...(statement === undefined ? {} : { statement }) };
  await speak(demo, { ...said, position, covers: ({ number }) => number !== about });
}

export async function object(
  demo: DemoTender,
  { who, at, about, ...why }: Said & { readonly reason: string; readonly request: string },
): Promise<void> {
  await speak(demo, { who, at, position: { stance: "object", ...why }, covers: ({ number }) => number === about });
}

type Speech = Pick<Said, "who" | "at"> & {
  readonly position: Position;
  readonly covers: (part: RoomPart) => boolean;
};

/** What is before a country depends on the moment, so a statement that was made is not made up again. */
export async function speak({ name, tender }: DemoTender, { who, at, position, covers }: Speech): Promise<void> {
  const actor = demoActor(who);
  const circumstances = acting(actor, at, `${position.stance} ${name} ${who} ${at}`);
  if (await actIsDone(circumstances)) return;

  const room = await consensusRoom(circumstances, tender);
  if (!room?.revision) throw new Error(`${who} finds no version`);
  const { number: revision, parts } = room.revision;
  const covered = parts.filter((part) => part.waitsForViewer && covers(part));
  const hashes = covered.map(({ part, sha256 }) => ({ part, sha256 }));
  const country = actor.kind === "person" ? actor.country : "";
  await done(statePosition(circumstances, { tender, revision, country, parts: hashes, position }));
}

/** The lot of that number, as its officer sees it. */
export async function lotOf(tender: TenderId, number: number, at: Instant) {
  const lot = (await lotsOf(tender, at)).find((each) => each.number === number);
  if (!lot) throw new Error(`the tender ${tender} has no lot ${number}`);
  return lot;
}

function lotsOf(tender: TenderId, at: Instant) {
  return lotsOfTender(acting(demoActor("officer.dk"), at, "look"), tender);
}
