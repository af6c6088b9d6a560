import { isCountryAmong, type Country } from "../definitions/country";
import type { Problem } from "./sheet-text";

/** The columns that every sheet of lots has. */
export const LOT_COLUMNS = [
  "lot",
  "lot_title",
  "inn",
  "atc",
  "form",
  "route",
  "strength",
  "container",
  "pack_size",
  "comparison_unit",
  "volume_unit",
  "period_months",
] as const;
/** What a sheet of ours has besides, so that it comes back as changes to what is there. */
export const ID_COLUMNS = ["lot_id", "line_id"] as const;
/** What stands in a column of a country, behind its code: `dk_volume`. `state` says of a figure of ours whether it is bound. */
export const COUNTRY_COLUMNS = ["volume", "origin", "confidence", "state"] as const;

export type LotColumn = (typeof LOT_COLUMNS)[number] | (typeof ID_COLUMNS)[number];
type CountryColumn = (typeof COUNTRY_COLUMNS)[number];

export type CountryColumns = {
  readonly country: Country;
  readonly volume: number;
  readonly origin: number | null;
  readonly confidence: number | null;
};

export type SheetColumns = {
  readonly of: ReadonlyMap<LotColumn, number>;
  readonly countries: readonly CountryColumns[];
  /** Columns without a name: a cell below belongs to nothing. */
  readonly unnamed: readonly number[];
  /** Names that say nothing here; what stands below them is left aside, and said to be. */
  readonly unknown: readonly string[];
  readonly problems: readonly Problem[];
};

export type KnownCountries = {
  readonly known: readonly Country[];
  /** Who is asked to take part; null where nobody is asked yet. */
  readonly asked: readonly Country[] | null;
};

/** `dk_volume` is Denmark's. A code of another form is no country's either, and said to be unknown. */
const OF_COUNTRY = /^([a-z]{2,3})_(volume|origin|confidence|state)$/;

/** What each column of a sheet is, by its name in the first row. */
export function columnsOf(header: readonly string[], countries: KnownCountries): SheetColumns {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const found = countryColumns(names, countries.known);
  const of = new Map(
    [...LOT_COLUMNS, ...ID_COLUMNS].flatMap((name) =>
      names.includes(name) ? [[name, names.indexOf(name)] as const] : [],
    ),
  );
  return {
    of,
    countries: found,
    unnamed: names.flatMap((name, column) => (name === "" ? [column] : [])),
    unknown: header.filter((_, column) => {
      const name = names[column] ?? "";
      return name !== "" && !isLotColumn(name) && !OF_COUNTRY.test(name);
    }),
    problems: [
      ...missing(of, found.length > 0),
      ...twice(names),
      ...names.flatMap((name, column) => wrongCountry({ name, column, names }, countries)),
      ...found
        .filter(({ origin }) => origin === null)
        .map(({ volume }) => atHeader(volume, "volume-without-origin-column")),
    ],
  };
}

function isLotColumn(name: string): boolean {
  return [...LOT_COLUMNS, ...ID_COLUMNS].some((each) => each === name);
}

/** Countries are found by their column of volumes, in the order of the sheet. */
function countryColumns(names: readonly string[], known: readonly Country[]): readonly CountryColumns[] {
  return names.flatMap((name, volume) => {
    const { code, what } = countryIn(name) ?? {};
    if (!code || what !== "volume" || !isCountryAmong(known, code) || names.indexOf(name) !== volume) return [];
    const place = (each: CountryColumn) => {
      const column = names.indexOf(`${code.toLowerCase()}_${each}`);
      return column === -1 ? null : column;
    };
    return [{ country: code, volume, origin: place("origin"), confidence: place("confidence") }];
  });
}

function countryIn(name: string): { readonly code: string; readonly what: string } | null {
  const [, code, what] = OF_COUNTRY.exec(name) ?? [];
  return code && what ? { code: code.toUpperCase(), what } : null;
}

/** Without volumes nobody need say of how many months they are. */
function missing(of: ReadonlyMap<LotColumn, number>, hasVolumes: boolean): readonly Problem[] {
  const needed = LOT_COLUMNS.filter((name) => name !== "period_months" || hasVolumes);
  return needed
    .filter((name) => !of.has(name))
    .map((name) => ({ row: 0, column: null, problem: "column-missing", values: { name } }));
}

function twice(names: readonly string[]): readonly Problem[] {
  return names.flatMap((name, column) =>
    name !== "" && names.indexOf(name) < column ? [atHeader(column, "column-twice", { name })] : [],
  );
}

type Named = { readonly name: string; readonly column: number; readonly names: readonly string[] };

function wrongCountry({ name, column, names }: Named, { known, asked }: KnownCountries): readonly Problem[] {
  const country = countryIn(name);
  if (!country) return [];
  const { code, what } = country;
  if (!isCountryAmong(known, code)) return [atHeader(column, "country-unknown", { code })];
  if (what !== "volume")
    return names.includes(`${code.toLowerCase()}_volume`) ? [] : [atHeader(column, "column-without-volume", { name })];
  return asked && !asked.includes(code) ? [atHeader(column, "country-not-asked", { country: code })] : [];
}

function atHeader(column: number, problem: Problem["problem"], values: Problem["values"] = {}): Problem {
  return { row: 0, column, problem, values };
}
