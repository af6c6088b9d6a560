import { Client } from "pg";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { acting, dayOfStory, demoActor, done, idOf } from "@/operations/demo/acting";
import { DEMO_LOTS } from "@/operations/demo/medicines";
import { answer, consent, freezeAndPut, propose } from "@/operations/demo/tender";
import { urlAs } from "@/operations/roles";
import { secretsIn } from "@/operations/secrets";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { revisionText } from "@/queries/consensus/revision-text";
import { documentDraft } from "@/queries/documents/document-draft";
import { participationBoard } from "@/queries/participation/participation-board";
import { recordPage } from "@/queries/record/record-page";
import { myTenders } from "@/queries/tenders/my-tenders";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { setTimeLimit } from "@/use-cases/deadlines/set-time-limit";
import { writeClause } from "@/use-cases/documents/write-clause";
import { disconnect } from "@/storage/client";
import { startInstallation } from "../support/installation";

const [SMALL, LARGE] = [3, 300];
const RUNS = 15;

let statements = 0;
type Query = (...args: unknown[]) => unknown;
const plainQuery = Object.getOwnPropertyDescriptor(Client.prototype, "query")?.value as Query;
Object.assign(Client.prototype, {
  query(this: Client, ...args: unknown[]) {
    statements += 1;
    return Reflect.apply(plainQuery, this, args);
  },
});

const installation = await startInstallation({ kind: "demo" });
try {
  const { passwords } = secretsIn(installation.folder);
  process.env["SAMBAND_APP_DATABASE_URL"] = urlAs(installation.superuserUrl, "samband_app", passwords);
  process.env["SAMBAND_WORKER_DATABASE_URL"] = urlAs(installation.superuserUrl, "samband_worker", passwords);
  const [small, large] = [await aTenderOf(SMALL), await aTenderOf(LARGE)];
  await comparePages(small, large);
  await compareRates(installation.origin);
} finally {
  await disconnect();
  await installation.stop();
}

/** Written, frozen, and consented to by Denmark: every page has something to show. */
async function aTenderOf(lots: number): Promise<TenderId> {
  const story = { anchor: instantFrom(new Date().toISOString()) };
  const on = (days: number) => dayOfStory(story, days);
  const begun = performance.now();
  const tender = await propose({
    name: `bench ${lots}`,
    title: `${lots} lots`,
    businessCase: "Measured.",
    lots: Array.from({ length: lots }, () => DEMO_LOTS.gentamicin),
    proposedAt: on(-10),
    interestClosesAt: on(-5),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(tender, who, on(-9));
  const officer = demoActor("officer.dk");
  const board = await participationBoard(acting(officer, on(-9), "look"), tender.tender);
  for (const part of [COMMON, ...(board?.lots ?? []).map(({ lot }) => lot)] as const) {
    const clause = identifier<ClauseId>(idOf("bench clause", String(lots), part));
    const text = "The supplier delivers within ten working days of an order and keeps eight weeks of use in stock.";
    const written = { tender: tender.tender, clause, part, heading: "Delivery", text, basedOn: 0 };
    await done(writeClause(acting(officer, on(-4), `bench write ${lots} ${part}`), written));
  }
  const limit = { tender: tender.tender, tendersCloseAt: on(90) };
  await done(setTimeLimit(acting(officer, on(-4), `bench limit ${lots}`), limit));
  await freezeAndPut(tender, on(-3), on(20));
  await consent(tender, { who: "rep.dk", at: on(-2) });
  console.log(`a tender of ${lots} lots, lived in ${Math.round(performance.now() - begun)} ms`);
  return tender.tender;
}

async function comparePages(small: TenderId, large: TenderId): Promise<void> {
  const viewer = () => acting(demoActor("rep.no"), instantFrom(new Date().toISOString()), "look");
  const pages: Readonly<Record<string, (tender: TenderId) => Promise<unknown>>> = {
    "list of tenders": () => myTenders(viewer()),
    overview: (tender) => tenderOverview(viewer(), tender),
    "lots and volumes": (tender) => participationBoard(viewer(), tender),
    documents: (tender) => documentDraft(viewer(), tender),
    "consensus room": (tender) => consensusRoom(viewer(), tender),
    "frozen version": (tender) => revisionText(viewer(), { tender, number: 1 }),
    record: (tender) => recordPage(viewer(), { tender, page: 1 }),
  };
  console.log(`\npage: statements and median ms of its query, ${SMALL} lots → ${LARGE} lots`);
  for (const [name, read] of Object.entries(pages)) {
    const [a, b] = [await measured(() => read(small)), await measured(() => read(large))];
    const ratio = (b.ms / a.ms).toFixed(1);
    console.log(
      `${name.padEnd(18)} ${a.count} → ${b.count} statements   ${a.ms.toFixed(1)} → ${b.ms.toFixed(1)} ms   ×${ratio}`,
    );
    if (a.count !== b.count) process.exitCode = 1; // the number of statements does not grow with the tender
  }
}

async function measured(read: () => Promise<unknown>): Promise<{ readonly count: number; readonly ms: number }> {
  await read();
  const times: number[] = [];
  const before = statements;
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    await read();
    times.push(performance.now() - begun);
  }
  return { count: (statements - before) / RUNS, ms: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0 };
}

/** How many answers a second, each as a share of the stylesheet's, which is bytes in memory. */
async function compareRates(origin: string): Promise<void> {
  console.log("\naddress: answers per second, and as a share of the stylesheet's");
  await rateOf(`${origin}/assets/site.css`); // the first seconds of a server are not its speed
  const plain = await rateOf(`${origin}/assets/site.css`);
  for (const address of ["/assets/site.css", "/en", "/en/notices/DEMO-000001", "/healthz", "/sign-in"]) {
    const rate = await rateOf(`${origin}${address}`);
    console.log(`${address.padEnd(26)} ${String(Math.round(rate)).padStart(6)}   ${(rate / plain).toFixed(3)}`);
  }
}

/** Twenty readers, three seconds, each asking again as soon as it is answered. */
async function rateOf(url: string): Promise<number> {
  const ends = performance.now() + 3000;
  let answers = 0;
  const reader = async () => {
    while (performance.now() < ends) {
      const response = await fetch(url);
      await response.arrayBuffer();
      if (response.ok) answers += 1;
    }
  };
  await Promise.all(Array.from({ length: 20 }, reader));
  return answers / 3;
}
