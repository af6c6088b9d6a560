import { beforeAll, describe, expect, it } from "vitest";
import { COMMON } from "@/domain/documents/clause";
import type { TenderId } from "@/domain/definitions/identifiers";
import { annexPage } from "@/queries/agreement/annex-page";
import { comparedVersions } from "@/queries/consensus/compared-versions";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { decisionBrief } from "@/queries/consensus/decision-brief";
import { revisionText } from "@/queries/consensus/revision-text";
import { silentCountries } from "@/queries/consensus/silent-countries";
import { climateOfTender, criteriaOfTender } from "@/queries/documents/criteria";
import { documentDraft } from "@/queries/documents/document-draft";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { writeClause } from "@/use-cases/documents/write-clause";
import { costOf } from "../benchmarks/statements";
import { byOfficerOf, byRepresentativeOf } from "../support/actors";
import { anOpenRound, consented, done, ROUND_CLOSES_AT, theNordicWorld } from "../support/world";

const [SMALL, LARGE] = [2, 40];
const first = { find: "", page: 1 };
const norway = () => byRepresentativeOf("NO");

const PAGES: Readonly<Record<string, (tender: TenderId) => Promise<unknown>>> = {
  "consensus room": (tender) => consensusRoom(norway(), tender),
  "decision brief": (tender) => decisionBrief(norway(), tender),
  "silent countries": (tender) => silentCountries(byOfficerOf("DK"), { tender, country: null }),
  "frozen version": (tender) => revisionText(norway(), { tender, number: 2 }),
  "two versions": (tender) => comparedVersions(norway(), { tender, from: 1, to: 2 }),
  documents: (tender) => documentDraft(norway(), tender),
  criteria: (tender) => criteriaOfTender(norway(), tender, first),
  "climate check": (tender) => climateOfTender(norway(), tender, first),
  annex: (tender) => annexPage(norway(), tender),
};

let [small, large]: readonly (TenderId | undefined)[] = [];

/** Frozen twice, and Norway consented to the first of them: everything has something to compare with. */
async function aTenderOf(lots: number): Promise<TenderId> {
  const { tender, clauses } = await anOpenRound({ lots });
  await consented(tender, "NO");
  const clause = clauses.get(COMMON);
  if (!clause) throw new Error("the common part has a clause");
  const anew = { part: COMMON, document: "conditions", heading: "Delivery", text: "Within six days." } as const;
  await done(writeClause(byOfficerOf("DK"), { tender, clause, basedOn: 1, ...anew }));
  await done(freezeRevision(byOfficerOf("DK"), { tender }));
  await done(openRound(byOfficerOf("DK"), { tender, revision: 2, closesAt: ROUND_CLOSES_AT }));
  return tender;
}

beforeAll(async () => {
  await theNordicWorld();
  [small, large] = [await aTenderOf(SMALL), await aTenderOf(LARGE)];
}, 120_000);

describe("a page of a tender", () => {
  it.each(Object.keys(PAGES))("%s takes no more statements for forty lots than for two", async (name) => {
    const { [name]: page } = PAGES;
    if (!page || !small || !large) throw new Error("two tenders are there");
    const [of, ofMany] = [small, large];
    expect(await page(ofMany)).not.toBeNull();
    expect((await costOf(() => page(ofMany))).count).toBe((await costOf(() => page(of))).count);
  });
});
