"use client";

import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { DateTimeField, TextField } from "@/ui/text-field";
import { CountryChoices, type AskableCountry } from "./country-choices";
import { BLANK_LOT, LotFields } from "./lot-fields";
import { BUSINESS_CASE_MAX, type ProposalWords } from "./proposal-words";

type Props = {
  readonly action: FormAction;
  readonly act: string;
  readonly formWords: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
  readonly words: ProposalWords;
  readonly countries: readonly AskableCountry[];
};

/** A whole proposal on one page: what and why, who is asked and until when, and the lots with their lines. */
export function ProposalForm({ action, act, formWords, words, countries }: Props) {
  const asked = Object.fromEntries(countries.map(({ code }) => [code, "not-asked"]));
  return (
    <ActForm id="proposal" action={action} act={act} words={formWords} defaultValue={{ asked, lots: [BLANK_LOT] }}>
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
        <CountryChoices countries={countries} words={words} />
        <DateTimeField name="interestClosesAt" label={words.closesAt} hint={words.closesAtHint} zone={words.zone} />
      </Card>
      <div className="grid gap-2">
        <h2>{words.lotsTitle}</h2>
        <LotFields words={words} />
      </div>
      <div>
        <SubmitButton pendingWords={words.proposing}>{words.propose}</SubmitButton>
      </div>
    </ActForm>
  );
}
