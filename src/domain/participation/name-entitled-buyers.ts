import type { Country } from "../definitions/country";
import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, firstBroken, refused, type Result } from "../definitions/result";
import type { Tender } from "../tenders/tender";
import * as callRules from "./call-rules";
import type { EntitledBuyersNamed } from "./events";
import * as rules from "./rules";

export type EntitledBuyersRefusal =
  | RefusalOf<typeof rules.theCallStandsStillAfterDispatch>
  | RefusalOf<typeof callRules.onlyWhoTakesPartNamesItsBuyers>
  | RefusalOf<typeof rules.anEntitledBuyerIsNamedOnce>;

/** The list of a country, as it stands now. */
export type ListOfBuyers = {
  readonly tender: Tender;
  readonly isDispatched: boolean;
  /** How many times the country has named them. */
  readonly named: number;
  /** Whether it is in some lot today, or leads. */
  readonly takesPart: boolean;
};

/** A country names the bodies that may call off; the list replaces the one before. */
export function nameEntitledBuyers(
  { tender, isDispatched, named, takesPart }: ListOfBuyers,
  { country, buyers }: { readonly country: Country; readonly buyers: readonly string[] },
): Result<readonly [EntitledBuyersNamed], EntitledBuyersRefusal> {
  const broken = firstBroken<EntitledBuyersRefusal>(
    rules.theCallStandsStillAfterDispatch(isDispatched),
    callRules.onlyWhoTakesPartNamesItsBuyers(takesPart),
    rules.anEntitledBuyerIsNamedOnce(buyers),
  );
  if (broken) return refused(broken);
  return accepted([{ type: "EntitledBuyersNamed", version: 1, tender: tender.id, country, n: named + 1, buyers }]);
}
