import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId, type CommentId } from "@/domain/definitions/identifiers";
import type { DomainEvent } from "@/domain/events";
import { COMMON } from "@/domain/documents/clause";
import { documentDraft } from "@/queries/documents/document-draft";
import { draftProgress } from "@/queries/documents/draft-progress";
import { readersPage } from "@/queries/documents/readers-page";
import { costOf } from "../../benchmarks/statements";
import { byOfficerOf, byRepresentativeOf, newId } from "../../support/actors";
import { recorded } from "../../support/recorded";
import { answered, aProposedTender, aWrittenText, theNordicWorld, type ATender } from "../../support/world";

const COUNTRIES = ["DK", "IS", "NO"].map(storedCountry);
let made: ATender;

beforeAll(async () => {
  await theNordicWorld();
  made = await aProposedTender();
  for (const code of COUNTRIES) await answered(made, code, { in: [1, 2] });
  await aWrittenText(made);
});

/** So many clauses more, each marked and commented on by every country. */
async function moreClauses(count: number): Promise<void> {
  const { tender } = made;
  const clauses = Array.from({ length: count }, () => identifier<ClauseId>(newId()));
  const written = clauses.map((clause, place): DomainEvent => ({
    ...{ type: "ClauseWritten", version: 2, tender, clause, part: COMMON, document: "conditions" },
    ...{ place: place + 10, n: 1, heading: `Clause ${place}`, text: "Within five days of the order." },
  }));
  await recorded(byOfficerOf("DK"), written);
  for (const country of COUNTRIES) {
    const said = clauses.flatMap((clause): readonly DomainEvent[] => [
      { type: "ClauseMarked", version: 1, tender, clause, country, n: 1, onForm: 1, mark: "agreed" },
      {
        ...{ type: "CommentMade", version: 1, tender, clause, country, part: COMMON, onForm: 1 },
        ...{ comment: identifier<CommentId>(newId()), text: "Fine." },
      },
    ]);
    await recorded(byRepresentativeOf(country), said);
  }
}

describe("a draft of five hundred clauses and three countries", () => {
  it("takes no more statements to read than a small one", async () => {
    const pages = {
      documents: () => documentDraft(byRepresentativeOf("NO"), made.tender),
      progress: () => draftProgress(byOfficerOf("DK"), made.tender),
      readers: () => readersPage(byRepresentativeOf("NO"), { tender: made.tender, page: 1 }),
    };
    const counted = async () =>
      Promise.all(Object.values(pages).map(async (page) => page())).then(async () => {
        const counts: number[] = [];
        for (const page of Object.values(pages)) counts.push((await costOf(page)).count);
        return counts;
      });
    await moreClauses(3);
    const small = await counted();
    await moreClauses(500);
    expect(await counted()).toEqual(small);
    expect(await draftProgress(byOfficerOf("DK"), made.tender)).toEqual({ clauses: 3, comments: 503 * 3 });
  }, 120_000);
});
