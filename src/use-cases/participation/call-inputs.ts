import { z } from "zod";
import { COUNTRY_FORM, storedCountry } from "@/domain/definitions/country";
import { identifier, type LotId, type MarketGroupId, type TenderId } from "@/domain/definitions/identifiers";
import { isLess, isQuantity, quantityFrom } from "@/domain/definitions/quantity";
import { line, says } from "../plain-text";

const Tender = z.uuid().transform(identifier<TenderId>);
const Lot = z.uuid().transform(identifier<LotId>);
const Group = z.uuid().transform(identifier<MarketGroupId>);
/** Whether such a country is in is for the rules to say. */
const Code = z.string().regex(COUNTRY_FORM).transform(storedCountry);

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .trim()
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) >= min && Number(text) <= max, {
      ...says("not-between", { min, max }),
    })
    .transform(Number);
}

const FACTOR_MAX = quantityFrom("100");

const Factor = z
  .string()
  .trim()
  .refine((text) => !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text), says("ambiguous-number"))
  .transform((text) => text.replace(",", "."))
  .refine(isQuantity, says("not-a-quantity"))
  .transform(quantityFrom)
  .refine((factor) => !isLess(FACTOR_MAX, factor), says("not-between", { min: 1, max: 100 }));

/** Months of the first period, renewals and months of each, and the maximum as a multiple of the estimate. */
export const CallTermInput = z.object({
  months: wholeNumber(1, 120),
  renewals: wholeNumber(0, 10),
  renewalMonths: wholeNumber(0, 60),
  factor: Factor,
});

const Lots = z.array(Lot).min(1, says("too-few")).max(1000).readonly();

export const SetCallTermInput = z.object({ tender: Tender, lots: Lots, term: CallTermInput });
export type SetCallTermInput = z.output<typeof SetCallTermInput>;

export const NameEntitledBuyersInput = z.object({
  tender: Tender,
  country: z.string().regex(COUNTRY_FORM),
  buyers: z
    .array(line({ max: 200 }))
    .min(1, says("too-few"))
    .max(500, says("too-many", { max: 500 }))
    .readonly(),
});
export type NameEntitledBuyersInput = z.output<typeof NameEntitledBuyersInput>;

export const GROUP_NAME_MAX = 100;

const GroupToDraw = z.object({
  name: line({ max: GROUP_NAME_MAX }),
  countries: z.array(Code).max(300).readonly(),
});

/** A group without an id is a new one. */
export const DrawMarketGroupsInput = z.object({
  tender: Tender,
  lot: Lot,
  groups: z
    .array(
      GroupToDraw.extend({ group: Group.optional() }).transform(({ group, ...said }) => ({
        ...said,
        ...(group ? { group } : {}),
      })),
    )
    .max(300)
    .readonly(),
  /** The drawing that the officer had before them; 0 where the lot was never divided. */
  basedOn: z.coerce.number().int().min(0).max(1_000_000),
});
export type DrawMarketGroupsInput = z.output<typeof DrawMarketGroupsInput>;

export const DivideLotsAlikeInput = z.object({
  tender: Tender,
  lots: Lots,
  groups: z.array(GroupToDraw).min(1, says("too-few")).max(300).readonly(),
});
export type DivideLotsAlikeInput = z.output<typeof DivideLotsAlikeInput>;
