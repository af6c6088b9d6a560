import { COST_KEYS } from "@/domain/agreement/cost-key";
import { BEARERS, TASKS } from "@/domain/agreement/standing-terms";
import { CURRENCY_CODES } from "@/domain/definitions/money";
import { MAY_BE_AUTHENTIC } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";
import type { AnnexToWrite } from "@/queries/agreement/annex-page";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Checkboxes, RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SelectField } from "@/ui/select-field";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { NumberField, TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { RouteField } from "./route-field";
import { agreementValue, annexDraft } from "./terms-draft";

type Props = { readonly form: AnnexToWrite; readonly writing: Act; readonly speech: Speech };
type PartProps = Omit<Props, "writing">;

/** The terms of an annex: law, languages, tasks, budget, ceilings, key. */
export function AnnexFormScreen({ form, writing, speech }: Props) {
  const { say } = speech;
  const { head } = form;
  return (
    <TenderFrame head={head} speech={speech} current="agreement">
      <Stack gap="wide">
        <h2>{say("agreement.form.annexTitle")}</h2>
        <p className="lead">{say("agreement.form.annexLead")}</p>
        {form.agreements.length === 0 && (
          <NoticeBox tone="warning">
            <p>{say("agreement.form.noStanding")}</p>
            <a href="/agreements">{say("agreement.form.toAgreements")}</a>
          </NoticeBox>
        )}
        <ActForm id="terms" defaultValue={annexDraft(form)} {...writing}>
          <HiddenField name="tender" value={head.id} />
          <HiddenField name="basedOn" value={String(form.written)} />
          <Stack gap="wide">
            <Law form={form} speech={speech} />
            <Tasks speech={speech} />
            <Money form={form} speech={speech} />
            <div className="actions">
              <SubmitButton pendingWords={say("agreement.form.saving")}>{say("agreement.form.save")}</SubmitButton>
              <ButtonLink tone="quiet" href={`/tenders/${head.id}/agreement`}>
                {say("agreement.form.back")}
              </ButtonLink>
            </div>
          </Stack>
        </ActForm>
      </Stack>
    </TenderFrame>
  );
}

function Law({ form, speech }: PartProps) {
  const { say } = speech;
  const countries = form.countries.map((country) => ({ value: country, label: speech.country(country) }));
  return (
    <Card title={say("agreementTerms.text.law")}>
      <SelectField
        name="terms.standing"
        label={say("agreement.form.standing")}
        hint={say("agreement.form.standingHint")}
        blank={say("agreement.form.standingBlank")}
        options={form.agreements.map((each) => ({
          value: agreementValue(each),
          label: say("agreement.form.standingOption", { name: each.name, number: speech.number(each.number) }),
        }))}
      />
      <RouteField speech={speech} />
      <SelectField name="terms.procedure" label={say("agreement.form.procedure")} options={countries} />
      <SelectField name="terms.reviewCountry" label={say("agreement.form.reviewCountry")} options={countries} />
      <TextField name="terms.reviewBody" label={say("agreement.form.reviewBody")} size="medium" />
      <SelectField name="terms.contract" label={say("agreement.form.contract")} options={countries} />
      <Checkboxes
        name="terms.alsoAuthentic"
        legend={say("agreement.form.alsoAuthentic")}
        hint={say("agreement.form.alsoAuthenticHint")}
        optional
        options={MAY_BE_AUTHENTIC.map((language) => ({
          value: language,
          label: say(`agreementTerms.language.${language}`),
        }))}
      />
    </Card>
  );
}

function Tasks({ speech: { say } }: { readonly speech: Speech }) {
  const options = [
    { value: "as-agreed", label: say("agreement.form.asAgreed") },
    ...BEARERS.map((bearer) => ({ value: bearer, label: say(`agreementTerms.bearer.${bearer}`) })),
  ];
  return (
    <Card title={say("agreement.form.tasks")}>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {TASKS.map((task, place) => (
          <div key={task}>
            <HiddenField name={`terms.tasks[${place}].task`} value={task} />
            <SelectField
              name={`terms.tasks[${place}].borne`}
              label={say(`agreementTerms.task.${task}`)}
              options={options}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}

function Money({ form, speech }: PartProps) {
  const { say } = speech;
  const currencies = CURRENCY_CODES.map((code) => ({ value: code, label: code }));
  return (
    <>
      <Card title={say("agreement.form.budgetAndKey")}>
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <NumberField
            name="terms.budget"
            label={say("agreement.form.budget")}
            hint={say("agreement.form.budgetHint")}
          />
          <SelectField name="terms.currency" label={say("agreement.form.currency")} options={currencies} />
        </div>
        <TextArea name="terms.purpose" label={say("agreement.form.purpose")} rows={3} />
        <RadioGroup
          name="terms.key"
          legend={say("agreement.form.key")}
          hint={say("agreement.form.keyHint")}
          options={COST_KEYS.map((key) => ({ value: key, label: say(`agreementTerms.key.${key}`) }))}
        />
        <NumberField
          name="terms.equalShare"
          label={say("agreement.form.equalShare")}
          hint={say("agreement.form.onlyHybrid")}
          optional
        />
        <SelectField name="terms.settlement" label={say("agreement.form.settlement")} options={currencies} />
      </Card>
      <Card title={say("agreement.form.perCountry")}>
        <p>{say("agreement.form.perCountryText")}</p>
        {form.countries.map((country, place) => (
          <CountryFields key={country} country={country} place={place} form={form} speech={speech} />
        ))}
      </Card>
    </>
  );
}

type CountryProps = PartProps & { readonly country: AnnexToWrite["countries"][number]; readonly place: number };

function CountryFields({ country, place, form, speech }: CountryProps) {
  const { say } = speech;
  const name = (field: string) => `terms.countries[${place}].${field}`;
  return (
    <fieldset className="field-row">
      <legend className="field-row-name">{speech.country(country)}</legend>
      <HiddenField name={name("country")} value={country} />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField name={name("ceiling")} label={say("agreement.form.ceiling")} />
        <SelectField
          name={name("law")}
          label={say("agreement.form.callOffLaw")}
          options={form.countries.map((each) => ({ value: each, label: speech.country(each) }))}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberField
          name={name("percent")}
          label={say("agreement.form.percent")}
          hint={say("agreement.form.onlyPercent")}
          optional
        />
        <NumberField
          name={name("floor")}
          label={say("agreement.form.floor")}
          hint={say("agreement.form.onlyHybrid")}
          optional
        />
        <NumberField
          name={name("cap")}
          label={say("agreement.form.cap")}
          hint={say("agreement.form.onlyHybrid")}
          optional
        />
      </div>
    </fieldset>
  );
}
