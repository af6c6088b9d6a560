import { beforeAll, describe, expect, it } from "vitest";
import { endOfDayIn, calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import { giveEvidence } from "@/use-cases/participation/give-evidence";
import { judgeCondition } from "@/use-cases/participation/judge-condition";
import type { Role } from "@/domain/people/actor";
import { aSetCondition } from "../support/a-condition";
import { auditor, byRepresentativeOf, circumstancesOf } from "../support/actors";
import { before, by, waitingIn } from "../support/my-day";
import { answered, aProposedTender, done, theNordicWorld } from "../support/world";

const REYKJAVIK = "Atlantic/Reykjavik";
const EVIDENCE_ENDS = endOfDayIn(REYKJAVIK, calendarDayFrom("2026-08-01"));
const JUDGING_ENDS = endOfDayIn(REYKJAVIK, calendarDayFrom("2026-08-15"));
const IN_JULY = instantFrom("2026-07-10T09:00:00Z");

/** Denmark leads; if the exemption does not come, Iceland falls out, and Iceland judges. */
async function aCondition() {
  const made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  return { ...made, ...(await aSetCondition(made)) };
}

type Made = Awaited<ReturnType<typeof aCondition>>;

async function waitsFor({ tender }: Made, code: string, role: Role, now: Instant = IN_JULY) {
  const all = await waitingIn(tender, by(code, role, now));
  return all.filter(({ page }) => page === "conditions").map(({ what, until }) => ({ what, until }));
}

const givenBy = ({ tender, condition }: Made) =>
  done(giveEvidence(byRepresentativeOf("IS", { now: IN_JULY }), { tender, condition, text: "The agency granted it." }));

beforeAll(() => theNordicWorld());

describe("a condition that waits for evidence", () => {
  it("waits for those who may give it, until its day ends where it counts, and links to the very condition", async () => {
    const made = await aCondition();
    const waiting = [{ what: "give-evidence", until: EVIDENCE_ENDS }];

    for (const role of ["representative", "deputy", "legal-officer", "expert", "procurement-officer"] as const) {
      expect(await waitsFor(made, "IS", role), role).toEqual(waiting);
    }
    expect(await waitsFor(made, "DK", "procurement-officer")).toEqual(waiting);
    expect(await waitsFor(made, "IS", "representative", before(EVIDENCE_ENDS))).toEqual(waiting);
    expect(await waitsFor(made, "IS", "representative", EVIDENCE_ENDS)).toEqual([]);
    const [matter] = await waitingIn(made.tender, by("IS", "expert", IN_JULY));
    expect(matter).toMatchObject({ condition: { id: made.condition, title: "Label exemption" } });
  });

  it("does not wait for a signatory, for another country, for an observer or for the auditor", async () => {
    const made = await aCondition();

    expect(await waitsFor(made, "IS", "signatory")).toEqual([]);
    expect(await waitsFor(made, "NO", "representative")).toEqual([]);
    expect(await waitsFor(made, "DK", "representative")).toEqual([]);
    expect(await waitsFor(made, "SE", "representative")).toEqual([]);
    expect(await waitingIn(made.tender, circumstancesOf(auditor, { now: IN_JULY }))).toEqual([]);
  });
});

describe("a condition with evidence", () => {
  it("waits for whoever judges, until the judging day ends, and for nobody to give more", async () => {
    const made = await aCondition();
    await givenBy(made);
    const waiting = [{ what: "judge-condition", until: JUDGING_ENDS }];

    for (const role of ["representative", "deputy", "legal-officer"] as const) {
      expect(await waitsFor(made, "IS", role), role).toEqual(waiting);
      expect(await waitsFor(made, "IS", role, before(JUDGING_ENDS)), role).toEqual(waiting);
      expect(await waitsFor(made, "IS", role, JUDGING_ENDS), role).toEqual([]);
    }
    for (const [code, role] of [
      ["IS", "expert"],
      ["DK", "procurement-officer"],
      ["NO", "representative"],
    ] as const) {
      expect(await waitsFor(made, code, role), `${role} of ${code}`).toEqual([]);
    }
  });

  it("waits for nobody once it is judged", async () => {
    const made = await aCondition();
    await givenBy(made);
    const judgements = (made.lots[0]?.lines ?? []).map(({ line }) => ({ line, isMet: true, reason: "Granted." }));
    const judged = { tender: made.tender, condition: made.condition, judgements };
    await done(judgeCondition(byRepresentativeOf("IS", { now: IN_JULY }), judged));

    expect(await waitsFor(made, "IS", "representative")).toEqual([]);
  });
});
