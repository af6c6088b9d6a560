import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { FormAction } from "@/ui/form-answer";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { ProposalForm } from "./proposal-form";
import { proposalWords } from "./proposal-words";

type Props = {
  readonly known: readonly { readonly country: Country; readonly timeZone: string }[];
  readonly own: { readonly country: Country; readonly organisation: string; readonly timeZone: string };
  readonly form: {
    readonly action: FormAction;
    readonly act: string;
    readonly words: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
  };
  readonly speech: Speech;
};

/** Where a procurement officer proposes a joint tender. */
export function ProposalScreen({ known, own, form, speech }: Props) {
  const title = speech.say("tenders.proposal.title");
  const countries = known
    .filter(({ country }) => country !== own.country)
    .map(({ country }) => ({ code: country, name: speech.country(country) }))
    .toSorted((a, b) => speech.compare(a.name, b.name));
  return (
    <Stack gap="wide">
      <title>{`${title} · ${speech.say("shell.name")}`}</title>
      <PageHeading title={title} lead={speech.say("tenders.proposal.lead", { organisation: own.organisation })} />
      <ProposalForm
        action={form.action}
        act={form.act}
        formWords={form.words}
        words={proposalWords(speech, { own: own.country, timeZone: own.timeZone })}
        countries={countries}
      />
    </Stack>
  );
}
