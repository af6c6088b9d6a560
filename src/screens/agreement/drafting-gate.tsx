import type { AnnexLack } from "@/domain/agreement/annex-stands";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { ButtonLink } from "@/ui/button";
import { GateList } from "@/ui/gate-list";
import { sayLack, saySupplier } from "./say-lack";

type Props = { readonly head: TenderHead; readonly lacks: readonly AnnexLack[]; readonly speech: Speech };

/** Above the text as long as it cannot be begun: what is missing, who supplies it, and where. */
export function DraftingGate({ head, lacks, speech }: Props) {
  const { say } = speech;
  if (lacks.length === 0) return null;
  const page = `/tenders/${head.id}/agreement`;
  return (
    <GateList
      title={say("agreement.gate.title")}
      summary={say("agreement.gate.text")}
      items={lacks.map((lack) => ({
        key: lack.lack,
        met: false,
        text: sayLack(lack, speech),
        href: lack.lack === "the-agreement-is-not-signed" ? "/agreements" : page,
        who: saySupplier(lack, head.leadCountry, speech),
      }))}
      words={{ met: say("gates.met"), missing: say("gates.missing") }}
      action={
        <ButtonLink href={page} tone="plain">
          {say("agreement.gate.go")}
        </ButtonLink>
      }
    />
  );
}
