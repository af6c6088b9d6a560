import { unstable_rethrow } from "next/navigation";
import type { Language } from "@/messages/language";
import { noteFailure } from "./note-failure";
import { currentPath, languageOfReader } from "./request";
import { isSignInPage } from "./safe-path";
import { findViewer } from "./viewer";

type LanguageOfPage = { readonly language: Language; readonly isWorkspace: boolean };

/** For the document around a page: it stands even where the page itself fails. */
export async function languageOfPage(): Promise<LanguageOfPage> {
  const language = await languageOfReader();
  if (isSignInPage(await currentPath())) return { language, isWorkspace: false };
  try {
    const viewer = await findViewer();
    return { language: viewer?.speech.language ?? language, isWorkspace: viewer !== null };
  } catch (failure) {
    unstable_rethrow(failure);
    noteFailure("finding who is signed in", failure);
    return { language, isWorkspace: false };
  }
}
