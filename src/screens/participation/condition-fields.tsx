import { MOMENTS } from "@/domain/participation/condition";
import type { Speech } from "@/messages/speak";
import type { ConditionToSet } from "@/queries/participation/conditions";
import { Checkboxes, RadioGroup } from "@/ui/choices";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { DateTimeField, TextField } from "@/ui/text-field";

type Props = { readonly form: ConditionToSet; readonly speech: Speech };

/** Who falls out where it is not met: on every product line, or on some. Works folded and without a script. */
export function FallbackFields({ form: { lot, countries }, speech }: Props) {
  const { say } = speech;
  const options = countries.map((country) => ({ value: country, label: speech.country(country) }));
  const isOne = lot.lines.length === 1;
  return (
    <>
      <Checkboxes
        across
        name="everywhere"
        legend={say("conditions.form.out")}
        hint={isOne ? undefined : say("conditions.form.outHint")}
        options={options}
        optional={!isOne}
      />
      <details open={lot.lines.length <= 3 && !isOne} hidden={isOne}>
        <summary>{say("conditions.form.some")}</summary>
        <div className="mt-3 grid gap-4">
          {lot.lines.map(({ line, inn, strength }, place) => (
            <div key={line}>
              <HiddenField name={`lines[${place}].line`} value={line} />
              <Checkboxes
                across
                optional
                name={`lines[${place}].countries`}
                legend={`${inn} ${strength}`}
                options={options}
              />
            </div>
          ))}
        </div>
      </details>
      <RadioGroup
        name="terms.comparedOn"
        legend={say("conditions.form.comparedOn")}
        options={[
          { value: "scope-if-met", label: say("conditions.form.ifMet") },
          { value: "fallback-scope", label: say("conditions.form.ifNot") },
        ]}
      />
    </>
  );
}

/** Who brings it about; what belongs to another answer folds away, without a script. */
export function BearerFields({ form: { clocks }, speech }: Props) {
  const { say } = speech;
  const countries = clocks.map(({ country }) => ({ value: country, label: speech.country(country) }));
  return (
    <div className="group/bearer grid gap-4">
      <RadioGroup
        name="terms.bearer.kind"
        legend={say("conditions.form.bearer")}
        across
        options={[
          { value: "country", label: say("conditions.form.bearerCountry") },
          { value: "supplier", label: say("conditions.form.bearerSupplier") },
          { value: "regulator", label: say("conditions.form.bearerRegulator") },
        ]}
      />
      <div className="hidden group-has-[[value=country]:checked]/bearer:block">
        <SelectField name="terms.bearer.country" label={say("conditions.form.bearerCountryName")} options={countries} />
      </div>
      <div className="hidden group-has-[[value=regulator]:checked]/bearer:block">
        <TextField name="terms.bearer.name" label={say("conditions.form.bearerRegulatorName")} size="medium" />
      </div>
    </div>
  );
}

/** When it must be settled, by which days, on whose clock, and who judges. */
export function DateFields({ form: { clocks }, speech }: Props) {
  const { say } = speech;
  const until = say("conditions.form.until");
  return (
    <>
      <RadioGroup
        name="terms.moment"
        legend={say("conditions.form.moment")}
        across
        options={MOMENTS.map((moment) => ({ value: moment, label: say(`conditions.moment.${moment}`) }))}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        <DateTimeField kind="date" name="terms.evidenceBy" label={say("conditions.form.evidenceBy")} zone={until} />
        <DateTimeField kind="date" name="terms.judgedBy" label={say("conditions.form.judgedBy")} zone={until} />
      </div>
      <SelectField name="terms.zone" label={say("conditions.form.zone")} options={zoneOptions(clocks, speech)} />
      <SelectField
        name="terms.judge"
        label={say("conditions.form.judge")}
        hint={say("conditions.form.judgeHint")}
        blank=""
        options={clocks.map(({ country }) => ({ value: country, label: speech.country(country) }))}
      />
    </>
  );
}

/** Countries that share a clock share a choice. */
function zoneOptions(clocks: ConditionToSet["clocks"], speech: Speech) {
  const byZone = Map.groupBy(clocks, ({ timeZone }) => timeZone);
  return [...byZone].map(([zone, alike]) => ({
    value: zone,
    label: speech.say("conditions.form.zoneOption", {
      zone: speech.zone(zone),
      country: speech.list(alike.map(({ country }) => speech.country(country))),
    }),
  }));
}
