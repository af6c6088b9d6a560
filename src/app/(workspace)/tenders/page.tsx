import { viewer } from "@/identity/viewer";
import { myTenders } from "@/queries/tenders/my-tenders";
import { TenderList } from "@/screens/tenders/tender-list";

export default async function TendersPage() {
  const { circumstances, speech } = await viewer();
  return <TenderList mine={await myTenders(circumstances)} speech={speech} />;
}
