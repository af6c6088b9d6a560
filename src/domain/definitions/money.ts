/** How many digits stand behind the point of a currency (ISO 4217). Currencies are data: a new one is a line here. */
export const CURRENCIES = { DKK: 2, NOK: 2, ISK: 0, SEK: 2, EUR: 2 } as const satisfies Record<string, number>;

export type Currency = keyof typeof CURRENCIES;

export const CURRENCY_CODES = Object.keys(CURRENCIES) as readonly Currency[];

/** An amount in whole minor units (øre, cent; for ISK whole crowns), as text, so that it survives JSON exactly. */
export type Money = { readonly minorUnits: string; readonly currency: Currency };

const AMOUNT_FORM = /^(0|[1-9]\d{0,14})(?:\.(\d{1,2}))?$/;

export function isCurrency(code: string): code is Currency {
  return code in CURRENCIES;
}

/** Whether that is an amount of the currency: not negative, with no more digits than it has. */
export function isAmount(text: string, currency: Currency): boolean {
  const match = AMOUNT_FORM.exec(text);
  return match !== null && (match[2]?.length ?? 0) <= CURRENCIES[currency];
}

/** `1234.5` in DKK is 123450 minor units. */
export function moneyFrom(text: string, currency: Currency): Money {
  if (!isAmount(text, currency)) throw new TypeError(`"${text}" is no amount in ${currency}`);
  const [whole = "0", fraction = ""] = text.split(".");
  return { minorUnits: BigInt(whole + fraction.padEnd(CURRENCIES[currency], "0")).toString(), currency };
}

/** The amount as a decimal, for people and for forms. */
export function decimalOf({ minorUnits, currency }: Money): string {
  const digits = CURRENCIES[currency];
  const padded = minorUnits.padStart(digits + 1, "0");
  return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
