"use server";

import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import type { FormAnswer } from "@/ui/form-answer";
import { nameEntitledBuyers } from "@/use-cases/participation/name-entitled-buyers";
import { BuyersForm } from "./buyers-form";

/** Names who may call off in a country. */
export async function nameTheBuyers(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({
    form,
    schema: BuyersForm,
    useCase: nameEntitledBuyers,
    fieldOf: ({ rule }) => (rule === "an-entitled-buyer-is-named-once" ? "buyers" : undefined),
  });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/call?done=buyers#buyers`);
  return run.answer;
}
