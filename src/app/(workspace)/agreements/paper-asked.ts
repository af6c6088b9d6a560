import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct } from "@/identity/viewer";
import type { Speech } from "@/messages/speak";
import { AGREEMENT_ACTS } from "@/screens/agreement/paper-body";
import { signTheAgreement, takeTheSignatureBack } from "./actions";

export type PaperQuery = { readonly done?: string | string[]; readonly text?: string | string[] };

const Done = z.enum(AGREEMENT_ACTS).nullable().catch(null);

/** What the address of an agreement or annex asks: what was just done, and in which language it is read. */
export function paperAsked({ done, text }: PaperQuery) {
  return { done: Done.parse(done ?? null), isEnglish: text === "en" };
}

/** The forms of signatories, the same on both pages. */
export function signingActs(speech: Speech) {
  const words = formWords(speech);
  return {
    signing: { action: signTheAgreement, act: newAct(), words },
    takingBack: { action: takeTheSignatureBack, act: newAct(), words },
  };
}
