import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { myDay } from "@/queries/tenders/my-day";
import { makeComment } from "@/use-cases/documents/make-comment";
import { noteVisit } from "@/use-cases/people/note-visit";
import { COMMON } from "@/domain/documents/clause";
import { costOf } from "../benchmarks/statements";
import { aSetCondition } from "../support/a-condition";
import { annexIsPut, signatoriesAreMandated } from "../support/an-agreement";
import { byOfficerOf, byRepresentativeOf, MORNING } from "../support/actors";
import { by } from "../support/my-day";
import { anOpenRound, answered, aProposedTender, done, theNordicWorld, type ATender } from "../support/world";

/** A tender before the countries with a comment and a condition, another whose annex wants signatures, and one to answer for. */
async function threeTenders(): Promise<void> {
  const { tender, clauses } = await anOpenRound({ beforeFreezing: setsACondition });
  const clause = clauses.get(COMMON);
  if (!clause) throw new Error("the common part has a clause");
  await done(makeComment(byRepresentativeOf("NO"), { tender, clause, onForm: 1, text: "Why so?" }));
  const made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1] });
  await annexIsPut(made.tender);
  await aProposedTender();
}

async function setsACondition(made: ATender): Promise<void> {
  await aSetCondition(made);
}

const VIEWERS: Readonly<Record<string, () => Circumstances>> = {
  representative: () => byRepresentativeOf("IS"),
  officer: () => byOfficerOf("DK"),
  signatory: () => by("IS", "signatory"),
  "legal officer": () => by("NO", "legal-officer"),
};
const LATE = instantFrom("2026-06-01T12:00:00Z");
const few = new Map<string, number>();

beforeAll(async () => {
  await theNordicWorld();
  await signatoriesAreMandated(["DK", "NO", "IS"]);
  for (const viewer of Object.values(VIEWERS))
    await noteVisit({ ...viewer(), now: instantFrom("2026-05-01T09:00:00Z") });
  await threeTenders();
  for (const [name, viewer] of Object.entries(VIEWERS))
    few.set(name, (await costOf(() => myDay({ ...viewer(), now: LATE }))).count);
  for (let made = 1; made < 10; made += 1) await threeTenders();
}, 240_000);

describe("the day of somebody", () => {
  it.each(Object.entries(VIEWERS))(
    "takes no more statements for thirty tenders than for three: %s",
    async (name, viewer) => {
      const { tenders } = await myDay({ ...viewer(), now: MORNING });
      const { count } = await costOf(() => myDay({ ...viewer(), now: LATE }));

      console.info(`${name}: ${few.get(name)} statements for 3 tenders, ${count} for 30`);
      expect(tenders).toHaveLength(30);
      expect(count).toBe(few.get(name));
    },
  );
});
