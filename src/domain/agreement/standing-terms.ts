import type { OrganisationId } from "../definitions/identifiers";
import type { TextLanguage } from "../definitions/text-language";
import type { LegalRoute } from "./applicable-law";
import type { SilentClock } from "./silence";

/** The steps of a joint tender, each somebody's task. */
export const TASKS = [
  "propose",
  "draft",
  "translate",
  "publish",
  "answer-questions",
  "open",
  "evaluate",
  "award",
  "letters",
  "standstill-and-complaints",
  "contract",
  "follow-supply",
] as const;
export type Task = (typeof TASKS)[number];

/** For what is done jointly, all are responsible together; for the rest, whoever does it. Source: directive-2014-24-art-38. */
export const BEARERS = ["lead", "each", "jointly"] as const;
export type Bearer = (typeof BEARERS)[number];

/** Who concludes the contracts with the suppliers. */
export const CONTRACTING = ["each-buyer", "lead-for-all"] as const;
export type Contracting = (typeof CONTRACTING)[number];

/** Who decides on a request for access to documents, after all whom it concerns were asked. */
export const ACCESS_DECIDERS = ["whoever-is-asked", "lead"] as const;
export type AccessDecider = (typeof ACCESS_DECIDERS)[number];

/** What buyers of several countries agree on for all their joint tenders. Source: directive-2014-24-art-39-4. */
export type StandingTerms = {
  readonly name: string;
  /** The buyers that sign, sorted. */
  readonly parties: readonly OrganisationId[];
  readonly route: LegalRoute;
  readonly tasks: Readonly<Record<Task, Bearer>>;
  readonly platform: string;
  readonly workingLanguages: readonly TextLanguage[];
  readonly distribution: string;
  readonly contracting: Contracting;
  readonly nonResponse: {
    /** Whether the others may go on without whoever is silent in the second round too. */
    readonly mayGoOn: boolean;
    readonly workingDays: number;
  };
  readonly silence: readonly SilentClock[];
  readonly liability: string;
  readonly access: { readonly decidedBy: AccessDecider; readonly workingDays: number };
  readonly exit: { readonly noticeDays: number; readonly staysDue: string };
};
