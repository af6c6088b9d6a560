import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { revisionText } from "@/queries/consensus/revision-text";
import { VersionScreen } from "@/screens/consensus/version-screen";
import { tenderIdIn } from "../../../tender-id";
import { versionNumberIn } from "./version-number";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly number: string }> };

export default async function VersionPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const asked = { tender: await tenderIdIn(params), number: await versionNumberIn(params) };
  const text = await revisionText(circumstances, asked);
  if (!text) notFound();
  return <VersionScreen text={text} speech={speech} />;
}
