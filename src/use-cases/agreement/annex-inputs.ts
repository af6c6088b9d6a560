import { z } from "zod";
import type { AnnexTerms } from "@/domain/agreement/annex-terms";
import { LEGAL_ROUTES } from "@/domain/agreement/applicable-law";
import { COST_KEYS, percentIn, type CostKey, type CountrysPercent } from "@/domain/agreement/cost-key";
import { BEARERS, TASKS } from "@/domain/agreement/standing-terms";
import { COUNTRY_FORM, storedCountry } from "@/domain/definitions/country";
import { CURRENCY_CODES, isAmount, moneyFrom, type Money } from "@/domain/definitions/money";
import { MAY_BE_AUTHENTIC } from "@/domain/definitions/text-language";
import { line, says, words } from "../plain-text";
import { Currencies, typedDecimal } from "../typed-number";
import { Cooperation, Form, Tender } from "./inputs";

const Code = z.string().regex(COUNTRY_FORM).transform(storedCountry);

/** An amount of some currency, so that it is answered together with the other fields; of the chosen one it is asked below. */
function amount() {
  return typedDecimal().refine((text) => CURRENCY_CODES.some((code) => isAmount(text, code)), says("not-an-amount"));
}

/** What could be thousands elsewhere ("33.333") is a fraction here: nothing is more than a hundred. */
function percent() {
  return z
    .string()
    .transform((text) => text.trim().replace(",", "."))
    .refine((text) => percentIn(text) !== null, says("not-a-percentage"));
}

const Countries = z
  .array(
    z.object({
      country: Code,
      law: Code,
      ceiling: amount(),
      percent: percent().optional(),
      floor: percent().optional(),
      cap: percent().optional(),
    }),
  )
  .max(30);

const StandingVersionInput = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,6}\.[0-9a-f]{64}$/, says("not-a-choice"))
  .transform((text) => {
    const [cooperation = "", number = "0", sha256 = ""] = text.split(".");
    return { cooperation: Cooperation.parse(cooperation), number: Number(number), sha256 };
  });

export const AnnexTermsInput = z
  .object({
    standing: StandingVersionInput,
    route: z.enum(LEGAL_ROUTES),
    procedure: Code,
    reviewCountry: Code,
    reviewBody: line({ max: 200 }),
    contract: Code,
    alsoAuthentic: z.array(z.enum(MAY_BE_AUTHENTIC)).default([]),
    tasks: z
      .array(z.object({ task: z.enum(TASKS), borne: z.enum([...BEARERS, "as-agreed"]) }))
      .max(TASKS.length)
      .default([]),
    budget: amount(),
    currency: Currencies,
    purpose: words({ max: 2000 }),
    countries: Countries,
    key: z.enum(COST_KEYS),
    equalShare: percent().optional(),
    settlement: Currencies,
  })
  .transform((typed, context): AnnexTerms => {
    const { countries, currency } = typed;
    const money = (text: string, path: readonly (string | number)[]): Money => {
      if (isAmount(text, currency)) return moneyFrom(text, currency);
      context.addIssue({ code: "custom", path: [...path], ...says("not-an-amount") });
      return { minorUnits: "0", currency };
    };
    return {
      standing: typed.standing,
      law: {
        route: typed.route,
        procedure: typed.procedure,
        review: { country: typed.reviewCountry, body: typed.reviewBody },
        contract: typed.contract,
        callOff: sorted(countries.map(({ country, law }) => ({ country, law }))),
      },
      alsoAuthentic: [...new Set(typed.alsoAuthentic)],
      tasks: typed.tasks.flatMap(({ task, borne }) => (borne === "as-agreed" ? [] : [{ task, borne }])),
      budget: { amount: money(typed.budget, ["budget"]), purpose: typed.purpose },
      ceilings: sorted(
        countries.map(({ country, ceiling }, place) => ({
          country,
          amount: money(ceiling, ["countries", place, "ceiling"]),
        })),
      ),
      key: keyOf(typed, context),
      settlement: typed.settlement,
    };
  });

type Typed = {
  readonly key: CostKey["key"];
  readonly equalShare?: string | undefined;
  readonly countries: z.output<typeof Countries>;
};

function keyOf({ key, equalShare, countries }: Typed, context: z.core.$RefinementCtx): CostKey {
  if (key === "agreed-percentages") return { key, percents: given(countries, "percent") };
  if (key !== "hybrid") return { key };
  if (equalShare === undefined) context.addIssue({ code: "custom", path: ["equalShare"], ...says("missing") });
  return { key, equalShare: equalShare ?? "0", floors: given(countries, "floor"), caps: given(countries, "cap") };
}

function given(countries: Typed["countries"], which: "percent" | "floor" | "cap"): readonly CountrysPercent[] {
  return sorted(
    countries.flatMap((each) => {
      const percentage = each[which];
      return percentage === undefined ? [] : [{ country: each.country, percent: percentage }];
    }),
  );
}

function sorted<Each extends { readonly country: string }>(list: readonly Each[]): readonly Each[] {
  return list.toSorted((a, b) => (a.country < b.country ? -1 : 1));
}

export const WriteAnnexInput = z.object({ tender: Tender, basedOn: Form, terms: AnnexTermsInput });
export type WriteAnnexInput = z.output<typeof WriteAnnexInput>;
