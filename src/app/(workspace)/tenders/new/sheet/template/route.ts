import { notFound } from "next/navigation";
import { lotRows } from "@/exchange/lots/lot-rows";
import { viewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import { sheetFile } from "../../../sheet-file";

/** An empty sheet with every column, for the countries that can be asked. */
export async function GET(): Promise<Response> {
  const { circumstances } = await viewer();
  const known = await knownCountries(circumstances);
  if (!known) notFound();
  const rows = lotRows(
    [],
    [],
    known.map(({ country }) => country),
  );
  return sheetFile({ name: "lots", as: "xlsx", rows });
}
