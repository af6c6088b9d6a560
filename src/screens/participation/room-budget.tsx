import { CURRENCY_CODES, decimalOf } from "@/domain/definitions/money";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { NumberField } from "@/ui/text-field";
import { asTyped } from "@/use-cases/typed-number";
import type { Act } from "../documents/act";
import type { RoomScreenProps } from "./room-screen-props";

type Props = RoomScreenProps & { readonly keeping: Act };

/** What the country has for the tender; an empty field takes the figure back. */
export function RoomBudget({ room: { head, country, budget, usualCurrency }, keeping, speech }: Props) {
  const { say } = speech;
  const draft = {
    budget: {
      amount: budget ? asTyped(decimalOf(budget)) : "",
      currency: budget?.currency ?? usualCurrency ?? "",
    },
  };
  return (
    <Card id="budget" title={say("room.budget.title")}>
      <p className="quiet">{say("room.budget.text", { country: speech.country(country) })}</p>
      <ActForm id="keeping-budget" defaultValue={draft} {...keeping}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="country" value={country} />
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <NumberField
            name="budget.amount"
            label={say("room.budget.amount")}
            hint={say("room.budget.amountHint")}
            optional
          />
          <SelectField
            name="budget.currency"
            label={say("room.budget.currency")}
            blank={say("room.currencyBlank")}
            optional
            options={CURRENCY_CODES.map((code) => ({ value: code, label: code }))}
          />
        </div>
        <div>
          <SubmitButton tone="plain" pendingWords={say("room.budget.acting")}>
            {say("room.budget.act")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}
