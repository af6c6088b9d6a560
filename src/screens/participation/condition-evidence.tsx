import type { Speech } from "@/messages/speak";
import type { OneCondition } from "@/queries/participation/one-condition";
import { EVIDENCE_WORDS_MAX } from "@/use-cases/participation/condition-inputs";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Prose } from "@/ui/prose";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";
import { EvidenceFile, type EvidenceFault } from "./evidence-file";

export type EvidenceProps = {
  readonly one: OneCondition;
  readonly giving: Act;
  /** The act of a file that is added; what was wrong with the last one, and to which evidence it was to be added. */
  readonly adding: { readonly act: string; readonly fault: EvidenceFault | null; readonly about: number | null };
  readonly speech: Speech;
};

type Paper = OneCondition["papers"]["evidence"][number];

/** What was given to show that the condition is met; and, for whoever may, where more is given until its day ends. */
export function ConditionEvidence({ one, giving, adding, speech }: EvidenceProps) {
  const { say } = speech;
  const { papers, mayGiveEvidence, isAwaited, evidenceEndedAt } = one;
  const given = [...Map.groupBy(papers.evidence, ({ text, from }) => `${from?.organisation} ${text}`).values()];
  const isOpen = mayGiveEvidence && isAwaited;
  return (
    <Card id="evidence" title={say("conditions.evidence.title")}>
      {given.length === 0 ? (
        <p className="quiet">{say("conditions.evidence.none")}</p>
      ) : (
        <ul className="grid gap-5">
          {given.map((alike) => (
            <Given key={alike[0]?.n} alike={alike} isOpen={isOpen} one={one} adding={adding} speech={speech} />
          ))}
        </ul>
      )}
      {evidenceEndedAt !== null && (
        <p className="quiet">{say("conditions.evidence.ended", { until: sayMoment(speech, evidenceEndedAt) })}</p>
      )}
      {isOpen && <GivingForm one={one} giving={giving} speech={speech} />}
    </Card>
  );
}

type GivenProps = Omit<EvidenceProps, "giving"> & { readonly alike: readonly Paper[]; readonly isOpen: boolean };

/** Words, with the files that were added to them. */
function Given({ alike, isOpen, one, adding, speech }: GivenProps) {
  const [first] = alike;
  if (!first) return null;
  const { text, from, givenAt, n } = first;
  const files = alike.flatMap((each) => (each.file ? [{ n: each.n, ...each.file }] : []));
  const address = `/tenders/${one.head.id}/conditions/${one.condition.condition}/evidence`;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
      <CountryCode code={from?.country ?? ""} />
      <div className="grid gap-2">
        <p className="quiet flex flex-wrap gap-x-3">
          <span>{from?.organisation}</span>
          <time dateTime={givenAt}>{speech.instant(givenAt)}</time>
        </p>
        <Prose text={text} />
        {files.map((file) => (
          <p key={file.n} className="flex flex-wrap items-baseline gap-x-3">
            <a className="break-all" href={`${address}/${file.n}`} download>
              {file.name}
            </a>
            <span className="quiet">
              {speech.say("conditions.evidence.size", {
                size: speech.number(Math.max(1, Math.round(file.size / 1000))),
              })}
            </span>
          </p>
        ))}
        {isOpen && (
          <EvidenceFile
            address={address}
            text={text}
            n={n}
            act={adding.act}
            fault={adding.about === n ? adding.fault : null}
            speech={speech}
          />
        )}
      </div>
    </li>
  );
}

function GivingForm({ one, giving, speech }: Omit<EvidenceProps, "adding">) {
  const { say } = speech;
  const max = speech.number(EVIDENCE_WORDS_MAX);
  return (
    <ActForm id="giving" {...giving}>
      <HiddenField name="tender" value={one.head.id} />
      <HiddenField name="condition" value={one.condition.condition} />
      <TextArea
        name="text"
        label={say("conditions.evidence.label")}
        hint={say("conditions.evidence.hint")}
        rows={4}
        count={{
          max: EVIDENCE_WORDS_MAX,
          limit: say("conditions.form.countWords", { max }),
          used: say("conditions.form.countUsed", { max, used: "{used}" }),
        }}
      />
      <div>
        <SubmitButton pendingWords={say("conditions.evidence.sending")}>{say("conditions.evidence.send")}</SubmitButton>
      </div>
    </ActForm>
  );
}
