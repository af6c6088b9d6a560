import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { recordPage } from "@/queries/record/record-page";
import { RecordScreen } from "@/screens/record/record-screen";
import { tenderIdIn } from "../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<{ readonly page?: string | string[] }>;
};

const PAGE_FORM = /^[1-9]\d{0,5}$/;

export default async function Page({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const { page = "1" } = await searchParams;
  const wanted = typeof page === "string" && PAGE_FORM.test(page) ? Number(page) : 1;
  const record = await recordPage(circumstances, { tender: await tenderIdIn(params), page: wanted });
  if (!record || wanted > record.pages) notFound();
  return <RecordScreen record={record} speech={speech} />;
}
