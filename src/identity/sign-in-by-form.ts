import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { instantFrom } from "@/domain/definitions/time";
import { speak, type Speech } from "@/messages/speak";
import { readClock } from "@/platform/clock";
import { closeSession } from "@/storage/workings/sessions";
import { sessionInCookie, signIn } from "./auth";
import { noteFailure } from "./note-failure";
import { isReadable } from "./readable-form";
import { languageOfReader } from "./request";
import { pathOfThisSite } from "./safe-path";
import { sayIssue } from "./say-issue";
import { SignInRefused, type WhyNotSignedIn } from "./sign-in-refused";

const Typed = z.object({ address: z.string(), password: z.string(), next: z.unknown().transform(pathOfThisSite) });

type SignedInOrAnswered =
  | { readonly status: "signed-in"; readonly next: string }
  | { readonly status: "answered"; readonly answer: SubmissionResult };

/** The form of the sign-in page. What is wrong with it is said in the reader's language; a password is never sent back. */
export async function signInByForm(form: FormData): Promise<SignedInOrAnswered> {
  const speech = speak(await languageOfReader(), "UTC");
  if (!isReadable(form)) return answered({ status: "error", error: { "": [speech.say("forms.unusable")] } });
  const submission = parseWithZod(form, { schema: Typed, error: sayIssue(speech) });
  if (submission.status !== "success") return answered(submission.reply({ hideFields: ["password"] }));

  const { address, password, next } = submission.value;
  const why = await tryToSignIn(address, password);
  if (why === null) return { status: "signed-in", next };
  return answered(submission.reply({ hideFields: ["password"], formErrors: [sayWhy(speech, why)] }));
}

/** One press on somebody of a demo: the address is the button's, the password is known to all. */
export async function signInAs(
  form: FormData,
  password: string,
): Promise<{ readonly isIn: boolean; readonly next: string }> {
  const address = form.get("address");
  const why = typeof address === "string" ? await tryToSignIn(address, password) : "unknown";
  return { isIn: why === null, next: pathOfThisSite(form.get("next")) };
}

/** Null where it came off. Whoever was signed in here before is so no longer. */
async function tryToSignIn(address: string, password: string): Promise<WhyNotSignedIn | "failed" | null> {
  try {
    const before = await sessionInCookie();
    await signIn("credentials", { redirect: false, address, password });
    if (before) await closeSession(before, instantFrom(await readClock()));
    return null;
  } catch (failure) {
    unstable_rethrow(failure);
    if (failure instanceof SignInRefused) return failure.why;
    noteFailure("signing in", failure);
    return "failed";
  }
}

function sayWhy({ say }: Speech, why: WhyNotSignedIn | "failed"): string {
  switch (why) {
    case "unknown":
      return say("identity.unknown");
    case "too-many":
      return say("identity.tooMany");
    case "failed":
      return say("forms.notSent");
  }
}

function answered(answer: SubmissionResult) {
  return { status: "answered", answer } as const;
}
