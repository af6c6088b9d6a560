import { z } from "zod";
import { FORM_SENTENCES, type FormSentence } from "@/domain/definitions/form-sentence";
import type { Speech } from "@/messages/speak";

type Values = Readonly<Record<string, string | number>>;
type Said = { readonly sentence: FormSentence; readonly values: Values };

/** What a schema says of itself where something is wrong: `says()` of src/use-cases/plain-text.ts. */
const Named = z.object({
  sentence: z.enum(FORM_SENTENCES),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
});

/** The error map of a form: what is wrong with a field, in a sentence that the reader understands. */
export function sayIssue(speech: Speech): z.core.$ZodErrorMap {
  return (issue) => {
    const { sentence, values } = named(issue) ?? { sentence: plainSentenceOf(issue), values: {} };
    return sentenceOf(speech, sentence, values);
  };
}

/** An empty field is missing, whatever else would be asked of it. */
function named(issue: z.core.$ZodRawIssue): Said | null {
  if (issue.code === "invalid_type" && issue.input === undefined) return null;
  const ofTheCheck: unknown = issue.inst?._zod.def;
  const params = "params" in issue ? issue["params"] : paramsOf(ofTheCheck);
  const read = Named.safeParse(params);
  return read.success ? read.data : null;
}

function paramsOf(definition: unknown): unknown {
  return typeof definition === "object" && definition !== null && "params" in definition
    ? definition.params
    : undefined;
}

function plainSentenceOf(issue: z.core.$ZodRawIssue): FormSentence {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || Number.isNaN(issue.input) ? "missing" : "malformed";
    case "invalid_value":
    case "invalid_union":
      return isNothing(issue) ? "missing" : "not-a-choice";
    case "too_small":
      return issue.origin === "array" ? "too-few" : "malformed";
    default:
      return "malformed";
  }
}

/** Whether nothing was chosen: of a union whose kind is told by a field, whether that field is empty. */
function isNothing({ input, discriminator }: z.core.$ZodRawIssue): boolean {
  if (typeof discriminator !== "string" || typeof input !== "object" || input === null) return input === undefined;
  return Object.entries(input).every(([name, value]) => name !== discriminator || value === undefined);
}

/** Safe because every sentence of FORM_SENTENCES stands in src/messages/forms, which `satisfies` holds. */
function sentenceOf(speech: Speech, sentence: FormSentence, values: Values): string {
  const say = speech.say as unknown as (key: string, values: Values) => string;
  return say(`forms.field.${sentence}`, values);
}
