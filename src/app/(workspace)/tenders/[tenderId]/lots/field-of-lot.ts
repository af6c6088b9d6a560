import type { AnyRefusal } from "@/domain/refusals";

/** Where in the form what is refused of a lot stands: at the line it is about, at the day, or at the choice. */
export function fieldOfRefusal(refusal: AnyRefusal, form: FormData): string | undefined {
  const lot = "lot" in refusal ? pathOf(form, ".lot", refusal.lot) : undefined;
  const line = "line" in refusal ? pathOf(form, ".line", refusal.line) : undefined;
  switch (refusal.rule) {
    case "a-volume-can-be-counted-in-the-lines-unit":
      return line && `${line}.in`;
    case "a-mandate-is-looked-for-until-some-day-ahead":
      return lot && `${lot}.by`;
    case "being-in-carries-a-volume":
    case "volumes-are-of-lines-of-the-lot":
      return lot && `${lot}.volumes[0].quantity`;
    default:
      return undefined;
  }
}

/** "answers[3]", of the row whose id is this. */
function pathOf(form: FormData, ending: string, id: unknown): string | undefined {
  const named = [...form.entries()].find(([name, value]) => name.endsWith(ending) && value === id);
  return named?.[0].slice(0, -ending.length);
}
