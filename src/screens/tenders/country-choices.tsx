"use client";

import { RadioGroup } from "@/ui/choices";
import { FieldNotes, useFormField } from "@/ui/field-frame";
import type { ProposalWords } from "./proposal-words";

/** A country that may be asked, in the order of its name. */
export type AskableCountry = { readonly code: string; readonly name: string };

/** Where there is room the country stands beside its choices. */
const BESIDE = "sm:[&>fieldset]:grid-cols-[10rem_minmax(0,1fr)] sm:[&>fieldset]:items-center";

type Props = { readonly countries: readonly AskableCountry[]; readonly words: ProposalWords };

/** One answer for each country, so that none can be asked to take part and to observe at once. */
export function CountryChoices({ countries, words }: Props) {
  const { field } = useFormField("asked", words.askedHint);
  return (
    <fieldset className="field" id={field.id} tabIndex={-1} data-invalid={field.errors !== undefined}>
      <legend className="field-label">{words.asked}</legend>
      <FieldNotes field={field} hint={words.askedHint} />
      {countries.length === 0 && <p>{words.noCountries}</p>}
      {countries.map(({ code, name }) => (
        <div key={code} className={BESIDE}>
          <RadioGroup
            across
            name={`asked.${code}`}
            legend={name}
            options={[
              { value: "not-asked", label: words.notAsked },
              { value: "participant", label: words.participant },
              { value: "observer", label: words.observer },
            ]}
          />
        </div>
      ))}
    </fieldset>
  );
}
