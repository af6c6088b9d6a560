import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/people/actor";
import { READERS, VIEWPOINTS, type Audience, type Viewpoint } from "@/domain/people/audience";
import type { TABLE_CLASSES } from "@/storage/table-classes";
import { auditor, circumstancesOf, coordinator, personOf, representativeOf, visitor } from "../support/actors";
import { AFTERWARDS, countAs, norwaysMatter } from "../support/norways-matter";
import { asApplication, asSuperuser } from "../support/raw-sql";

/** Norway's matter, seen from every side after the interest window has closed. */
const VIEWERS: Readonly<Record<Exclude<Viewpoint, "invited">, Actor>> = {
  "own-country": representativeOf("NO"),
  "lead-buyer": representativeOf("DK"),
  "other-participant": representativeOf("IS"),
  "unnamed-colleague": personOf("IS", "expert"),
  observer: representativeOf("SE"),
  "invited-too-late": representativeOf("FI"),
  coordination: coordinator,
  auditor,
  public: visitor,
};
const SEEN_FROM = VIEWPOINTS.filter((viewpoint) => viewpoint !== "invited");

/** Every table with rows of one tender, with the audience that its rows carry. */
const PROTECTED = [
  ["tenders", "known", "true"],
  ["proposals", "invited", "true"],
  ["lots", "invited", "true"],
  ["product_lines", "invited", "true"],
  ["invitations", "invited", "owner_country <> 'FI'"],
  ["timetables", "invited", "true"],
  ["notices", "invited", "true"],
  ["notice_answers", "invited", "true"],
  ["rounds", "participants-and-observers", "true"],
  ["settlements", "participants-and-observers", "true"],
  ["participations", "participants-and-observers", "owner_country = 'NO'"],
  ["business_cases", "participants", "true"],
  ["clauses", "readers", "true"],
  ["comments", "readers", "owner_country = 'NO'"],
  ["comment_settlements", "readers", "true"],
  ["own_comments", "own-country", "owner_country = 'NO'"],
  ["own_comment_settlements", "own-country", "owner_country = 'NO'"],
  ["clause_marks", "readers", "owner_country = 'NO'"],
  ["reader_namings", "participants", "owner_country = 'NO'"],
  ["draft_reads", "country-and-lead", "owner_country = 'NO'"],
  ["clause_orders", "readers", "true"],
  ["clause_translations", "readers", "true"],
  ["award_criteria", "readers", "true"],
  ["climate_answers", "readers", "true"],
  ["agreement_terms", "parties", "tender_id IS NOT NULL"],
  ["agreement_terms", "parties", "tender_id IS NULL"],
  ["agreement_versions", "parties", "tender_id IS NOT NULL"],
  ["agreement_versions", "parties", "tender_id IS NULL"],
  ["agreement_signatures", "parties", "tender_id IS NOT NULL AND owner_country = 'NO'"],
  ["agreement_signatures", "parties", "tender_id IS NULL AND owner_country = 'NO'"],
  ["agreement_conclusions", "parties", "true"],
  ["signing_rules", "colleagues", "owner_country = 'NO'"],
  ["decisions", "participants", "true"],
  ["revisions", "participants", "true"],
  ["revision_parts", "participants", "true"],
  ["volumes", "participants", "owner_country = 'NO'"],
  ["positions", "participants", "owner_country = 'NO'"],
  ["round_ends", "participants", "true"],
  ["hold_lapses", "participants", "owner_country = 'NO'"],
  ["silences", "participants-and-observers", "owner_country = 'NO'"],
  ["lot_forms", "invited", "true"],
  ["line_forms", "invited", "true"],
  ["lot_links", "invited", "true"],
  ["window_reopenings", "participants-and-observers", "owner_country = 'NO'"],
  ["entitled_buyers", "participants", "owner_country = 'NO'"],
  ["call_terms", "participants", "true"],
  ["market_groups", "participants", "true"],
  ["conditions", "participants", "true"],
  ["condition_evidence", "participants", "true"],
  ["condition_judgements", "participants", "true"],
  ["condition_fallbacks", "participants", "true"],
  ["coverages", "participants", "owner_country = 'NO'"],
  ["proposed_volumes", "country-and-lead", "owner_country = 'NO'"],
  ["mandates", "participants", "owner_country = 'NO'"],
  ["mandate_checks", "participants", "owner_country = 'NO'"],
  ["mandate_revocations", "participants", "owner_country = 'NO'"],
  ["mandate_limits", "own-country", "owner_country = 'NO'"],
  ["room_notes", "own-country", "owner_country = 'NO'"],
  ["room_budgets", "own-country", "owner_country = 'NO'"],
  ["room_prices", "own-country", "owner_country = 'NO'"],
] as const satisfies readonly (readonly [keyof typeof TABLE_CLASSES, Audience, string])[];

