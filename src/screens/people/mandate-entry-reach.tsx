import { CURRENCY_CODES } from "@/domain/definitions/money";
import { Card } from "@/ui/card";
import { Checkbox } from "@/ui/choices";
import { SelectField } from "@/ui/select-field";
import { NumberField } from "@/ui/text-field";
import type { PartProps } from "./mandate-entry-props";
import { MandateRates } from "./mandate-rates";

/** The ceiling and the rates by which it is measured; without an amount there is none. */
export function Reach({ page, speech }: PartProps) {
  const { say } = speech;
  const country = speech.country(page.country);
  const currencies = CURRENCY_CODES.map((code) => ({ value: code, label: code }));
  return (
    <Card title={say("mandates.enter.reach")}>
      <p className="quiet">{say("mandates.enter.reachText", { country })}</p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <NumberField
          name="ceiling.amount"
          label={say("mandates.enter.ceiling")}
          hint={say("mandates.enter.ceilingHint", { country })}
          optional
        />
        <SelectField
          name="ceiling.currency"
          label={say("mandates.enter.currency")}
          blank={say("mandates.enter.currencyBlank")}
          options={currencies}
          optional
        />
      </div>
      <MandateRates
        name="ceiling.rates"
        currencies={currencies}
        words={{
          legend: say("mandates.enter.rates"),
          hint: say("mandates.enter.ratesHint"),
          blank: say("mandates.enter.currencyBlank"),
          add: say("mandates.enter.addRate"),
          remove: say("mandates.enter.removeRate", { number: "{number}" }),
          row: say("mandates.enter.rateNumber", { number: "{number}" }),
          from: say("mandates.enter.rateFrom"),
          rate: say("mandates.enter.rateValue"),
          on: say("mandates.enter.rateOn"),
          source: say("mandates.enter.rateSource"),
        }}
      />
    </Card>
  );
}

/** Whether the holder may give it on, and whether it was given on itself. */
export function Delegation({ page: { above }, speech }: PartProps) {
  const { say } = speech;
  return (
    <Card title={say("mandates.enter.delegation")}>
      <Checkbox
        name="mayDelegate"
        label={say("mandates.enter.mayDelegate")}
        hint={say("mandates.enter.mayDelegateHint")}
      />
      {above.length > 0 && (
        <SelectField
          name="under"
          label={say("mandates.enter.under")}
          hint={say("mandates.enter.underHint")}
          blank={say("mandates.enter.underBlank")}
          optional
          options={above.map(({ mandate, holder, issuer, from, to }) => ({
            value: mandate,
            label: say("mandates.enter.aboveOf", { holder, issuer, from: speech.day(from), to: speech.day(to) }),
          }))}
        />
      )}
    </Card>
  );
}
