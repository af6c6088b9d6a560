import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { tenderToArrange } from "@/queries/tenders/lot-arrangement";
import { TenderSheetScreen } from "@/screens/tenders/sheet-screens";
import { refusedSheet, SHEET_LIMITS } from "../../../take-sheet";
import { tenderIdIn } from "../../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

export default async function SheetPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await tenderToArrange(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  const refused = refusedSheet(await searchParams);
  return <TenderSheetScreen page={page} refused={refused} limits={SHEET_LIMITS} speech={speech} />;
}
