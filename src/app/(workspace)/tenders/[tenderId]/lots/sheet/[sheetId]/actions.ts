"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { tenderSheetPreview } from "@/queries/tenders/sheet-preview";
import { notFound } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { arrangementAddress } from "@/screens/tenders/lot-in-order";
import type { FormAnswer } from "@/ui/form-answer";
import { importLots } from "@/use-cases/tenders/import-lots";
import { SaveSheetInput } from "@/use-cases/tenders/inputs";

/** Saves the sheet as it was shown, or nothing. Where the lots were arranged meanwhile, it is shown anew against them. */
export async function saveTheSheet(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: SaveSheetInput, useCase: saved });
  if (run.status === "done") redirect(`${arrangementAddress(run.input.tender)}?done=imported`);
  if (run.rule) refresh();
  return run.answer;
}

/** The sheet is read again from what was kept; which arrangement it was shown against, the form says. */
async function saved(circumstances: Circumstances, { tender, sheet, basedOn }: SaveSheetInput) {
  const preview = await tenderSheetPreview(circumstances, { tender, sheet });
  if (!preview?.plan) return notFound;
  const { lots } = preview.said;
  const { leftOut, name } = preview.sheet;
  return importLots(circumstances, { tender, basedOn, lots, leftOut, source: name });
}
