import type { DraftingItem } from "@/domain/gates/missing-of-agreement";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { ButtonLink } from "@/ui/button";
import { GateList } from "@/ui/gate-list";
import { gateItems, gateWords } from "./gate-items";

type Props = { readonly head: TenderHead; readonly missing: readonly DraftingItem[]; readonly speech: Speech };

/** Above the text as long as it cannot be begun: what is missing, who supplies it, and where. */
export function DraftingGate({ head, missing, speech }: Props) {
  const { say } = speech;
  if (missing.length === 0) return null;
  return (
    <GateList
      title={say("agreement.gate.title")}
      summary={say("agreement.gate.text")}
      items={gateItems(missing, { tender: head.id, lots: [] }, speech)}
      words={gateWords(speech)}
      action={
        <ButtonLink href={`/tenders/${head.id}/agreement`} tone="plain">
          {say("agreement.gate.go")}
        </ButtonLink>
      }
    />
  );
}
