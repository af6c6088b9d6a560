"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import type { FormAnswer } from "@/ui/form-answer";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { legalZoneOf, proposalForm } from "./proposal-form";

/** The officer's proposal. What was refused is shown where it was typed. */
export async function proposeJointTender(_previous: FormAnswer | undefined, form: FormData) {
  const { circumstances, country } = await viewer();
  const known = (await knownCountries(circumstances)) ?? [];
  const run = await runAct({
    form,
    schema: proposalForm(legalZoneOf(known, country)),
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
