"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { notFound } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import { runAct } from "@/identity/run-act";
import { findViewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import { newSheetPreview } from "@/queries/tenders/sheet-preview";
import type { FormAnswer } from "@/ui/form-answer";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { legalZoneOf, proposalForm, proposalFromSheet } from "./proposal-form";

/** The officer's proposal. What was refused is shown where it was typed. */
export async function proposeJointTender(_previous: FormAnswer | undefined, form: FormData) {
  const found = await findViewer();
  const known = (found && (await knownCountries(found.circumstances))) ?? [];
  const legalZone = found ? legalZoneOf(known, found.country) : "UTC";
  const fieldOf = ({ rule }: { readonly rule: string }) => FIELDS[rule];
  const run = await (form.has("sheet")
    ? runAct({ form, schema: proposalFromSheet(legalZone), useCase: proposedFromSheet, fieldOf })
    : runAct({ form, schema: proposalForm(legalZone), useCase: proposeTender, fieldOf }));
  if (run.status === "answered") return run.answer;
  redirect(`/tenders/${run.value.tender}`);
}

/** The lots are those of the sheet as it was kept: nobody types them again. */
async function proposedFromSheet(
  circumstances: Circumstances,
  { sheet, ...facts }: z.output<ReturnType<typeof proposalFromSheet>>,
) {
  const preview = await newSheetPreview(circumstances, sheet);
  if (!preview?.plan?.ok) return notFound;
  return proposeTender(circumstances, { ...facts, lots: preview.said.lots, source: preview.sheet.name });
}

const FIELDS: Readonly<Record<string, string>> = {
  "another-country-is-invited": "asked",
  "only-known-countries-are-invited": "asked",
  "volumes-are-proposed-for-countries-that-are-asked": "asked",
  "the-interest-window-is-still-to-close": "interestClosesAt",
};
