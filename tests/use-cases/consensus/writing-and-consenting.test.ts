import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import type { Person } from "@/domain/people/actor";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { writeClause } from "@/use-cases/documents/write-clause";
import { byOfficerOf, circumstancesOf, representativeOf } from "../../support/actors";
import { anOpenRound, consenting, done, theNordicWorld } from "../../support/world";

/** Speaks for Denmark, and is an officer of the lead as well: in one small buyer that happens. */
const BOTH: Person = {
  ...representativeOf("DK"),
  roles: [
    { role: "representative", tender: null },
    { role: "procurement-officer", tender: null },
  ],
};
const AFTER_THE_ROUND = { now: instantFrom("2026-06-10T13:00:00Z") };
const again = { revision: 1, closesAt: instantFrom("2026-06-20T12:00:00Z") };
const byBoth = (when = {}) => circumstancesOf(BOTH, when);

beforeAll(() => theNordicWorld());

describe("writing, asking and answering are different persons' work for one version", () => {
  it("also where the one who asked was followed by another round, put by another", async () => {
    const { tender } = await anOpenRound();
    await done(openRound(byBoth(AFTER_THE_ROUND), { tender, ...again }));
    const later = { now: instantFrom("2026-06-20T13:00:00Z") };
    const third = { tender, revision: 1, closesAt: instantFrom("2026-06-30T12:00:00Z") };
    await done(openRound(byOfficerOf("DK", later), third));

    expect(await statePosition(byBoth(later), await consenting(tender, "DK"))).toMatchObject({
      refusal: { rule: "whoever-put-a-text-takes-no-position-on-it" },
    });
  });

  it("also where the answer came first: what stands of it is neither put again nor frozen by the same person", async () => {
    const { tender, lots, clauses } = await anOpenRound();
    await done(statePosition(byBoth(), await consenting(tender, "DK")));

    const refusal = { rule: "whoever-took-a-position-leaves-the-text-to-others" };
    expect(await openRound(byBoth(AFTER_THE_ROUND), { tender, ...again })).toMatchObject({ refusal });
    expect((await openRound(byOfficerOf("DK", AFTER_THE_ROUND), { tender, ...again })).ok).toBe(true);

    const [changed] = lots;
    const part = changed?.lot ?? COMMON;
    const clause = clauses.get(part);
    if (!clause) throw new Error("the lot has a clause");
    const written = { tender, clause, part, document: "conditions", heading: "Delivery", text: "Sooner." } as const;
    await done(writeClause(byOfficerOf("DK"), { ...written, basedOn: 1 }));
    expect(await freezeRevision(byBoth(), { tender })).toMatchObject({ refusal });
    expect((await freezeRevision(byOfficerOf("DK"), { tender })).ok).toBe(true);
  });
});
