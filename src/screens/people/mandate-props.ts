import type { Speech } from "@/messages/speak";
import type { OwnMandate } from "@/queries/people/own-mandates";

/** What was just done here, and what was wrong with a file, as the address says. */
export const MANDATE_OUTCOMES = ["entered", "paper", "checked", "taken-back"] as const;
export const PAPER_FAULTS = [
  "too-large",
  "no-file",
  "kind",
  "unusable",
  "elsewhere",
  "signed-out",
  "not-done",
] as const;

export type PaperFault = (typeof PAPER_FAULTS)[number];

export type MandateProps = { readonly page: OwnMandate; readonly speech: Speech };
