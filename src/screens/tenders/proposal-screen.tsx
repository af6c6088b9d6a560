import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { NewSheetPreview } from "@/queries/tenders/sheet-preview";
import { ButtonLink } from "@/ui/button";
import type { FormAction } from "@/ui/form-answer";
import { PageHeading } from "@/ui/page-heading";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { ProposalForm, type ProposalSheet } from "./proposal-form";
import { proposalWords } from "./proposal-words";

type Props = {
  readonly known: readonly { readonly country: Country; readonly timeZone: string }[];
  readonly own: { readonly country: Country; readonly organisation: string; readonly timeZone: string };
  /** Null where no sheet was named; without a preview where the named one is not there, or cannot be saved. */
  readonly sheet: { readonly preview: NewSheetPreview | null } | null;
  readonly form: {
    readonly action: FormAction;
    readonly act: string;
    readonly words: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
  };
  readonly speech: Speech;
};

/** Where a procurement officer proposes a joint tender. */
export function ProposalScreen({ known, own, sheet, form, speech }: Props) {
  const title = speech.say("tenders.proposal.title");
  const countries = known
    .filter(({ country }) => country !== own.country)
    .map(({ country }) => ({ code: country, name: speech.country(country) }))
    .toSorted((a, b) => speech.compare(a.name, b.name));
  return (
    <Stack gap="wide">
      <title>{`${title} · ${speech.say("shell.name")}`}</title>
      <PageHeading title={title} lead={speech.say("tenders.proposal.lead", { organisation: own.organisation })} />
      <FromSheet sheet={sheet} speech={speech} />
      <ProposalForm
        sheet={fromSheet(sheet?.preview ?? null, speech)}
        action={form.action}
        act={form.act}
        formWords={form.words}
        words={proposalWords(speech, { own: own.country, timeZone: own.timeZone })}
        countries={countries}
      />
    </Stack>
  );
}

/** The way from a sheet, before any lot is typed; or that the sheet which was named is not here. */
function FromSheet({ sheet, speech: { say } }: Pick<Props, "sheet" | "speech">) {
  if (sheet?.preview?.plan?.ok) return null;
  return (
    <NoticeBox tone={sheet ? "warning" : "info"} title={say(sheet ? "sheet.proposal.gone" : "sheet.proposal.from")}>
      <p className="mt-2">
        <ButtonLink tone="plain" size="small" href="/tenders/new/sheet">
          {say("sheet.proposal.read")}
        </ButtonLink>
      </p>
    </NoticeBox>
  );
}

/** What the form shows in place of lots, and whom the sheet speaks of. */
function fromSheet(preview: NewSheetPreview | null, { say }: Speech): ProposalSheet | null {
  if (!preview?.plan?.ok) return null;
  const { lots } = preview.said;
  return {
    id: preview.id,
    countries: preview.countries,
    title: say("sheet.proposal.title", { name: preview.sheet.name }),
    text: say("sheet.proposal.text", {
      lots: say("tenders.lots", { n: lots.length }),
      lines: say("sheet.plan.lines", { n: lots.flatMap(({ lines }) => lines).length }),
    }),
    look: say("sheet.proposal.look"),
    without: say("sheet.proposal.without"),
  };
}
