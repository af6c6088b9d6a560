import { cookies, headers } from "next/headers";
import { cache } from "react";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { isLanguage, languageAskedFor, type Language } from "@/messages/language";
import { readClock } from "@/platform/clock";
import { LANGUAGE_COOKIE, PATH_HEADER } from "./request-headers";

/** When this request was received: once for everything that a page asks. */
export const receivedAt = cache(async (): Promise<Instant> => instantFrom(await readClock()));

/** The path and query that were asked for, as the proxy saw them. */
export async function currentPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? "/";
}

/** The language of somebody of whom nothing is known: what they chose last here, else what their browser asks for. */
export async function languageOfReader(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value ?? "";
  return isLanguage(chosen) ? chosen : languageAskedFor((await headers()).get("accept-language") ?? "");
}