beforeAll(async () => {
  await norwaysMatter();
});

describe("who sees what", () => {
  const cases = PROTECTED.flatMap(([table, audience, where]) =>
    SEEN_FROM.map((viewpoint) => {
      const readers: readonly Viewpoint[] = READERS[audience];
      return { table, audience, where, viewpoint, sees: readers.includes(viewpoint) };
    }),
  );

  it.each(cases)("$viewpoint reads $table ($audience): $sees", async ({ viewpoint, table, where, sees }) => {
    expect((await countAs(VIEWERS[viewpoint], table, where, AFTERWARDS)) > 0).toBe(sees);
  });

  it("covers every table that has rows of a tender", async () => {
    const { rows } = await asSuperuser((sql) =>
      sql(
        "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN ('tender_id', 'owner_country')",
      ),
    );
    const answered = [...PROTECTED.map(([table]) => table), "entry_payloads", "role_grants", "sheets", "clause_drafts"];
    expect(rows.map(({ table_name: table }) => table).filter((table) => !answered.includes(table))).toEqual([]);
  });

  it.each(SEEN_FROM)("%s reads what entries say for the same audiences, and no others", async (viewpoint) => {
    const { rows } = await asApplication(circumstancesOf(VIEWERS[viewpoint], { now: AFTERWARDS }), (sql) =>
      sql(`SELECT DISTINCT audience FROM entry_payloads
        WHERE owner_country = 'NO' OR (tender_id IS NOT NULL AND owner_country IS NULL) OR audience IN ('everyone', 'colleagues')`),
    );
    const said = Object.entries(READERS).filter(([name]) => !["author", "known"].includes(name));
    const expected = said.filter(([, readers]: [string, readonly Viewpoint[]]) => readers.includes(viewpoint));
    expect(rows.map(({ audience }) => audience).sort()).toEqual(expected.map(([name]) => name).sort());
  });

  it("lets a country that was invited read along until the window closes, and no longer", async () => {
    expect(await countAs(representativeOf("FI"), "lots")).toBeGreaterThan(0);
    expect(await countAs(representativeOf("FI"), "volumes")).toBe(0);
    expect(await countAs(representativeOf("FI"), "lots", "true", AFTERWARDS)).toBe(0);
  });

  it("lets the coordination add to no tender’s record", async () => {
    const { rows } = await asApplication(circumstancesOf(coordinator), (sql) =>
      sql("SELECT count(*)::int AS n FROM tenders WHERE viewer_may_write('tender', id)"),
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect(await countAs(coordinator, "tenders")).toBeGreaterThan(0);
  });

  it("shows mail and account to their own person only", async () => {
    for (const table of ["outbox", "mail_choices", "accounts", "sheets", "clause_drafts", "visits"]) {
      expect(await countAs(representativeOf("NO"), table)).toBe(1);
      expect(await countAs(representativeOf("DK"), table, "person_id::text LIKE '%4e4f'")).toBe(0);
      expect(await countAs(auditor, table, "person_id::text LIKE '%4e4f'")).toBe(0);
    }
  });
});
