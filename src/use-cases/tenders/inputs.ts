import { z } from "zod";
import { COUNTRY_FORM } from "@/domain/definitions/country";
import { instantFrom } from "@/domain/definitions/time";
import { line, says, words } from "../plain-text";

const ATC_FORM = /^[A-Z]\d{2}[A-Z]{2}\d{2}$/;
const WHOLE_NUMBER = /^[1-9]\d{0,5}$/;

const ProductLineInput = z.object({
  inn: line({ max: 200 }),
  atc: line({ max: 7 })
    .transform((text) => text.toUpperCase())
    .refine((text) => ATC_FORM.test(text), says("not-an-atc-code")),
  form: line({ max: 200 }),
  route: line({ max: 200 }),
  strength: line({ max: 100 }),
  container: line({ max: 100 }),
  packSize: line({ max: 6 })
    .refine((text) => WHOLE_NUMBER.test(text), says("not-a-whole-number"))
    .transform(Number),
  comparisonUnit: line({ max: 100 }),
  volumeUnit: line({ max: 100 }),
});

const LotInput = z.object({
  title: line({ max: 200 }),
  lines: z
    .array(ProductLineInput)
    .min(1, says("too-few"))
    .max(100, says("too-many", { max: 100 }))
    .readonly(),
});

/** What an officer states of a joint tender. Who leads follows from who proposes. */
export const ProposeTenderInput = z.object({
  title: line({ max: 200 }),
  businessCase: words({ max: 6000 }),
  lots: z
    .array(LotInput)
    .min(1, says("too-few"))
    .max(100, says("too-many", { max: 100 }))
    .readonly(),
  participants: z
    .array(z.string().regex(COUNTRY_FORM, says("not-a-choice")))
    .max(50)
    .readonly(),
  observers: z
    .array(z.string().regex(COUNTRY_FORM, says("not-a-choice")))
    .max(50)
    .readonly(),
  interestClosesAt: z.iso.datetime({ offset: true, ...says("not-a-time") }).transform(instantFrom),
});

export type ProposeTenderInput = z.output<typeof ProposeTenderInput>;
