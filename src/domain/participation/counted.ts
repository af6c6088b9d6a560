import type { Lot } from "../tenders/tender";
import { per12Months } from "./conversion";
import type { SaidVolume, Volume } from "./participation";

/** What was said, brought to the line's volume unit and 12 months; null where the line does not say enough for it. */
export function counted(lot: Lot, said: SaidVolume): Volume | null {
  if ("isUnknown" in said) return said;
  const line = lot.lines.find((each) => each.line === said.line);
  const converted = line && per12Months(line, said.stated);
  return converted ? { ...said, quantity: converted.quantity } : null;
}

/** The volumes of a lot; what cannot be counted is left to the rule that refuses it. */
export function allCounted(lot: Lot | undefined, said: readonly SaidVolume[]): readonly Volume[] {
  return lot ? said.map((each) => counted(lot, each)).filter((volume) => volume !== null) : [];
}
