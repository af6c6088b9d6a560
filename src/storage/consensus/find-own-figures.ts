import type { OwnFigures } from "@/domain/consensus/ceiling";
import type { Country } from "@/domain/definitions/country";
import { identifier, type LineId, type MandateId, type TenderId } from "@/domain/definitions/identifiers";
import { isCurrency, type Currency, type Money } from "@/domain/definitions/money";
import { quantityFrom } from "@/domain/definitions/quantity";
import type { PriceToday } from "@/domain/participation/private-room";
import type { Ceiling, CeilingRate } from "@/domain/people/mandate";
import type { ReadOnlyDatabase } from "../read-as";

/** What the viewer's own country knows of its money; of any other country there is nothing to find. */
export async function findOwnFigures(
  db: ReadOnlyDatabase,
  { tender, country }: { readonly tender: TenderId; readonly country: Country },
): Promise<OwnFigures> {
  const limits = await db.mandateLimit.findMany({ where: { ownerCountry: country } });
  const prices = await findPricesToday(db, { tender, country });
  const ceilings = limits.flatMap((row): [MandateId, Ceiling][] => {
    const amount = storedMoney(row);
    return amount ? [[identifier<MandateId>(row.mandateId), { amount, rates: storedRates(row.rates) }]] : [];
  });
  return { ceilings: new Map(ceilings), prices };
}

/** What the country pays today, line by line, as it last said. */
export async function findPricesToday(
  db: ReadOnlyDatabase,
  { tender: tenderId, country: ownerCountry }: { readonly tender: TenderId; readonly country: Country },
): Promise<readonly PriceToday[]> {
  const rows = await db.roomPrice.findMany({ where: { tenderId, ownerCountry }, orderBy: { n: "asc" } });
  const last = new Map(rows.map((row) => [row.lineId, row]));
  return [...last.values()].flatMap(({ lineId, price, currency, origin }): readonly PriceToday[] =>
    price === null || currency === null
      ? []
      : [
          {
            line: identifier<LineId>(lineId),
            price: quantityFrom(price.toFixed()),
            currency: storedCurrency(currency),
            origin: origin ?? "",
          },
        ],
  );
}

/** An amount in its two columns; null where there is none. */
export function storedMoney({
  minorUnits,
  currency,
}: {
  readonly minorUnits: { readonly toFixed: () => string } | null;
  readonly currency: string | null;
}): Money | null {
  return minorUnits === null || currency === null
    ? null
    : { minorUnits: minorUnits.toFixed(), currency: storedCurrency(currency) };
}

function storedCurrency(code: string): Currency {
  if (!isCurrency(code)) throw new Error(`"${code}" is no currency that the data knows`);
  return code;
}

/** Written from the ceiling of a MandateLimited, and never since. */
export function storedRates(rates: unknown): readonly CeilingRate[] {
  return rates as readonly CeilingRate[];
}
