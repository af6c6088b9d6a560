import { isCountryAmong, type Country } from "@/domain/definitions/country";
import { identifier, type TenderId } from "@/domain/definitions/identifiers";
import type { Result } from "@/domain/definitions/result";
import { keptSheet, type KeptSheet } from "@/domain/participation/kept-sheet";
import type { ImportingRefusal, LotsToImport } from "@/domain/participation/import-lots";
import { planOf, type ImportPlan } from "@/domain/participation/import-plan";
import { readLotSheet, type LotSheet } from "@/domain/participation/lot-sheet";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { findCountries } from "@/storage/people/find-countries";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findLotsToImport } from "@/storage/tenders/find-arrangement";
import { findHead, type TenderHead } from "./tender-head";

/** A sheet as it was sent, what it says, and what saving it would do. */
export type SheetPreview = {
  readonly id: string;
  readonly sheet: KeptSheet;
  readonly said: LotSheet;
  /** Null where something is wrong with the sheet: then nothing can be saved. */
  readonly plan: Result<ImportPlan, ImportingRefusal> | null;
  /** How many times the lots were arranged before this was shown. */
  readonly arranged: number;
};

export type TenderSheetPreview = SheetPreview & { readonly head: TenderHead };

/** A sheet for the lots of a tender that is there; null for whoever does not run it, or did not send the sheet. */
export function tenderSheetPreview(
  circumstances: Circumstances,
  { tender: id, sheet }: { readonly tender: TenderId; readonly sheet: string },
): Promise<TenderSheetPreview | null> {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const kept = facts?.head.runsIt ? await findSheet(db, { id: sheet, tender: id }) : null;
    if (!facts || !kept) return null;
    const state = await findLotsToImport(db, facts.tender);
    const asked = facts.tender.invitations.filter(({ as }) => as === "participant").map(({ country }) => country);
    const known = (await findCountries(db)).map(({ country }) => country);
    const said = readLotSheet(kept, { known, asked, lots: facts.tender.lots, boundLines: state.boundLines });
    return {
      id: sheet,
      sheet: kept,
      said,
      plan: planned(state, kept, said),
      arranged: state.arranged,
      head: facts.head,
    };
  });
}

export type NewSheetPreview = SheetPreview & {
  /** Countries of which the sheet says a need: whoever proposes will want to ask them. */
  readonly countries: readonly Country[];
};

/** A sheet for a tender that is still to be proposed; null for whoever may not propose, or did not send the sheet. */
export function newSheetPreview(circumstances: Circumstances, sheet: string): Promise<NewSheetPreview | null> {
  if (!mayProposeTenders(circumstances.actor)) return Promise.resolve(null);
  return readAs(circumstances, async (db) => {
    const kept = await findSheet(db, { id: sheet, tender: null });
    if (!kept) return null;
    const known = (await findCountries(db)).map(({ country }) => country);
    const said = readLotSheet(kept, { known, asked: null, lots: null, boundLines: new Set() });
    const named = said.lots.flatMap(({ lines }) =>
      lines.flatMap(({ volumes }) => volumes.map(({ country }) => country)),
    );
    const countries = known.filter((country) => isCountryAmong(named, country));
    return { id: sheet, sheet: kept, said, plan: planned(nothingYet(known), kept, said), arranged: 0, countries };
  });
}

/** One's own alone: the database shows no other. */
async function findSheet(
  db: ReadOnlyDatabase,
  { id, tender }: { readonly id: string; readonly tender: TenderId | null },
): Promise<KeptSheet | null> {
  const row = await db.sheet.findUnique({ where: { id } });
  return row && row.tenderId === tender ? keptSheet(row.name, row.rows) : null;
}

function planned(state: LotsToImport, { name, leftOut }: KeptSheet, { lots, problems }: LotSheet) {
  return problems.length > 0 ? null : planOf(state, { basedOn: state.arranged, lots, leftOut, source: name });
}

/** Before a proposal there is nothing that a sheet could change, and everybody may still be asked. */
function nothingYet(known: readonly Country[]): LotsToImport {
  const invitations = known.map((country) => ({ country, as: "participant" as const }));
  return {
    tender: { id: identifier<TenderId>(""), lots: [], links: [], invitations },
    arranged: 0,
    linked: new Map(),
    boundLines: new Set(),
    isDispatched: false,
    volumes: [],
    proposals: new Map(),
  };
}
