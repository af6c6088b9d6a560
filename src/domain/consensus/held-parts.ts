import type { Hold } from "./position";
import type { PartHash } from "./revision";

/** A hold and the parts of a revision that it is on. */
export type HeldParts = { readonly hold: Hold; readonly parts: readonly PartHash[] };
