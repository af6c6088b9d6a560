import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId, type LotId, type TenderId } from "@/domain/definitions/identifiers";
import { accepted } from "@/domain/definitions/result";
import { quantityFrom } from "@/domain/definitions/quantity";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { ClauseWritten } from "@/domain/documents/events";
import type { Person } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot } from "@/domain/tenders/tender";
import { acting, dayOfStory, demoActor, done, idOf } from "@/operations/demo/acting";
import { agreeOnAnnex } from "@/operations/demo/agreement";
import { DEMO_TERM } from "@/operations/demo/call";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { lotsOfTender } from "@/queries/tenders/lots-of-tender";
import { record } from "@/storage/record";
import { inTransaction } from "@/storage/transaction";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { divideLotsAlike } from "@/use-cases/participation/divide-lots-alike";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { writeClause } from "@/use-cases/documents/write-clause";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { costOnce, type Cost } from "./statements";
import { someCriteria } from "../support/criteria";
import { timetableUntil } from "../support/timetable";

export const LINES_OF_A_LOT = 4;
const COUNTRIES = ["DK", "NO", "IS"] as const;
const OFFICER = demoActor("officer.dk");

export type Measured = { readonly tender: TenderId; readonly lots: readonly Lot[]; readonly freezing: Cost };

export function representativeOf(code: (typeof COUNTRIES)[number]): Person {
  const known = demoActor(`rep.${code.toLowerCase()}`);
  if (known.kind !== "person") throw new Error("a representative is a person");
  return known;
}

/**
 * Three countries in every lot, divided into two market groups; written, frozen, consented to by Denmark, and frozen
 * anew with another common part, so that there is something to compare.
 */
export async function aTenderOf(lotCount: number): Promise<Measured> {
  const begun = performance.now();
  const story = { anchor: instantFrom(new Date().toISOString()) };
  const on = (days: number) => dayOfStory(story, days);
  const by = (days: number, what: string) => acting(OFFICER, on(days), `bench ${lotCount} ${what}`);
  const { tender } = await done(
    proposeTender(by(-20, "propose"), {
      title: `${lotCount} lots`,
      form: "joint",
      businessCase: "Measured.",
      lots: Array.from({ length: lotCount }, (_, place) => aLot(place)),
      participants: COUNTRIES.filter((code) => code !== "DK"),
      observers: [],
      interestClosesAt: on(-10),
    }),
  );
  const lots = await lotsOfTender(by(-19, "look"), tender);
  const all = lots.map(({ lot }) => lot);
  for (const code of COUNTRIES) await answered(tender, lots, { code, now: on(-15), name: `bench ${lotCount} ${code}` });
  await done(setCallTerm(by(-8, "term"), { tender, lots: all, term: DEMO_TERM }));
  const groups = [
    { name: "Norway", countries: ["NO"].map(storedCountry) },
    { name: "Denmark and Iceland", countries: ["DK", "IS"].map(storedCountry) },
  ];
  await done(divideLotsAlike(by(-8, "groups"), { tender, lots: all, groups }));
  await agreeOnAnnex({ name: `bench ${lotCount}`, tender, lots: [] }, on(-9));
  await done(setTimetable(by(-8, "limit"), { tender, ...timetableUntil(on(90), { now: on(-8) }) }));
  await done(setCriteria(by(-8, "criteria"), { tender, part: COMMON, basedOn: 0, ...someCriteria() }));
  await written(tender, all, by(-7, "write"));
  const freezing = await costOnce(() => done(freezeRevision(by(-6, "freeze"), { tender })));
  await done(openRound(by(-5, "put"), { tender, revision: 1, closesAt: on(20) }));
  await consented(tender, acting(representativeOf("DK"), on(-4), `bench ${lotCount} consent DK`));
  const [clause, told] = [clauseOf(tender, COMMON), by(-3, "write anew")];
  const anew = {
    part: COMMON,
    document: "conditions",
    heading: "Delivery",
    text: "Within five working days.",
  } as const;
  await done(writeClause(told, { tender, clause, basedOn: 1, ...anew }));
  await done(freezeRevision(by(-3, "freeze anew"), { tender }));
  await done(openRound(by(-2, "put anew"), { tender, revision: 2, closesAt: on(20) }));
  console.log(`a tender of ${lotCount} lots, lived in ${Math.round(performance.now() - begun)} ms`);
  return { tender, lots, freezing };
}

function aLot(place: number) {
  const lines = Array.from({ length: LINES_OF_A_LOT }, (_, line) => ({
    inn: `medicine ${place + 1}`,
    atc: "J01GB03",
    form: "Solution for injection",
    route: "Intravenous use",
    strength: `${(line + 1) * 40} mg`,
    container: "vial",
    packSize: 10,
    comparisonUnit: "80 mg",
    volumeUnit: "vial",
  }));
  return { title: `Medicine ${place + 1}`, lines };
}

/** One clause for each part, all in one act: a person would write them one by one, and nobody would wait for that here. */
async function written(tender: TenderId, lots: readonly LotId[], circumstances: Circumstances): Promise<void> {
  const text = "The supplier delivers within ten working days of an order and keeps eight weeks of use in stock.";
  const clauses = ([COMMON, ...lots] as const).map((part): ClauseWritten => {
    const clause = clauseOf(tender, part);
    const where = { tender, clause, part, document: "conditions", place: 1, n: 1 } as const;
    return { type: "ClauseWritten", version: 2, ...where, heading: "Delivery", text };
  });
  const act = { useCase: "bench/write", input: { tender } };
  await done(
    inTransaction(circumstances, act, async (tx) => {
      await record(tx, clauses, circumstances);
      return accepted("written");
    }),
  );
}

export function clauseOf(tender: TenderId, part: PartId): ClauseId {
  return identifier<ClauseId>(idOf("bench clause", tender, part));
}

type Answering = { readonly code: (typeof COUNTRIES)[number]; readonly now: Instant; readonly name: string };

async function answered(tender: TenderId, lots: readonly Lot[], { code, now, name }: Answering): Promise<void> {
  const stated = { quantity: quantityFrom("1234.5"), in: "volume-unit", months: 12 } as const;
  const answers = lots.map(({ lot, lines }) => ({
    lot,
    stance: "in" as const,
    volumes: lines.map(({ line }) => ({ line, stated, origin: "illustrative" })),
  }));
  const country = representativeOf(code);
  await done(answerInvitation(acting(country, now, name), { tender, country: code, answers }));
  const buyers = { tender, country: code, buyers: [`Hospitals of ${code}`] };
  await done(nameEntitledBuyers(acting(country, now, `${name} buyers`), buyers));
}

/** To every part that waits for the country. */
async function consented(tender: TenderId, circumstances: Circumstances): Promise<void> {
  const room = await consensusRoom(circumstances, tender);
  const waiting = room?.revision?.parts.filter(({ waitsForViewer }) => waitsForViewer) ?? [];
  const parts = waiting.map(({ part, sha256 }) => ({ part, sha256 }));
  const statement = { tender, revision: 1, country: "DK", parts, position: { stance: "consent" } } as const;
  await done(statePosition(circumstances, statement));
}
