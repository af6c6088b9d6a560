import { notFound } from "next/navigation";
import { formWords } from "@/identity/form-words";
import { newAct, viewer } from "@/identity/viewer";
import { draftProgress } from "@/queries/documents/draft-progress";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { OutsideTender } from "@/screens/tenders/outside-tender";
import { TenderOverviewScreen } from "@/screens/tenders/tender-overview";
import { dispatchTheNotice } from "./actions";
import { tenderIdIn } from "./tender-id";

type Props = { readonly params: Promise<{ readonly tenderId: string }> };

export default async function TenderPage({ params }: Props) {
  const { circumstances, speech, country } = await viewer();
  const tender = await tenderIdIn(params);
  const overview = await tenderOverview(circumstances, tender);
  if (!overview) notFound();
  if (overview.kind === "outside") return <OutsideTender tender={overview} country={country} speech={speech} />;
  return (
    <TenderOverviewScreen
      overview={overview}
      now={circumstances.now}
      unresolved={overview.head.runsIt ? await draftProgress(circumstances, tender) : null}
      dispatching={{ action: dispatchTheNotice, act: newAct(), words: formWords(speech) }}
      speech={speech}
    />
  );
}
