import type { ClimateStand, ClimateWay } from "@/domain/documents/climate-check";
import type { ClimateRule } from "@/domain/documents/climate-law";
import type { Speech } from "@/messages/speak";
import type { ClimateOfTender, LotWithCriteria } from "@/queries/documents/criteria";
import { Checkboxes, RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { CLIMATE_REASON_MAX } from "@/use-cases/documents/criteria-inputs";
import type { Act } from "./act";

type Props = {
  readonly page: ClimateOfTender;
  readonly rule: ClimateRule;
  readonly ways: readonly ClimateWay[];
  readonly lots: readonly { readonly lot: LotWithCriteria; readonly stand: ClimateStand }[];
  readonly answering: Act;
  readonly speech: Speech;
};

/** One answer for as many lots as are ticked. Each tick says which answer its writer had seen. */
export function ClimateForm({ page, rule, ways, lots, answering, speech }: Props) {
  const { say } = speech;
  const { country } = rule;
  const max = speech.number(CLIMATE_REASON_MAX);
  return (
    <ActForm id={`climate-${country}`} {...answering}>
      <HiddenField name="tender" value={page.head.id} />
      <HiddenField name="country" value={country} />
      <Checkboxes
        name="lots"
        legend={say("criteria.climate.whichLots")}
        options={lots.map(({ lot }) => ({
          value: `${lot.lot} ${lot.answers.find((each) => each.country === country)?.n ?? 0}`,
          label: say("criteria.climate.lotChoice", { number: speech.number(lot.number), title: lot.title }),
        }))}
      />
      <RadioGroup
        name="way"
        legend={say("criteria.climate.wayLegend")}
        options={ways.map((way) => ({
          value: way,
          label: say(`criteria.climate.way.${way}`),
          hint: say(`criteria.climate.wayHint.${way}`),
        }))}
      />
      <TextArea
        name="reason"
        label={say("criteria.climate.reasonLabel")}
        hint={say("criteria.climate.reasonHint")}
        optional={ways.includes("weight")}
        rows={6}
        language="en"
        count={{
          max: CLIMATE_REASON_MAX,
          limit: say("documents.clause.countLimit", { max }),
          used: say("documents.clause.countUsed", { max, used: "{used}" }),
        }}
      />
      {!ways.includes("counsel") && (
        <p className="quiet">{say("criteria.climate.counselOnly", { country: speech.country(country) })}</p>
      )}
      <div>
        <SubmitButton pendingWords={say("criteria.climate.sending")}>{say("criteria.climate.send")}</SubmitButton>
      </div>
    </ActForm>
  );
}
