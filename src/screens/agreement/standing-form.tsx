import { ACCESS_DECIDERS, BEARERS, CONTRACTING, TASKS } from "@/domain/agreement/standing-terms";
import { SECOND_ROUND_DAYS, SILENCE, SILENTLY_DECIDED } from "@/domain/agreement/silence";
import { TEXT_LANGUAGES } from "@/domain/definitions/text-language";
import type { Speech } from "@/messages/speak";
import type { StandingToWrite } from "@/queries/agreement/standing-agreements";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Checkbox, Checkboxes, RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { PageHeading } from "@/ui/page-heading";
import { SelectField } from "@/ui/select-field";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { NumberField, TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { RouteField } from "./route-field";
import { SilenceTable } from "./silence-table";
import { standingDraft } from "./terms-draft";

type Props = { readonly form: StandingToWrite; readonly writing: Act; readonly speech: Speech };
type PartProps = Omit<Props, "writing">;

/** The terms of a standing agreement, step by step: each says what it decides. */
export function StandingFormScreen({ form, writing, speech }: Props) {
  const { say } = speech;
  const title = say("agreement.form.title");
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading title={title} lead={say("agreement.form.lead")} />
      <ActForm id="terms" defaultValue={standingDraft(form)} {...writing}>
        {form.id && <HiddenField name="cooperation" value={form.id} />}
        <HiddenField name="basedOn" value={String(form.written)} />
        <Stack gap="wide">
          <WhoAndHow form={form} speech={speech} />
          <Tasks speech={speech} />
          <Working speech={speech} />
          <Silent speech={speech} />
          <Afterwards speech={speech} />
          <div className="actions">
            <SubmitButton pendingWords={say("agreement.form.saving")}>{say("agreement.form.save")}</SubmitButton>
            <ButtonLink tone="quiet" href={form.id ? `/agreements/${form.id}` : "/agreements"}>
              {say("agreement.form.back")}
            </ButtonLink>
          </div>
        </Stack>
      </ActForm>
    </Stack>
  );
}

function WhoAndHow({ form, speech }: PartProps) {
  const { say } = speech;
  return (
    <Card title={say("agreement.list.name")}>
      <TextField name="terms.name" label={say("agreement.form.name")} hint={say("agreement.form.nameHint")} />
      <Checkboxes
        name="terms.parties"
        legend={say("agreement.form.parties")}
        hint={say("agreement.form.partiesHint")}
        options={form.buyers.map(({ organisation, name, country }) => ({
          value: organisation,
          label: `${name}, ${speech.country(country)}`,
        }))}
      />
      <RouteField speech={speech} />
    </Card>
  );
}

type Spoken = { readonly speech: Speech };

function Tasks({ speech: { say } }: Spoken) {
  return (
    <Card title={say("agreementTerms.text.tasks")}>
      <p>{say("agreement.form.tasksHint")}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {TASKS.map((task) => (
          <SelectField
            key={task}
            name={`terms.tasks.${task}`}
            label={say(`agreementTerms.task.${task}`)}
            options={BEARERS.map((bearer) => ({ value: bearer, label: say(`agreementTerms.bearer.${bearer}`) }))}
          />
        ))}
      </div>
    </Card>
  );
}

function Working({ speech: { say } }: Spoken) {
  return (
    <Card title={say("agreementTerms.text.platform")}>
      <TextField
        name="terms.platform"
        label={say("agreement.form.platform")}
        hint={say("agreement.form.platformHint")}
        size="medium"
      />
      <Checkboxes
        name="terms.workingLanguages"
        legend={say("agreement.form.languages")}
        across
        options={TEXT_LANGUAGES.map((language) => ({
          value: language,
          label: say(`agreementTerms.language.${language}`),
        }))}
      />
      <TextArea
        name="terms.distribution"
        label={say("agreement.form.distribution")}
        hint={say("agreement.form.distributionHint")}
        rows={4}
      />
      <RadioGroup
        name="terms.contracting"
        legend={say("agreementTerms.text.contracting")}
        hint={say("agreement.form.contractingHint")}
        options={CONTRACTING.map((each) => ({ value: each, label: say(`agreementTerms.contracting.${each}`) }))}
      />
    </Card>
  );
}

function Silent({ speech }: Spoken) {
  const { say } = speech;
  return (
    <>
      <Card title={say("agreement.form.response")}>
        <p>{say("agreement.form.responseText")}</p>
        <Checkbox name="terms.mayGoOn" label={say("agreement.form.mayGoOn")} />
        <NumberField
          name="terms.secondRound"
          label={say("agreement.form.secondRound")}
          hint={say("agreement.form.secondRoundHint", { least: SECOND_ROUND_DAYS })}
        />
      </Card>
      <Card title={say("agreement.form.silence")}>
        <p>{say("agreement.form.silenceText")}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          {SILENTLY_DECIDED.map((decided, place) => (
            <div key={decided}>
              <HiddenField name={`terms.silence[${place}].decided`} value={decided} />
              <NumberField
                name={`terms.silence[${place}].workingDays`}
                label={say(`agreementTerms.decided.${decided}`)}
                hint={`${say("agreement.form.silenceDays")}. ${say("agreement.form.silenceLeast", { n: SILENCE[decided] })}`}
                optional
              />
            </div>
          ))}
        </div>
        <SilenceTable speech={speech} />
      </Card>
      <Card title={say("agreementTerms.text.forced")}>
        <p>{say("agreementTerms.text.forcedIs")}</p>
        <p className="quiet">{say("agreement.form.forcedText")}</p>
      </Card>
    </>
  );
}

function Afterwards({ speech: { say } }: Spoken) {
  return (
    <>
      <Card title={say("agreementTerms.text.liability")}>
        <TextArea
          name="terms.liability"
          label={say("agreement.form.liability")}
          hint={say("agreement.form.liabilityHint")}
          rows={4}
        />
      </Card>
      <Card title={say("agreementTerms.text.access")}>
        <RadioGroup
          name="terms.accessDecidedBy"
          legend={say("agreement.form.accessDecidedBy")}
          options={ACCESS_DECIDERS.map((each) => ({ value: each, label: say(`agreementTerms.access.${each}`) }))}
        />
        <NumberField name="terms.accessDays" label={say("agreement.form.accessDays")} />
      </Card>
      <Card title={say("agreementTerms.text.exit")}>
        <NumberField name="terms.noticeDays" label={say("agreement.form.noticeDays")} />
        <TextArea
          name="terms.staysDue"
          label={say("agreement.form.staysDue")}
          hint={say("agreement.form.staysDueHint")}
          rows={4}
        />
      </Card>
    </>
  );
}
