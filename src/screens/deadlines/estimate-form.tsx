import type { Money } from "@/domain/definitions/money";
import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";

/** A value as it was typed, and what is wrong with it or what it says. */
export type Estimate = {
  readonly amount: string;
  readonly currency: string;
  readonly value: Money | null;
  readonly problem: string | null;
  /** What is being tried on the page stays in its address. */
  readonly carried: readonly (readonly [string, string])[];
};

type Props = {
  readonly tender: string;
  readonly estimate: Estimate;
  readonly currencies: readonly string[];
  readonly speech: Speech;
};

/** A value to compare. It stands in the address and is saved nowhere, so it works without a script too. */
export function EstimateForm({ tender, estimate, currencies, speech: { say } }: Props) {
  const { amount, currency, problem, carried } = estimate;
  return (
    <form className="form print:hidden" method="get" action={`/tenders/${tender}/timetable#thresholds`}>
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-4">
        <div className="field" data-invalid={problem !== null}>
          <label className="field-label" htmlFor="amount">
            {say("timetable.thresholds.value")}
          </label>
          {problem !== null && (
            <p className="field-error" id="amount-error">
              {problem}
            </p>
          )}
          <input
            id="amount"
            name="amount"
            inputMode="decimal"
            autoComplete="off"
            defaultValue={amount}
            aria-invalid={problem === null ? undefined : true}
            aria-describedby={problem === null ? undefined : "amount-error"}
          />
        </div>
        <div className="field">
          <label className="field-label" htmlFor="currency">
            {say("timetable.thresholds.currency")}
          </label>
          <div className="field-select">
            <select id="currency" name="currency" defaultValue={currency}>
              {currencies.map((code) => (
                <option key={code} value={code}>
                  {code}
                </option>
              ))}
            </select>
          </div>
        </div>
        <Button type="submit" tone="plain">
          {say("timetable.thresholds.compare")}
        </Button>
      </div>
    </form>
  );
}
