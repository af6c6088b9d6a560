import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { mandatesOfTender } from "@/queries/people/mandates-of-tender";
import { MandatesOfTenderScreen } from "@/screens/people/mandates-of-tender";
import { tenderIdIn } from "../tender-id";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function MandatesOfTenderPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const page = await mandatesOfTender(circumstances, await tenderIdIn(params));
  if (!page) notFound();
  return <MandatesOfTenderScreen page={page} speech={speech} />;
}
