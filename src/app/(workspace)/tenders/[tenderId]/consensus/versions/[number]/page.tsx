import { notFound } from "next/navigation";
import { z } from "zod";
import { TEXT_LANGUAGES } from "@/domain/definitions/text-language";
import { viewer } from "@/identity/viewer";
import { revisionText } from "@/queries/consensus/revision-text";
import { unofficialReading } from "@/queries/consensus/unofficial-reading";
import { VersionScreen } from "@/screens/consensus/version-screen";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { tenderIdIn } from "../../../tender-id";
import { versionNumberIn } from "./version-number";

type Props = {
  readonly params: Promise<{ readonly tenderId: string; readonly number: string }>;
  readonly searchParams: Promise<{ readonly text?: string | string[] }>;
};

const Text = z.enum(TEXT_LANGUAGES).catch("en");

export default async function VersionPage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const text = await revisionText(circumstances, { tender, number: await versionNumberIn(params) });
  if (!text) notFound();
  const language = Text.parse((await searchParams).text);
  const reading = await unofficialReading(circumstances, { tender, text, language });
  // What is frozen is read without a note; a translation of it was never frozen, and is read as the drafts are.
  if (reading.read) await noteDraftRead(circumstances, tender, "documents");
  return <VersionScreen text={text} reading={reading} speech={speech} />;
}
