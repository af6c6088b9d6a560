"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { runAct } from "@/identity/run-act";
import { viewer } from "@/identity/viewer";
import { departureOfLots } from "@/queries/consensus/departure";
import type { FormAnswer } from "@/ui/form-answer";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { DepartureForm, sayWhatChanged } from "./departure-form";

/** Leaves the lots, if that still does what was shown; else the page shows anew what it does, and what has changed. */
export async function leaveTheLots(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const run = await runAct({ form, schema: DepartureForm, useCase: leaveLots, fieldOf });
  if (run.status === "done") redirect(`/tenders/${run.input.tender}/leave?done=left`);
  if (run.rule) refresh();
  if (run.rule !== "a-departure-is-confirmed-as-shown") return run.answer;

  const { circumstances, speech } = await viewer();
  const input = DepartureForm.safeParse(Object.fromEntries(form));
  const shown = input.success && (await departureOfLots(circumstances, input.data));
  if (!shown) return run.answer;
  const matters = sayWhatChanged(form, shown, speech);
  const errors = run.answer.error?.[""] ?? [];
  return { ...run.answer, error: { "": [...errors, speech.say("leaving.confirm.changed", { matters })] } };
}

function fieldOf({ rule }: { readonly rule: string }): string | undefined {
  return rule === "a-departure-gives-its-reason" ? "reason" : undefined;
}
