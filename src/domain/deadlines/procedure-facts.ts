import type { CalendarDay } from "../definitions/time";

/** The procedures that begin with a call for competition, by their codes in eForms (BT-105). */
export const PROCEDURES = ["open", "restricted", "neg-w-call", "comp-dial", "innovation"] as const;

export type Procedure = (typeof PROCEDURES)[number];

/**
 * What the minimum times depend on. An officer answers these questions; the numbers follow from the
 * law, and are never typed. Source: directive-2014-24-art-27.
 */
export type ProcedureFacts = {
  readonly procedure: Procedure;
  /** Tenders may be submitted electronically (BT-17). */
  readonly takesTendersElectronically: boolean;
  /** A prior information notice that was sent to shorten the time (eForms subtype 7 to 9). */
  readonly priorNotice?: PriorNotice;
  /** Why a state of urgency, duly substantiated, makes the ordinary time impracticable (BT-1351). */
  readonly urgency?: string;
  readonly documents: DocumentsAccess;
};

export type PriorNotice = {
  readonly dispatchedOn: CalendarDay;
  /** It said all that the contract notice says, as far as that was known then. */
  readonly saidWhatWasKnown: boolean;
};

/** How tenderers come by the documents from the day of publication on. Source: directive-2014-24-art-53. */
export const DOCUMENTS_ACCESS = [
  /** Unrestricted, full, direct and free of charge, electronically. */
  "open",
  /** A part cannot be offered electronically, for one of the reasons of Art. 22(1). */
  "by-other-means",
  /** A part is given only under measures that protect confidential information. */
  "confidential",
] as const;

export type DocumentsAccess = (typeof DOCUMENTS_ACCESS)[number];
