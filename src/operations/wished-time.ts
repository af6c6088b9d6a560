import { NotPossible } from "./not-possible";

const UNITS_MS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };
const STEP = /^([+-])((?:\d+[dhms])+)$/;

/** What two clocks show at the same moment, in milliseconds. */
export type Clocks = { readonly realMs: number; readonly shownMs: number };

/**
 * How far from the real time the clock is wished to be, in milliseconds: `real`, an instant
 * (2026-12-01T12:00:00Z), or a step from what it shows now (+3d4h, -30m).
 */
export function wishedOffsetMs(wish: string, { realMs, shownMs }: Clocks): number {
  if (wish === "real") return 0;
  const [, sign, step] = STEP.exec(wish) ?? [];
  if (step !== undefined) return shownMs - realMs + (sign === "-" ? -1 : 1) * lengthMs(step);
  const instantMs = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(wish) ? Date.parse(wish) : NaN;
  if (!Number.isNaN(instantMs)) return instantMs - realMs;
  throw new NotPossible("Say where the clock is to be: real, 2026-12-01T12:00:00Z, or a step such as +3d4h.");
}

function lengthMs(step: string): number {
  return [...step.matchAll(/(\d+)([dhms])/g)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNITS_MS[unit ?? ""] ?? 0),
    0,
  );
}
