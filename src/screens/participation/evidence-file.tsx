import type { Speech } from "@/messages/speak";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";

/** What can be wrong with a file that is added, as the address of the page says. */
export const EVIDENCE_FAULTS = [
  "too-large",
  "no-file",
  "kind",
  "unusable",
  "elsewhere",
  "signed-out",
  "not-done",
] as const;
export type EvidenceFault = (typeof EVIDENCE_FAULTS)[number];

type Props = {
  readonly address: string;
  /** The words that the file belongs to. */
  readonly text: string;
  readonly n: number;
  readonly act: string;
  /** What was wrong with the file that was last sent for these words. */
  readonly fault: EvidenceFault | null;
  readonly speech: Speech;
};

/** An ordinary form, because a file is read as it comes in. The words go along, so that nothing is typed twice. */
export function EvidenceFile({ address, text, n, act, fault, speech: { say } }: Props) {
  const id = `evidence-file-${n}`;
  const described = [`${id}-hint`, ...(fault ? [`${id}-error`] : [])].join(" ");
  return (
    <details open={fault !== null}>
      <summary>{say("conditions.evidence.addFile")}</summary>
      <form className="form mt-3" method="post" encType="multipart/form-data" action={`${address}?about=${n}`}>
        <input type="hidden" name="act" value={act} readOnly />
        <input type="hidden" name="text" value={text} readOnly />
        <div className="field" data-invalid={fault !== null}>
          <label className="field-label" htmlFor={id}>
            {say("conditions.evidence.choose")}
          </label>
          <div className="field-hint" id={`${id}-hint`}>
            {say("conditions.evidence.kinds")}
          </div>
          {fault !== null && (
            <p className="field-error" id={`${id}-error`} role="alert">
              <Icon name="error" />
              {say(`conditions.evidence.wrong.${fault}`)}
            </p>
          )}
          <input
            id={id}
            name="file"
            type="file"
            accept="application/pdf,image/png,image/jpeg,.docx,.xlsx"
            aria-describedby={described}
            aria-invalid={fault !== null || undefined}
          />
        </div>
        <div>
          <Button type="submit" tone="plain">
            {say("conditions.evidence.sendFile")}
          </Button>
        </div>
      </form>
    </details>
  );
}
