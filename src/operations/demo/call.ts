import { quantityFrom } from "@/domain/definitions/quantity";
import type { CallTerm } from "@/domain/participation/call-term";

/** Four years and two renewals of one year, as in the joint notice of 2026; the factor is illustrative. */
export const DEMO_TERM: CallTerm = { months: 48, renewals: 2, renewalMonths: 12, factor: quantityFrom("1.5") };

/** Who may call off in each country. Illustrative, apart from the buyers themselves. */
export const DEMO_BUYERS: Readonly<Record<"DK" | "NO" | "IS", readonly string[]>> = {
  DK: ["Amgros I/S", "Hospital pharmacies of the regions (illustrative)"],
  NO: ["Hospital trusts of the four regional health authorities (illustrative)"],
  IS: ["Landspítali", "Hospital of the north (illustrative)"],
};
