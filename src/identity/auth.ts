import NextAuth, { type NextAuthConfig, type NextAuthResult } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { identifier, type SessionId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { readClock } from "@/platform/clock";
import { settings } from "@/platform/settings";
import { closeSession } from "@/storage/workings/sessions";
import { originOf } from "./origin";
import { pathOfThisSite } from "./safe-path";
import { signInWithPassword, SESSION_HOURS } from "./sign-in";
import { SignInRefused } from "./sign-in-refused";

const Typed = z.object({ address: z.string(), password: z.string() });
const Token = z.object({ session: z.uuid().transform(identifier<SessionId>) });

/**
 * The cookie holds a sealed session id and nothing else; whose session it is and what they may do is
 * found for every request. Read when first used: building the pages needs no secret.
 */
const parts: NextAuthResult = NextAuth((): NextAuthConfig => ({
  secret: settings.AUTH_SECRET,
  trustHost: true,
  useSecureCookies: settings.SAMBAND_ORIGIN.startsWith("https:"),
  session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
  pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
  providers: [
    Credentials({
      credentials: { address: {}, password: {} },
      authorize: async (typed, request) => {
        const now = instantFrom(await readClock());
        const read = Typed.safeParse(typed);
        if (!read.success) throw new SignInRefused("unknown");
        const answer = await signInWithPassword({ ...read.data, origin: originOf(request.headers) }, now);
        if (answer.status !== "signed-in") throw new SignInRefused(answer.status);
        return { id: answer.session };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user, trigger }) => (trigger === "signIn" ? { session: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, session: token["session"] }),
    redirect: ({ url }) => pathOfThisSite(url),
  },
  events: {
    signOut: async (message) => {
      const read = Token.safeParse("token" in message ? message.token : null);
      if (read.success) await closeSession(read.data.session, instantFrom(await readClock()));
    },
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
}));

export const { handlers, signIn, signOut } = parts;

/** The session that the request's cookie names, if it is sealed by us and still young. */
export async function sessionInCookie(): Promise<SessionId | null> {
  const read = Token.safeParse(await parts.auth());
  return read.success ? read.data.session : null;
}
