import { identifier, type SessionId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { newId } from "@/platform/new-id";
import { findAccount } from "@/storage/workings/sign-in";
import { openSession } from "@/storage/workings/sessions";
import { oneAfterAnother } from "./one-after-another";
import { isPasswordOf, PASSWORD_LENGTH_MAX } from "./password";
import { mayTry, noteFailedTry } from "./throttle";

/** A working day. Whoever is still there then signs in again. */
export const SESSION_HOURS = 12;
/** RFC 5321, 4.5.3.1: no address is longer. */
const ADDRESS_LENGTH_MAX = 254;

export type SignInAttempt = { readonly address: string; readonly password: string; readonly origin: string };

export type SignInAnswer =
  | { readonly status: "signed-in"; readonly session: SessionId }
  /** No such account, or another password: which of the two is not told. */
  | { readonly status: "unknown" }
  | { readonly status: "too-many" };

/**
 * One try to sign in. Tries of one origin are looked at one after the other, so that a hundred sent
 * at once are counted like a hundred sent in a row.
 */
export async function signInWithPassword(typed: SignInAttempt, now: Instant): Promise<SignInAnswer> {
  const attempt = { ...typed, address: typed.address.trim().toLowerCase() };
  const answer = await oneAfterAnother(attempt.origin, () => tried(attempt, now));
  return answer ?? { status: "too-many" };
}

async function tried(attempt: SignInAttempt, now: Instant): Promise<SignInAnswer> {
  if (!(await mayTry(attempt, now))) return { status: "too-many" };
  const person = await personWith(attempt);
  if (!person) {
    await noteFailedTry(attempt, now);
    return { status: "unknown" };
  }
  const session = identifier<SessionId>(newId());
  await openSession({ session, person, at: now, hours: SESSION_HOURS });
  return { status: "signed-in", session };
}

async function personWith({ address, password }: SignInAttempt) {
  const isPossible = address.length <= ADDRESS_LENGTH_MAX && password.length <= PASSWORD_LENGTH_MAX;
  const account = isPossible ? await findAccount(address) : null;
  const isRight = await isPasswordOf(account?.passwordHash ?? null, isPossible ? password : "");
  return isRight && account ? account.person : null;
}
