import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { comparedVersions } from "@/queries/consensus/compared-versions";
import { CompareScreen } from "@/screens/consensus/compare-screen";
import { tenderIdIn } from "../../tender-id";

type Props = {
  readonly params: Promise<{ readonly tenderId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const WholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
const Asked = z.object({ from: WholeNumber, to: WholeNumber, page: WholeNumber.catch(1) });

export default async function ComparePage({ params, searchParams }: Props) {
  const { circumstances, speech } = await viewer();
  const tender = await tenderIdIn(params);
  const asked = Asked.safeParse(await searchParams);
  const compared = asked.success ? await comparedVersions(circumstances, { tender, ...asked.data }) : null;
  if (!asked.success || !compared) notFound();
  return <CompareScreen compared={compared} page={asked.data.page} speech={speech} />;
}
