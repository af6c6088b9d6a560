import { NextResponse, type NextRequest } from "next/server";
import { LANGUAGE_COOKIE, NONCE_HEADER, PATH_HEADER } from "@/identity/request-headers";
import { isLanguage } from "@/messages/language";

/** Workspace and sign-in. The public's pages, route handlers and assets say themselves what they may load. */
export const config = {
  matcher: ["/((?!api/|_next/|assets/|healthz$|(?:en|da|nb|is)(?:/|$)).+)"],
};

/**
 * What a page may load: scripts and styles of this site alone, and of those that stand in the page
 * only the ones that bear this answer's nonce. The framework reads the nonce off the request.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(NONCE_HEADER, nonce);
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);

  const language = chosenLanguage(request);
  if (language) headers.set("cookie", withLanguage(request, language));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  if (language) response.cookies.set(LANGUAGE_COOKIE, language, { path: "/", maxAge: YEAR_SECONDS, sameSite: "lax" });
  return response;
}

const YEAR_SECONDS = 365 * 24 * 3600;

function policyWith(nonce: string): string {
  const isDeveloped = process.env.NODE_ENV === "development"; // the framework's own tools evaluate code and inject styles
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDeveloped ? " 'unsafe-eval'" : ""}`,
    isDeveloped ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A link of the language switch: `?language=da`. It counts for this page already. */
function chosenLanguage(request: NextRequest): string | null {
  const asked = request.nextUrl.searchParams.get("language") ?? "";
  return isLanguage(asked) ? asked : null;
}

function withLanguage(request: NextRequest, language: string): string {
  const others = request.cookies.getAll().filter(({ name }) => name !== LANGUAGE_COOKIE);
  return [...others, { name: LANGUAGE_COOKIE, value: language }]
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
}
