import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { revisionText } from "@/queries/consensus/revision-text";
import { VersionScreen } from "@/screens/consensus/version-screen";
import { tenderIdIn } from "../../../tender-id";

type Props = { readonly params: Promise<{ readonly tenderId: string; readonly number: string }> };

const Version = z.object({
  number: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
});

export default async function VersionPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const read = Version.safeParse(await params);
  const text = read.success ? await revisionText(circumstances, { tender, number: read.data.number }) : null;
  if (!text) notFound();
  return <VersionScreen text={text} speech={speech} />;
}
