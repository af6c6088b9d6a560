import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { knownCountries } from "@/queries/tenders/known-countries";
import { NewSheetScreen } from "@/screens/tenders/sheet-screens";
import { refusedSheet, SHEET_LIMITS } from "../../take-sheet";

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> };

export default async function NewSheetPage({ searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  if (!(await knownCountries(circumstances))) notFound();
  return <NewSheetScreen refused={refusedSheet(await searchParams)} limits={SHEET_LIMITS} speech={speech} />;
}
