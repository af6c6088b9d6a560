import type { Instant } from "@/domain/definitions/time";
import { sha256 } from "@/platform/digest";
import { settings } from "@/platform/settings";
import { countSignInFailures, noteSignInFailure } from "@/storage/workings/sign-in";

/** Tries count for this long, and then no more. */
const MINUTES = 15;
/** For one address from one origin: whoever guesses from elsewhere locks nobody out here. */
const FAILURES_PER_ADDRESS = 5;
/** From one origin whatever the address: a hospital may stand behind one. */
const FAILURES_PER_ORIGIN = 50;

type Attempt = { readonly address: string; readonly origin: string };

export async function mayTry(attempt: Attempt, now: Instant): Promise<boolean> {
  const [ofAddress, ofOrigin] = await Promise.all([
    countSignInFailures(keyOf("address", attempt.address, attempt.origin), MINUTES, now),
    countSignInFailures(keyOf("origin", attempt.origin), MINUTES, now),
  ]);
  return ofAddress < FAILURES_PER_ADDRESS && ofOrigin < FAILURES_PER_ORIGIN;
}

export async function noteFailedTry(attempt: Attempt, now: Instant): Promise<void> {
  await noteSignInFailure(keyOf("address", attempt.address, attempt.origin), now);
  await noteSignInFailure(keyOf("origin", attempt.origin), now);
}

/** With the installation's secret in it, so that nobody who reads the table can try out which address it was. */
function keyOf(...parts: readonly string[]): string {
  const text = new TextEncoder();
  return sha256(text.encode(JSON.stringify([settings.AUTH_SECRET, "sign-in", ...parts])));
}
