"use server";

import { redirect } from "next/navigation";
import { DEMO_PASSWORD } from "@/identity/demo-people";
import { signInPath } from "@/identity/safe-path";
import { signInAs, signInByForm } from "@/identity/sign-in-by-form";
import type { FormAnswer } from "@/ui/form-answer";

export async function signIn(_previous: FormAnswer | undefined, form: FormData): Promise<FormAnswer> {
  const outcome = await signInByForm(form);
  if (outcome.status === "answered") return outcome.answer;
  redirect(outcome.next);
}

export async function signInAsSomebodyOfTheDemo(form: FormData): Promise<void> {
  const { isIn, next } = await signInAs(form, DEMO_PASSWORD);
  if (isIn) redirect(next);
  const back = signInPath(next);
  redirect(`${back}${back.includes("?") ? "&" : "?"}turned-away`);
}
