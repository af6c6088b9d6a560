import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { KeptSheet } from "@/domain/participation/kept-sheet";
import type { Actor } from "@/domain/people/actor";
import { lotExport } from "@/queries/tenders/lot-export";
import { newSheetPreview, tenderSheetPreview } from "@/queries/tenders/sheet-preview";
import { importLots } from "@/use-cases/tenders/import-lots";
import { keepSheet } from "@/use-cases/tenders/keep-sheet";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  MORNING,
  officerOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { arranged, entriesOf, lotAt, lotsInShort } from "../../support/lots";
import { asSuperuser } from "../../support/raw-sql";
import { aRow, aSheet, type Row } from "../../support/sheets";
import { answered, aProposedTender, done, INTEREST_CLOSES_AT, theNordicWorld } from "../../support/world";

beforeAll(() => theNordicWorld(["PL", "FI"]));

function kept(rows: readonly Row[], details: Partial<KeptSheet> = {}): KeptSheet {
  return { ...aSheet(rows), name: "lots.xlsx", leftOut: "stay", ...details };
}

/** What the officer sees of a sheet that was just sent, and would save. */
async function previewOf(tender: TenderId, sheet: KeptSheet) {
  const { sheet: id } = await done(keepSheet(byOfficerOf("DK"), { tender, sheet }));
  const preview = await tenderSheetPreview(byOfficerOf("DK"), { tender, sheet: id });
  if (!preview) throw new Error("the officer does not see the own sheet");
  return preview;
}

async function imported(tender: TenderId, sheet: KeptSheet) {
  const { said, arranged: basedOn } = await previewOf(tender, sheet);
  return importLots(byOfficerOf("DK"), {
    tender,
    basedOn,
    lots: said.lots,
    leftOut: sheet.leftOut,
    source: sheet.name,
  });
}

const NORWAY = { no_volume: "15500", no_origin: "illustrative" };
const ICELAND = { is_volume: "?", is_origin: "nobody counted" };

