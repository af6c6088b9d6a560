import type { Country } from "../definitions/country";
import type { CooperationId } from "../definitions/identifiers";
import type { Currency, Money } from "../definitions/money";
import type { AuthenticLanguage } from "../definitions/text-language";
import type { ApplicableLaw } from "./applicable-law";
import type { CostKey } from "./cost-key";
import type { Bearer, Task } from "./standing-terms";

/** A version of a standing agreement, named by the hash of its bytes. */
export type StandingVersion = {
  readonly cooperation: CooperationId;
  readonly number: number;
  readonly sha256: string;
};

/** What the countries agree on for one tender, on top of the standing agreement. */
export type AnnexTerms = {
  readonly standing: StandingVersion;
  readonly law: ApplicableLaw;
  /** What is authentic beside English; empty where nothing is. */
  readonly alsoAuthentic: readonly AuthenticLanguage[];
  /** Where this tender differs from the standing agreement. */
  readonly tasks: readonly { readonly task: Task; readonly borne: Bearer }[];
  readonly budget: { readonly amount: Money; readonly purpose: string };
  /** The most that each country pays of the joint costs. */
  readonly ceilings: readonly { readonly country: Country; readonly amount: Money }[];
  readonly key: CostKey;
  readonly settlement: Currency;
};
