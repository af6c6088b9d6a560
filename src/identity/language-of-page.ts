import { unstable_rethrow } from "next/navigation";
import type { Language } from "@/messages/language";
import { noteFailure } from "./note-failure";
import { languageOfReader } from "./request";
import { findViewer } from "./viewer";

/** For the document around a page: it stands even where the page itself fails. */
export async function languageOfPage(): Promise<{ readonly language: Language; readonly isSignedIn: boolean }> {
  try {
    const viewer = await findViewer();
    return { language: viewer?.speech.language ?? (await languageOfReader()), isSignedIn: viewer !== null };
  } catch (failure) {
    unstable_rethrow(failure);
    noteFailure("finding who is signed in", failure);
    return { language: await languageOfReader(), isSignedIn: false };
  }
}