describe("a sheet for a tender that is there", () => {
  it("is saved whole: lots, lines and proposed volumes in one act", async () => {
    const { tender } = await aProposedTender();
    const before = await entriesOf(tender);

    await done(
      imported(tender, kept([aRow({ ...NORWAY, ...ICELAND }), aRow({ strength: "2 mg/ml, 4 ml", ...NORWAY })])),
    );

    expect(await lotsInShort(tender)).toEqual([
      "1 Lot of line 1: 1 g",
      "2 Lot of line 2: 1 g",
      "3 Ondansetron injection: 2 mg/ml, 2 ml, 2 mg/ml, 4 ml",
    ]);
    expect((await entriesOf(tender)) - before).toBe(3); // the lots, Norway's volumes, Iceland's
  });

  it("or not at all: what a rule refuses leaves neither lot nor volume", async () => {
    const { tender } = await aProposedTender();
    const { said } = await previewOf(tender, kept([aRow({ ...NORWAY })]));
    const before = await entriesOf(tender);
    const lots = said.lots.map((lot) => ({ ...lot, lines: [...lot.lines, ...lot.lines] }));

    const outcome = await importLots(byOfficerOf("DK"), { tender, basedOn: 0, lots, leftOut: "stay", source: "x" });

    expect(outcome).toMatchObject({ refusal: { rule: "a-product-stands-once-in-a-lot" } });
    expect(await entriesOf(tender)).toBe(before);
  });

  it("shows a volume that is proposed to its own country and to the lead, and to no other participant", async () => {
    const { tender } = await aProposedTender();
    await done(imported(tender, kept([aRow({ ...NORWAY, ...ICELAND })])));
    const seenBy = async (actor: Actor) =>
      (await lotExport(circumstancesOf(actor), tender))?.volumes
        .map(({ country, state }) => `${country} ${state}`)
        .sort();

    expect(await seenBy(officerOf("DK"))).toEqual(["IS proposed", "NO proposed"]);
    expect(await seenBy(representativeOf("NO"))).toEqual(["NO proposed"]);
    expect(await seenBy(representativeOf("IS"))).toEqual(["IS proposed"]);
    expect(await seenBy(representativeOf("SE"))).toEqual([]);
    expect(await seenBy(auditor)).toEqual(["IS proposed", "NO proposed"]);
    expect(await seenBy(officerOf("PL"))).toBeUndefined();
  });

  it("binds nobody, and what is bound stands before what is proposed", async () => {
    const { tender, lots } = await aProposedTender();
    await answered({ tender, lots }, "NO", { in: [1] });
    const { lot, lines } = lotAt(lots, 1);
    const facts = { lot: "1", lot_title: "Lot of line 1", inn: "meropenem", atc: "J01DH02", strength: "1 g" };
    const units = { container: "vial", pack_size: "10", comparison_unit: "1 g", volume_unit: "vial" };
    const row = aRow({
      ...facts,
      ...units,
      form: lines[0]?.form ?? "",
      route: lines[0]?.route ?? "",
      lot_id: lot,
      line_id: lines[0]?.line ?? "",
      no_volume: "2000",
      no_origin: "a guess",
    });
    await done(imported(tender, kept([row])));

    const volumes = (await lotExport(byOfficerOf("DK"), tender))?.volumes;

    expect(volumes).toMatchObject([{ country: "NO", quantity: "1000", origin: "illustrative", state: "bound" }]);
  });

  it("is refused, and shown again, where the lots were arranged after it was looked at", async () => {
    const { tender, lots } = await aProposedTender();
    const { said, arranged: basedOn } = await previewOf(tender, kept([aRow(NORWAY)]));
    await arranged(tender, { how: "copied", lot: lotAt(lots, 1).lot });

    const outcome = await importLots(byOfficerOf("DK"), {
      tender,
      basedOn,
      lots: said.lots,
      leftOut: "stay",
      source: "x",
    });

    expect(outcome).toMatchObject({ refusal: { rule: "lots-are-arranged-from-their-latest-form" } });
  });

  it("of 2,000 lines and five countries is saved in one act", { timeout: 60_000 }, async () => {
    const { tender } = await aProposedTender({ participants: ["NO", "IS", "FI", "PL"] });
    const figures = Object.fromEntries(
      ["dk", "no", "is", "fi", "pl"].flatMap((code) => [
        [`${code}_volume`, "1234"],
        [`${code}_origin`, "sales"],
      ]),
    );
    const rows = Array.from({ length: 2000 }, (_, index) => {
      const lot = String(1 + (index % 500));
      return aRow({ ...figures, lot, lot_title: `Large ${lot}`, pack_size: String(1 + Math.floor(index / 500)) });
    });
    const { said, arranged: basedOn, plan } = await previewOf(tender, kept(rows));
    expect(plan).toMatchObject({ ok: true });

    const begun = performance.now();
    await done(importLots(byOfficerOf("DK"), { tender, basedOn, lots: said.lots, leftOut: "stay", source: "x" }));
    const seconds = (performance.now() - begun) / 1000;

    expect((await lotExport(byOfficerOf("DK"), tender))?.volumes).toHaveLength(10_000);
    expect(seconds).toBeLessThan(20);
    console.log(`2,000 lines and 10,000 volumes saved in ${seconds.toFixed(1)} s`);
  });

  it.each([
    ["an officer of another buyer", officerOf("NO"), "not-allowed"],
    ["the lead's representative", representativeOf("DK"), "not-allowed"],
    ["an outsider's officer", officerOf("PL"), "not-found"],
    ["a visitor", visitor, "not-found"],
  ] as const)("is not saved by %s, nor kept, nor shown", async (_who, actor, rule) => {
    const { tender } = await aProposedTender();
    const { id, said } = await previewOf(tender, kept([aRow(NORWAY)]));
    const circumstances = circumstancesOf(actor);

    const saved = await importLots(circumstances, {
      tender,
      basedOn: 0,
      lots: said.lots,
      leftOut: "stay",
      source: "x",
    });

    expect(saved).toMatchObject({ refusal: { rule } });
    expect((await keepSheet(circumstances, { tender, sheet: kept([aRow()]) })).ok).toBe(false);
    expect(await tenderSheetPreview(circumstances, { tender, sheet: id })).toBeNull();
  });
});

