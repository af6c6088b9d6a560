import type { DispatchItem } from "./dispatch-gate";
import type { DraftingItem } from "./missing-of-agreement";
import type { RuleItem } from "./rule-gate";

/** One thing at some gate: every gate is a list of these, and is drawn and said in one way. */
export type AnyGateItem = DispatchItem | DraftingItem | RuleItem;
