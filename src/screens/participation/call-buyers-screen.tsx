import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { CallInWhole } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";

type Props = {
  readonly call: CallInWhole;
  readonly country: Country;
  readonly act: Act;
  readonly speech: Speech;
};

/** A country names the bodies that may call off, one on each line. */
export function CallBuyersScreen({ call, country, act, speech }: Props) {
  const { say } = speech;
  const { head, entitled } = call;
  const own = entitled.find((each) => each.country === country)?.buyers ?? [];
  return (
    <TenderFrame head={head} speech={speech} current="call">
      <Card title={say("call.buyers.formTitle", { country: speech.country(country) })}>
        <p className="quiet">{say("call.buyers.law")}</p>
        <ActForm id="buyers" {...act} defaultValue={{ buyers: own.join("\n") }}>
          <HiddenField name="tender" value={head.id} />
          <HiddenField name="country" value={country} />
          <TextArea name="buyers" label={say("call.buyers.label")} hint={say("call.buyers.hint")} rows={8} />
          <div className="actions">
            <SubmitButton pendingWords={say("call.buyers.sending")}>{say("call.buyers.send")}</SubmitButton>
            <ButtonLink tone="quiet" href={`/tenders/${head.id}/call`}>
              {say("call.back")}
            </ButtonLink>
          </div>
        </ActForm>
      </Card>
    </TenderFrame>
  );
}
