import { endOfDayIn, type CalendarDay, type Instant } from "@/domain/definitions/time";
import type { ConditionTerms, Fallback } from "@/domain/participation/condition";
import type { OverallState } from "@/domain/participation/condition-state";
import type { Speech } from "@/messages/speak";

/** A product line as it is called where one of several is meant. */
export type NamedLine = { readonly id: string; readonly name: string };

export function sayBearer({ say, country }: Speech, { bearer }: Pick<ConditionTerms, "bearer">): string {
  switch (bearer.kind) {
    case "country":
      return say("conditions.bearer.country", { country: country(bearer.country) });
    case "supplier":
      return say("conditions.bearer.supplier");
    case "regulator":
      return say("conditions.bearer.regulator", { name: bearer.name });
  }
}

/** The end of a day, on the clock of the condition. */
export function sayEndOfDay({ say, day, zone }: Speech, on: CalendarDay, of: Pick<ConditionTerms, "zone">): string {
  return say("conditions.facts.endOfDay", { day: day(on), zone: zone(of.zone) });
}

/** Who falls out on which product lines: those who fall out on the same lines are said together. */
export function sayFallback(
  speech: Speech,
  fallback: readonly Fallback[],
  lines: readonly NamedLine[],
): readonly string[] {
  const byCountries = Map.groupBy(fallback, ({ countries }) => countries.join(" "));
  return [...byCountries.values()].map((alike) => {
    const countries = speech.list((alike[0]?.countries ?? []).map(speech.country));
    if (alike.length === lines.length) return speech.say("conditions.out.everywhere", { countries });
    const named = lines.filter(({ id }) => alike.some(({ line }) => line === id)).map(({ name }) => name);
    return speech.say("conditions.out.on", { countries, lines: speech.list(named) });
  });
}

/** The instant after which something else is so, by itself; null where nothing is waited for. */
export function nextInstant({ zone, evidenceBy, judgedBy }: ConditionTerms, state: OverallState): Instant | null {
  if (state === "awaits-evidence") return endOfDayIn(zone, evidenceBy);
  return state === "awaits-judgement" ? endOfDayIn(zone, judgedBy) : null;
}
