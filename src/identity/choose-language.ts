import { cookies } from "next/headers";
import { isLanguage } from "@/messages/language";
import { settings } from "@/platform/settings";
import { chooseLanguage } from "@/storage/workings/accounts";
import { LANGUAGE_COOKIE } from "./request-headers";
import { pathOfThisSite } from "./safe-path";
import { findViewer } from "./viewer";

const YEAR_SECONDS = 365 * 24 * 3600;

/** Keeps the language with the account, and here for the time after signing out. Answers where to go back to. */
export async function chooseLanguageByForm(form: FormData): Promise<string> {
  const language = form.get("language");
  if (typeof language === "string" && isLanguage(language)) {
    const viewer = await findViewer();
    if (viewer) await chooseLanguage(viewer.circumstances, language);
    (await cookies()).set(LANGUAGE_COOKIE, language, {
      path: "/",
      maxAge: YEAR_SECONDS,
      sameSite: "lax",
      httpOnly: true,
      secure: settings.SAMBAND_ORIGIN.startsWith("https:"),
    });
  }
  return pathOfThisSite(form.get("next"));
}
