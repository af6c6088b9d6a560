import type { RefusalOf } from "../definitions/refusal-of";
import { accepted, refused, type Result } from "../definitions/result";
import type { ClockSet, InstallationKind } from "../definitions/installation";
import * as rules from "./rules";

export type ClockRefusal = RefusalOf<typeof rules.onlyADemoOrTestMovesItsClock>;

/** The operator of a demo or test moves the clock by setting how far it is from the database's, in milliseconds. */
export function setClock(
  installation: { readonly kind: InstallationKind; readonly set: number },
  offsetMs: number,
): Result<readonly [ClockSet], ClockRefusal> {
  const broken = rules.onlyADemoOrTestMovesItsClock(installation.kind);
  if (broken) return refused(broken);
  return accepted([{ type: "ClockSet", version: 1, n: installation.set + 1, offsetMs: String(offsetMs) }]);
}
