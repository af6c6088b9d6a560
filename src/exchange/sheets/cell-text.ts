/** Excel computes with, and shows, fifteen digits; what a file holds beyond them is the noise of binary fractions. */
const DIGITS = 15;
const SECOND_MS = 1000;

/** A number of a workbook, which may be written "1.24E4" or "0.30000000000000004", as a person would: "12400", "0.3". */
export function plainNumber(written: string): string {
  const number = Number(written);
  if (written.trim() === "" || !Number.isFinite(number)) return written;
  const [mantissa = "", exponent = "0"] = number.toExponential(DIGITS - 1).split("e");
  const sign = number < 0 ? "-" : "";
  return sign + pointAt(mantissa.replace(/[-.]/g, ""), 1 + Number(exponent));
}

/** "12345" with the point at 2 is "12.345", at 7 "1234500", at -1 "0.012345". */
function pointAt(digits: string, place: number): string {
  const whole = place > 0 ? digits.slice(0, place).padEnd(place, "0") : "0";
  const fraction = (place > 0 ? digits.slice(place) : digits.padStart(digits.length - place, "0")).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** A number as the reader of cells hands it on, so that it is not taken for a text of digits. */
type CellNumber = { readonly decimals: string };

export function decimalsOf(written: string): CellNumber {
  return { decimals: plainNumber(written) };
}

export function isNumber(cell: unknown): cell is CellNumber {
  return typeof cell === "object" && cell !== null && "decimals" in cell;
}

/** What a cell holds, as text: a day as 2026-11-21, a moment as 2026-11-21T09:30:00, nothing as "". */
export function cellText(value: unknown): string {
  if (isNumber(value)) return value.decimals;
  if (value instanceof Date) return dayOrMoment(value);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}

/** Excel counts days, and a second is no whole part of one: hence to the nearest. */
function dayOrMoment(date: Date): string {
  const moment = new Date(Math.round(date.getTime() / SECOND_MS) * SECOND_MS).toISOString().slice(0, 19);
  return moment.endsWith("T00:00:00") ? moment.slice(0, 10) : moment;
}
