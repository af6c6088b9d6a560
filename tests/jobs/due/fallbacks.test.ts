import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { startWorker } from "@/jobs/worker";
import { dueFallbacks } from "@/queries/participation/due-fallbacks";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { giveEvidence } from "@/use-cases/participation/give-evidence";
import { judgeCondition } from "@/use-cases/participation/judge-condition";
import { removeCondition } from "@/use-cases/participation/remove-condition";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock } from "../../support/actors";
import { aSetCondition, type ACondition } from "../../support/a-condition";
import { asSuperuser } from "../../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  done,
  theNordicWorld,
  type ATender,
} from "../../support/world";
import { followed, outbox, theClockShows } from "../at-work";
import { entriesOf, swept } from "./swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
process.env["SAMBAND_JOURNAL_URL"] = "http://127.0.0.1:9";

/** Evidence until the end of 1 August, judging until the end of 15 August, in Iceland, which is on UTC. */
const A_MOMENT_BEFORE = instantFrom("2026-08-02T00:00:25Z"); // half a minute less five seconds for the test to run
const EVIDENCE_SETTLED = instantFrom("2026-08-02T00:00:30Z");
const JUDGING_SETTLED = instantFrom("2026-08-16T00:00:30Z");
const MONTHS_LATER = instantFrom("2026-11-20T09:00:00Z");

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(instantFrom("2026-06-01T09:00:00Z")));

async function aTenderWithACondition(): Promise<ATender & ACondition> {
  const made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  return { ...made, ...(await aSetCondition(made)) };
}

function fallbacksOf(condition: string): Promise<readonly { because: string; at: Date }[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT because, effective_at AS at FROM condition_fallbacks WHERE condition_id = $1", [
      condition,
    ]);
    return rows;
  });
}

const NO_EVIDENCE = [{ because: "no-evidence", at: new Date("2026-08-02T00:00:00Z") }];

describe("a condition whose day for evidence has ended", () => {
  it("falls back half a minute after the day has ended and not before, as of its end", async () => {
    const { tender, condition } = await aTenderWithACondition();

    await theClockShows(A_MOMENT_BEFORE);
    await swept();
    expect(await fallbacksOf(condition)).toEqual([]);
    await theClockShows(EVIDENCE_SETTLED);
    await swept();

    expect(await fallbacksOf(condition)).toEqual(NO_EVIDENCE);
    expect(await entriesOf(tender, "FallbackTookEffect")).toMatchObject([{ actor_ref: "clock" }]);
  });

  it("is written down as of that instant though no worker was there for months, and once by any number of them", async () => {
    const { tender, condition } = await aTenderWithACondition();
    await theClockShows(MONTHS_LATER);

    await Promise.all([swept(), swept(), swept()]);
    await swept();

    expect(await fallbacksOf(condition)).toEqual(NO_EVIDENCE);
    expect(await entriesOf(tender, "FallbackTookEffect")).toHaveLength(1);
  });

  it("is written down once by two whole workers that begin together", async () => {
    const { tender, condition } = await aTenderWithACondition();
    await theClockShows(MONTHS_LATER);
    const url = process.env["SAMBAND_WORKER_DATABASE_URL"] ?? "";
    const failures: unknown[] = [];
    const report = { done: () => undefined, failed: ({ failure }: { failure: unknown }) => failures.push(failure) };

    const workers = await Promise.all([startWorker(url, report), startWorker(url, report)]);
    await vi.waitFor(async () => expect(await fallbacksOf(condition)).toEqual(NO_EVIDENCE), { timeout: 30_000 });
    await Promise.all(workers.map((worker) => worker.stop()));

    expect(await entriesOf(tender, "FallbackTookEffect")).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  it("falls back after dispatch, too, and asks for no new version", async () => {
    const set: ACondition[] = [];
    const opened = await anOpenRound({
      beforeFreezing: async (made) => void set.push(await aSetCondition(made)),
    });
    for (const code of opened.countries) await consented(opened.tender, code);
    await done(dispatchNotice(byOfficerOf("DK"), { tender: opened.tender }));
    await theClockShows(MONTHS_LATER);

    await swept();

    expect(await fallbacksOf(set[0]?.condition ?? "")).toEqual(NO_EVIDENCE);
    expect(await entriesOf(opened.tender, "RevisionFrozen")).toHaveLength(1);
  });
});

describe("a condition with evidence in time", () => {
  const inTime = { now: instantFrom("2026-08-01T23:59:59Z") };
  const text = "The agency has granted it.";

  it("stays as it is until its judging day has ended, and then falls back", async () => {
    const { tender, condition } = await aTenderWithACondition();
    await done(giveEvidence(byRepresentativeOf("IS", inTime), { tender, condition, text }));

    await theClockShows(instantFrom("2026-08-10T09:00:00Z"));
    await swept();
    expect(await fallbacksOf(condition)).toEqual([]);
    await theClockShows(JUDGING_SETTLED);
    await swept();

    expect(await fallbacksOf(condition)).toEqual([{ because: "not-judged", at: new Date("2026-08-16T00:00:00Z") }]);
  });

  it("that was judged is looked for no more", async () => {
    const { tender, condition, lots } = await aTenderWithACondition();
    await done(giveEvidence(byRepresentativeOf("IS", inTime), { tender, condition, text }));
    const judgements = (lots[0]?.lines ?? []).map(({ line }) => ({ line, isMet: true, reason: "Granted." }));
    await done(judgeCondition(byRepresentativeOf("IS", inTime), { tender, condition, judgements }));

    const due = await dueFallbacks(circumstancesOf(clock, { now: MONTHS_LATER }));

    expect(due.map((each) => each.condition)).not.toContain(condition);
  });

  it("that was taken out falls back no more", async () => {
    const { tender, condition } = await aTenderWithACondition();
    await done(removeCondition(byOfficerOf("DK"), { tender, condition, basedOn: 1 }));

    await theClockShows(MONTHS_LATER);
    await swept();

    expect(await fallbacksOf(condition)).toEqual([]);
  });
});

describe("all who take part and the lead", () => {
  it("are told of a fallback once, with what it is about and since when", async () => {
    const { tender } = await aTenderWithACondition();
    await theClockShows(MONTHS_LATER);
    await swept();
    await followed("FallbackTookEffect");
    await followed("FallbackTookEffect");

    const mails = (await outbox("FallbackTookEffect")).filter(({ link }) => link.startsWith(`/tenders/${tender}/`));
    expect(mails.map(({ address }) => address)).toEqual([
      "deputy.dk@samband.example",
      "deputy.is@samband.example",
      "deputy.no@samband.example",
      "procurement-officer.dk@samband.example",
      "representative.dk@samband.example",
      "representative.is@samband.example",
      "representative.no@samband.example",
    ]);
    expect(mails[0]?.text).toContain("Label exemption");
    expect(mails[0]?.text).toMatch(/2 Aug(ust)? 2026/);
  });
});