describe("a sheet for a new tender", () => {
  it("gives the proposal its lots, and what it says of each country's need", async () => {
    const sheet = kept([aRow({ ...NORWAY, dk_volume: "1", dk_origin: "x" }), aRow({ lot: "2", lot_title: "Another" })]);
    const { sheet: id } = await done(keepSheet(byOfficerOf("DK"), { tender: null, sheet }));
    const preview = await newSheetPreview(byOfficerOf("DK"), id);
    expect(preview).toMatchObject({ countries: ["DK", "NO"], plan: { ok: true } });
    const proposal = {
      title: "From a sheet",
      form: "joint",
      businessCase: "Together.",
      lots: preview?.said.lots ?? [],
      source: sheet.name,
      observers: [],
      interestClosesAt: INTEREST_CLOSES_AT,
    } as const;

    const refused = await proposeTender(byOfficerOf("DK"), { ...proposal, participants: ["IS"] });
    const { tender } = await done(proposeTender(byOfficerOf("DK"), { ...proposal, participants: ["NO"] }));

    expect(refused).toMatchObject({
      refusal: { rule: "volumes-are-proposed-for-countries-that-are-asked", country: "NO" },
    });
    expect(await lotsInShort(tender)).toEqual(["1 Ondansetron injection: 2 mg/ml, 2 ml", "2 Another: 2 mg/ml, 2 ml"]);
    expect((await lotExport(byRepresentativeOf("NO"), tender))?.volumes).toMatchObject([
      { country: "NO", quantity: "15500", state: "proposed" },
    ]);
  });

  it("is kept for its sender alone, for a day", async () => {
    const sheet = kept([aRow()], { name: "mine.csv" });
    const { sheet: id } = await done(keepSheet(byOfficerOf("DK"), { tender: null, sheet }));

    expect(await newSheetPreview(byOfficerOf("NO"), id)).toBeNull();
    expect(await newSheetPreview(byRepresentativeOf("DK"), id)).toBeNull();
    expect(await newSheetPreview(byOfficerOf("DK"), id)).toMatchObject({ sheet: { name: "mine.csv" } });

    const nextDay = (seconds: string) => instantFrom(`2026-06-02T09:00:${seconds}Z`);
    await done(keepSheet(byOfficerOf("DK", { now: nextDay("00") }), { tender: null, sheet }));
    expect(await newSheetPreview(byOfficerOf("DK"), id)).not.toBeNull(); // a day to the second
    await done(keepSheet(byOfficerOf("DK", { now: nextDay("01") }), { tender: null, sheet }));
    expect(await newSheetPreview(byOfficerOf("DK"), id)).toBeNull();
    expect(MORNING).toBe("2026-06-01T09:00:00.000Z");
  });

  it("keeps what no database stores as a character that is refused", async () => {
    const sheet = kept([aRow({ inn: "mero\0penem", form: "Powder \ud800" })]);
    const { sheet: id } = await done(keepSheet(byOfficerOf("DK"), { tender: null, sheet }));

    const preview = await newSheetPreview(byOfficerOf("DK"), id);

    expect(preview?.said.problems).toMatchObject([{ problem: "unseen-characters" }]);
  });

  it("is for officers who propose", async () => {
    const before = await sheets();

    expect(await keepSheet(byRepresentativeOf("DK"), { tender: null, sheet: kept([aRow()]) })).toMatchObject({
      refusal: { rule: "not-allowed" },
    });
    expect(await sheets()).toBe(before);
  });
});

function sheets(): Promise<number> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT count(*)::int AS n FROM sheets");
    return rows[0].n;
  });
}
