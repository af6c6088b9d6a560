import { notFound } from "next/navigation";
import { z } from "zod";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { tenderSheetPreview } from "@/queries/tenders/sheet-preview";
import { TenderSheetPreviewScreen } from "@/screens/tenders/sheet-screens";
import { sheetShown } from "../../../../sheet-shown";
import { tenderIdIn } from "../../../tender-id";
import { saveTheSheet } from "./actions";

type Props = {
  readonly params: Promise<{ readonly tenderId: string; readonly sheetId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const Sheet = z.object({ sheetId: z.uuid() });

export default async function SheetPreviewPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const read = Sheet.safeParse(await params);
  const preview = read.success ? await tenderSheetPreview(circumstances, { tender, sheet: read.data.sheetId }) : null;
  if (!preview) notFound();
  return (
    <TenderSheetPreviewScreen
      preview={preview}
      shown={sheetShown(preview, await searchParams)}
      saving={{ action: saveTheSheet, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
