import { notFound } from "next/navigation";
import { viewer } from "@/identity/viewer";
import { decisionBrief } from "@/queries/consensus/decision-brief";
import { DecisionBriefScreen } from "@/screens/consensus/decision-brief-screen";
import { tenderIdIn } from "../tender-id";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function DecisionBriefPage({ params }: Props) {
  const { circumstances, speech } = await viewer();
  const brief = await decisionBrief(circumstances, await tenderIdIn(params));
  if (!brief) notFound();
  return <DecisionBriefScreen brief={brief} speech={speech} />;
}
