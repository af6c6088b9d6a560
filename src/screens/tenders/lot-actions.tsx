import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { ButtonLink } from "@/ui/button";

type Props = { readonly head: TenderHead; readonly speech: Speech };

/** What can be done with the lots as a whole: whoever runs the tender arranges them, and everyone takes them along. */
export function LotActions({ head, speech }: Props) {
  const { say } = speech;
  const lots = `/tenders/${head.id}/lots`;
  const isOpen = head.runsIt && !isDispatched(head);
  return (
    <nav aria-label={say("lots.actions.label")} className="actions">
      {isOpen && (
        <>
          <ButtonLink tone="plain" size="small" href={`${lots}/arrange`}>
            {say("lots.actions.arrange")}
          </ButtonLink>
          <ButtonLink tone="plain" size="small" href={`${lots}/sheet`}>
            {say("lots.actions.sheet")}
          </ButtonLink>
        </>
      )}
      {(["csv", "xlsx"] as const).map((kind) => (
        <ButtonLink key={kind} tone="quiet" size="small" icon="download" href={`${lots}/export?as=${kind}`} download>
          {say(`lots.actions.${kind}`)}
        </ButtonLink>
      ))}
    </nav>
  );
}

function isDispatched({ stage }: TenderHead): boolean {
  return stage === "dispatched" || stage === "published";
}
