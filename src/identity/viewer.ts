import { redirect } from "next/navigation";
import { cache } from "react";
import type { Country } from "@/domain/definitions/country";
import { identifier, type ActId, type SessionId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Role } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { speak, type Speech } from "@/messages/speak";
import { newId } from "@/platform/new-id";
import { findSignedIn, type SignedIn } from "@/storage/workings/sessions";
import { sessionInCookie } from "./auth";
import { currentPath, receivedAt } from "./request";
import { signInPath } from "./safe-path";

/** Whoever is signed in, and how they are spoken to. */
export type Viewer = {
  readonly circumstances: Circumstances;
  readonly speech: Speech;
  readonly name: string;
  readonly organisation: string;
  readonly country: Country;
  readonly timeZone: string;
  /** Every role that is held, in one tender or in all, each once. */
  readonly roles: readonly Role[];
};

/** Whoever is signed in; somebody who is not is asked to sign in, and then comes back to this page. */
export async function viewer(): Promise<Viewer> {
  return (await findViewer()) ?? redirect(signInPath(await currentPath()));
}

/**
 * Null where nobody is signed in. Found anew for each request: a closed session and a role granted
 * a moment ago count at once. The clock is read before anything else is waited for.
 */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const now = await receivedAt();
  const session = await sessionInCookie();
  const signedIn = session && (await findSignedIn(session, now));
  return session && signedIn ? toViewer(signedIn, session, now) : null;
});

/** For what everyone may read: whoever is signed in, or a visitor. */
export async function anyone(): Promise<Circumstances> {
  const found = await findViewer();
  if (found) return found.circumstances;
  return { actor: { kind: "visitor" }, now: await receivedAt(), act: identifier<ActId>(newId()), newId };
}

/** The identity of an act, for a form that is drawn now: however often the form is sent, the act is done once. */
export function newAct(): string {
  return newId();
}

function toViewer(signedIn: SignedIn, session: SessionId, now: Instant): Viewer {
  const { person, organisation, organisationName, country, name, language, timeZone, roles } = signedIn;
  return {
    circumstances: {
      actor: {
        kind: "person",
        person,
        organisation,
        country,
        roles,
        session,
        strength: "one-factor",
        onBehalfOf: null,
      },
      now,
      act: identifier<ActId>(newId()),
      newId,
    },
    speech: speak(language, timeZone),
    name,
    organisation: organisationName,
    country,
    timeZone,
    roles: [...new Set(roles.map(({ role }) => role))],
  };
}
