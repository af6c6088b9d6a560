import { storedCountry } from "@/domain/definitions/country";
import { identifier, type MandateId } from "@/domain/definitions/identifiers";
import type { Currency } from "@/domain/definitions/money";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { CeilingRate } from "@/domain/people/mandate";
import { keepPrices } from "@/use-cases/participation/keep-prices";
import type { IssueMandateInput } from "@/use-cases/people/inputs";
import { revokeMandate } from "@/use-cases/people/revoke-mandate";
import { byRepresentativeOf, circumstancesOf, personOf } from "./actors";
import { asSuperuser } from "./raw-sql";
import { aMandateIsIssued, done, type ATender } from "./world";

/** The country takes back whatever mandates it has given so far. */
export async function mandatesAreTakenBack(code: string): Promise<void> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT id FROM mandates WHERE owner_country = $1 AND id NOT IN (SELECT mandate_id FROM mandate_revocations)", [
      code,
    ]),
  );
  for (const { id } of rows) {
    const input = { country: storedCountry(code), mandate: identifier<MandateId>(id), reason: "Another is given." };
    await done(revokeMandate(circumstancesOf(personOf(code, "signatory")), input));
  }
}

type Limited = Omit<NonNullable<Parameters<typeof aMandateIsIssued>[1]>, "ceiling"> & {
  readonly ceiling: string;
  readonly currency?: Currency;
  readonly rates?: readonly CeilingRate[];
};

/** A mandate that goes to so many minor units, in Norwegian crowns where no other currency is said. */
export function aMandateUpTo(
  code: string,
  { ceiling: minorUnits, currency = "NOK", rates = [], ...details }: Limited,
): Promise<MandateId> {
  const ceiling: IssueMandateInput["ceiling"] = { amount: { minorUnits, currency }, rates };
  return aMandateIsIssued(code, { ...details, ceiling });
}

/** What the country pays today for one unit of each line, in the order of the lots. */
export async function pricesAreKept(
  { tender, lots }: ATender,
  code: string,
  prices: readonly string[],
  details: { readonly currency?: Currency; readonly origin?: string } = {},
) {
  const { currency = "NOK", origin = "national agreement" } = details;
  const lines = lots.flatMap((lot) => lot.lines).slice(0, prices.length);
  return done(
    keepPrices(byRepresentativeOf(code), {
      tender,
      country: code,
      prices: lines.map(({ line }, index) => ({
        line,
        price: quantityFrom(prices[index] ?? "0"),
        currency,
        origin,
      })),
      takenBack: [],
    }),
  );
}
