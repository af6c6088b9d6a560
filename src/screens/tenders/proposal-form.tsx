"use client";

import { TENDER_FORMS } from "@/domain/tenders/tender";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { DateTimeField, TextField } from "@/ui/text-field";
import { CountryChoices, type AskableCountry } from "./country-choices";
import { BLANK_LOT, LotFields } from "./lot-fields";
import { BUSINESS_CASE_MAX, type ProposalWords } from "./proposal-words";

/** Lots that come from a sheet, in words. */
export type ProposalSheet = {
  readonly id: string;
  /** Countries of which it says a need. */
  readonly countries: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly look: string;
  readonly without: string;
};

type Props = {
  /** Null where the lots are typed. */
  readonly sheet: ProposalSheet | null;
  readonly action: FormAction;
  readonly act: string;
  readonly formWords: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
  readonly words: ProposalWords;
  readonly countries: readonly AskableCountry[];
};

/** A whole proposal on one page: what and why, who is asked and until when, and the lots with their lines. */
export function ProposalForm({ sheet, action, act, formWords, words, countries }: Props) {
  const asked = Object.fromEntries(
    countries.map(({ code }) => [code, sheet?.countries.includes(code) ? "participant" : "not-asked"]),
  );
  return (
    <ActForm
      id="proposal"
      action={action}
      act={act}
      words={formWords}
      defaultValue={{ form: "joint", asked, ...(sheet ? {} : { lots: [BLANK_LOT] }) }}
    >
      <Card title={words.what}>
        <TextField name="title" label={words.name} hint={words.nameHint} />
        <TextArea
          name="businessCase"
          label={words.businessCase}
          hint={words.businessCaseHint}
          rows={12}
          count={{ limit: words.countLimit, used: words.countUsed, max: BUSINESS_CASE_MAX }}
        />
      </Card>
      <Card title={words.whom}>
        <RadioGroup
          name="form"
          legend={words.form}
          options={TENDER_FORMS.map((form) => ({ value: form, label: words.forms[form], hint: words.formHints[form] }))}
        />
        <CountryChoices countries={countries} words={words} />
        <DateTimeField name="interestClosesAt" label={words.closesAt} hint={words.closesAtHint} zone={words.zone} />
      </Card>
      {sheet ? (
        <LotsOfSheet sheet={sheet} />
      ) : (
        <div className="grid gap-2">
          <h2>{words.lotsTitle}</h2>
          <LotFields words={words} />
        </div>
      )}
      <div>
        <SubmitButton pendingWords={words.proposing}>{words.propose}</SubmitButton>
      </div>
    </ActForm>
  );
}

function LotsOfSheet({ sheet }: { readonly sheet: ProposalSheet }) {
  return (
    <Card title={sheet.title}>
      <HiddenField name="sheet" value={sheet.id} />
      <p>{sheet.text}</p>
      <div className="actions">
        <ButtonLink tone="plain" size="small" href={`/tenders/new/sheet/${sheet.id}`}>
          {sheet.look}
        </ButtonLink>
        <ButtonLink tone="quiet" size="small" href="/tenders/new">
          {sheet.without}
        </ButtonLink>
      </div>
    </Card>
  );
}
