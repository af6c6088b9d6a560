import type { Speech } from "@/messages/speak";
import type { ReopeningPage } from "@/queries/participation/reopening";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { DateTimeField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";

type Props = { readonly page: ReopeningPage; readonly act: Act; readonly speech: Speech };

/** The lead gives one country more time to answer, and says why. */
export function ReopeningScreen({ page, act, speech }: Props) {
  const { say } = speech;
  const { head, countries } = page;
  const options = countries
    .map(({ country, closesAt, silent }) => ({
      value: country,
      name: speech.country(country),
      label: say("participation.reopening.choice", {
        country: speech.country(country),
        at: sayMoment(speech, closesAt),
        n: silent,
      }),
    }))
    .toSorted((a, b) => speech.compare(a.name, b.name));
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <div>
        <ButtonLink tone="quiet" size="small" icon="back" href={`/tenders/${head.id}/lots`}>
          {say("participation.volumes.back")}
        </ButtonLink>
      </div>
      <Card title={say("participation.reopening.title")}>
        <p>{say("participation.reopening.text")}</p>
        <ActForm id="reopening" {...act}>
          <HiddenField name="tender" value={head.id} />
          <SelectField
            name="country"
            label={say("participation.reopening.country")}
            blank={say("participation.reopening.choose")}
            options={options}
          />
          <DateTimeField
            name="closesAt"
            label={say("participation.reopening.closesAt")}
            zone={speech.zone(head.leadTimeZone)}
          />
          <TextArea
            name="reason"
            label={say("participation.reopening.reason")}
            hint={say("participation.reopening.reasonHint")}
            rows={3}
          />
          <div className="actions">
            <SubmitButton>{say("participation.reopening.send")}</SubmitButton>
          </div>
        </ActForm>
      </Card>
    </TenderFrame>
  );
}
