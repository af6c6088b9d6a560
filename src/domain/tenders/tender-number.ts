const [SMALLEST, COUNT] = [1000, 9000];
const TAIL_DIGITS = 8;

/**
 * What people call a tender by, in the year of its proposal: JT-2026-4827. It is drawn from a new id and not counted:
 * numbers that run on would tell whoever reads two published ones that there are others between them (Directive
 * 2014/24/EU, Art. 52).
 */
export function tenderNumberFrom(id: string, year: string): string {
  const drawn = Number.parseInt(id.slice(-TAIL_DIGITS), 16) % COUNT;
  return `JT-${year}-${SMALLEST + drawn}`;
}
