import { z } from "zod";
import { COUNTRY_FORM, storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type LineId } from "@/domain/definitions/identifiers";
import { ConditionTermsInput, SetConditionInput } from "@/use-cases/participation/condition-inputs";

const Countries = z.array(z.string().regex(COUNTRY_FORM).transform(storedCountry)).max(300).default([]);
const Line = z.object({ line: z.uuid().transform(identifier<LineId>), countries: Countries });

/** The form of a condition: who falls out on every product line, and who on some. */
export const ConditionForm = SetConditionInput.omit({ terms: true })
  .extend({
    terms: ConditionTermsInput.omit({ fallback: true }),
    everywhere: Countries,
    lines: z.array(Line).max(1000).default([]),
  })
  .transform(({ terms, everywhere, lines, ...input }) => ({
    ...input,
    terms: { ...terms, fallback: fallbackOf(everywhere, lines) },
  }));

function fallbackOf(everywhere: readonly Country[], lines: readonly z.output<typeof Line>[]) {
  return lines
    .map(({ line, countries }) => ({ line, countries: [...new Set([...everywhere, ...countries])] }))
    .filter(({ countries }) => countries.length > 0);
}
