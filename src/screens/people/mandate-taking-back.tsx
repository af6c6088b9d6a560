import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import type { Act } from "../documents/act";
import type { MandateProps } from "./mandate-props";

type Props = MandateProps & { readonly takingBack: Act };

/** Taking a mandate back, with the reason that the others read. */
export function MandateTakingBack({ page: { country, facts }, takingBack, speech: { say } }: Props) {
  return (
    <Card id="take-back" title={say("mandates.one.takeBack")}>
      <p>{say("mandates.one.takeBackText")}</p>
      <ActForm id="taking-back" {...takingBack}>
        <HiddenField name="country" value={country} />
        <HiddenField name="mandate" value={facts.mandate} />
        <TextArea name="reason" label={say("mandates.one.reason")} rows={3} />
        <SubmitButton tone="danger" wide pendingWords={say("mandates.one.takingBack")}>
          {say("mandates.one.takeBackAct")}
        </SubmitButton>
      </ActForm>
    </Card>
  );
}
