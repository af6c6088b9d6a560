import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { ownMandates } from "@/queries/people/own-mandates";
import { MandateListScreen } from "@/screens/people/mandate-list";

export default async function MandatesPage() {
  const { circumstances, speech } = await viewer();
  const page = await ownMandates(circumstances);
  if (!page) notFound();
  return <MandateListScreen page={page} speech={speech} />;
}
