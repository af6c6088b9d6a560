import { MANDATE_DECISIONS } from "@/domain/people/mandate";
import type { MandateToEnter } from "@/queries/people/mandate-to-enter";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Checkboxes, RadioGroup } from "@/ui/choices";
import { EmptyState } from "@/ui/empty-state";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { PageHeading } from "@/ui/page-heading";
import { SelectField } from "@/ui/select-field";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import { DateTimeField, TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { Delegation, Reach } from "./mandate-entry-reach";
import type { PartProps } from "./mandate-entry-props";
import { sayHolder } from "./say-mandate";

type Props = PartProps & { readonly entering: Act };

/** Entering a mandate as its paper says it. */
export function MandateEntryScreen({ page, entering, speech }: Props) {
  const { say } = speech;
  const { tender, holders } = page;
  const country = speech.country(page.country);
  const title = say("mandates.enter.title");
  const back = tender ? `/tenders/${tender.id}/mandates` : "/mandates";
  return (
    <Stack gap="wide">
      <title>{`${title} · ${say("shell.name")}`}</title>
      <PageHeading title={title} lead={say("mandates.enter.lead", { country })} />
      {holders.length === 0 ? (
        <EmptyState title={say("mandates.enter.noHolders", { country })} />
      ) : (
        <ActForm id="mandate" defaultValue={draftOf(page)} {...entering}>
          <HiddenField name="country" value={page.country} />
          {tender && <HiddenField name="tender" value={tender.id} />}
          <Stack gap="wide">
            <Who page={page} speech={speech} />
            <What page={page} speech={speech} />
            <Reach page={page} speech={speech} />
            <Delegation page={page} speech={speech} />
            <div className="actions">
              <SubmitButton pendingWords={say("mandates.enter.acting")}>{say("mandates.enter.act")}</SubmitButton>
              <ButtonLink tone="quiet" href={back}>
                {say("mandates.enter.back")}
              </ButtonLink>
            </div>
          </Stack>
        </ActForm>
      )}
    </Stack>
  );
}

function draftOf({ tender, day }: MandateToEnter) {
  return {
    scope: tender ? "tender" : "all-tenders",
    decisions: ["participation", "documents"],
    from: day,
  };
}

function Who({ page, speech }: PartProps) {
  const { say } = speech;
  const country = speech.country(page.country);
  return (
    <Card title={say("mandates.enter.who")}>
      <SelectField
        name="holder"
        label={say("mandates.enter.holder")}
        hint={say("mandates.enter.holderHint", { country })}
        blank={say("mandates.enter.holderBlank")}
        options={page.holders.map((holder) => ({ value: holder.person, label: sayHolder(holder, speech) }))}
      />
      <TextField name="issuer" label={say("mandates.enter.issuer")} hint={say("mandates.enter.issuerHint")} />
      <TextField
        name="onBehalfOf"
        label={say("mandates.enter.onBehalfOf")}
        hint={say("mandates.enter.onBehalfOfHint")}
      />
      <TextField
        name="legalBasis"
        label={say("mandates.enter.legalBasis")}
        hint={say("mandates.enter.legalBasisHint")}
      />
    </Card>
  );
}

function What({ page: { tender }, speech }: PartProps) {
  const { say } = speech;
  return (
    <Card title={say("mandates.enter.what")}>
      {tender ? (
        <div className="group/scope grid gap-4">
          <RadioGroup
            name="scope"
            legend={say("mandates.enter.scope")}
            options={[
              {
                value: "tender",
                label: say("mandates.enter.scopeTender", { number: tender.number, title: tender.title }),
              },
              { value: "lots", label: say("mandates.enter.scopeLots", { number: tender.number }) },
              { value: "all-tenders", label: say("mandates.enter.scopeAll") },
            ]}
          />
          <div className="hidden group-has-[[value=lots]:checked]/scope:block">
            <TextField
              name="lots"
              label={say("mandates.enter.lots")}
              hint={say("mandates.enter.lotsHint")}
              size="medium"
            />
          </div>
        </div>
      ) : (
        <>
          <HiddenField name="scope" value="all-tenders" />
          <p>{say("mandates.enter.scopeAll")}</p>
        </>
      )}
      <Checkboxes
        name="decisions"
        legend={say("mandates.enter.decisions")}
        options={MANDATE_DECISIONS.map((decision) => ({
          value: decision,
          label: say(`mandates.enter.decision.${decision}`),
        }))}
      />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <DateTimeField
          name="from"
          kind="date"
          label={say("mandates.enter.from")}
          zone={say("mandates.enter.wholeDay")}
        />
        <DateTimeField name="to" kind="date" label={say("mandates.enter.to")} zone={say("mandates.enter.wholeDay")} />
      </div>
    </Card>
  );
}
