"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { findViewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import type { FormAnswer } from "@/ui/form-answer";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { legalZoneOf, proposalForm } from "./proposal-form";

/** The officer's proposal. What was refused is shown where it was typed. */
export async function proposeJointTender(_previous: FormAnswer | undefined, form: FormData) {
  const found = await findViewer();
  const known = (found && (await knownCountries(found.circumstances))) ?? [];
  const run = await runAct({
    form,
    schema: proposalForm(found ? legalZoneOf(known, found.country) : "UTC"),
    useCase: proposeTender,
    fieldOf: ({ rule }) => FIELDS[rule],
  });
  if (run.status === "answered") return run.answer;
  redirect(`/tenders/${run.value.tender}`);
}

const FIELDS: Readonly<Record<string, string>> = {
  "another-country-is-invited": "asked",
  "only-known-countries-are-invited": "asked",
  "the-interest-window-is-still-to-close": "interestClosesAt",
};
