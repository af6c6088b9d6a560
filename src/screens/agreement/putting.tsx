import type { Speech } from "@/messages/speak";
import type { PaperShown } from "@/queries/agreement/agreement-page";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";

type Props = { readonly shown: PaperShown; readonly putting: Act; readonly speech: Speech };

/** Putting the terms as they stand to signature, and what that does to signatures already given. */
export function PuttingCard({ shown: { of, written, versions }, putting, speech }: Props) {
  const { say } = speech;
  const last = versions.at(-1);
  const inForce = versions.findLast(({ concludedAt }) => concludedAt !== null);
  return (
    <Card id="put" title={say("agreement.page.putTitle")}>
      <p>{say("agreement.page.putText", { number: speech.number(versions.length + 1) })}</p>
      {last && <p>{say("agreement.page.putVoids", { number: speech.number(last.number), n: last.signatures })}</p>}
      {inForce && <p>{say("agreement.page.putStays", { number: speech.number(inForce.number) })}</p>}
      <ActForm id="putting" {...putting}>
        {"tender" in of ? (
          <HiddenField name="tender" value={of.tender} />
        ) : (
          <HiddenField name="cooperation" value={of.cooperation} />
        )}
        <HiddenField name="basedOn" value={String(written)} />
        <div className="actions">
          <SubmitButton pendingWords={say("agreement.page.putting")}>{say("agreement.page.put")}</SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
