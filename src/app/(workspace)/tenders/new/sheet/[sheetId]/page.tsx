import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { newSheetPreview } from "@/queries/tenders/sheet-preview";
import { NewSheetPreviewScreen } from "@/screens/tenders/sheet-screens";
import { sheetShown } from "../../../sheet-shown";

type Props = {
  readonly params: Promise<{ readonly sheetId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const Sheet = z.object({ sheetId: z.uuid() });

export default async function NewSheetPreviewPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const read = Sheet.safeParse(await params);
  const preview = read.success ? await newSheetPreview(circumstances, read.data.sheetId) : null;
  if (!preview) notFound();
  return <NewSheetPreviewScreen preview={preview} shown={sheetShown(preview, await searchParams)} speech={speech} />;
}
