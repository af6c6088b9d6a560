import { z } from "zod";
import { SignInput, TakeBackInput } from "@/use-cases/agreement/inputs";
import { says } from "@/use-cases/plain-text";

/** The signature as its form sends it: with the word that the text was read. */
export const SigningForm = SignInput.extend({
  confirmed: z.boolean().optional(),
})
  .refine(({ confirmed }) => confirmed === true, { path: ["confirmed"], ...says("missing") })
  .transform(({ confirmed: _read, ...input }) => input);

export const TakingBackForm = TakeBackInput;
