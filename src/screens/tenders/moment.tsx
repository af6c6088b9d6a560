import type { Speech } from "@/messages/speak";

type Props = {
  readonly at: string;
  readonly speech: Speech;
  /** Of the tender: its clock is shown too where it differs from the reader's. */
  readonly legalZone?: string | undefined;
};

/** An instant on the reader's clock, its zone beside it. */
export function Moment({ at, speech, legalZone = speech.timeZone }: Props) {
  const isSame = speech.instant(at, legalZone) === speech.instant(at);
  return (
    <>
      <time dateTime={at}>{sayMoment(speech, at)}</time>
      {!isSame && (
        <span className="quiet block">
          {speech.say("tenders.momentOfTender", { at: speech.instant(at, legalZone), zone: speech.zone(legalZone) })}
        </span>
      )}
    </>
  );
}

export function sayMoment(speech: Speech, at: string): string {
  return speech.say("tenders.moment", { at: speech.instant(at), zone: speech.zone(speech.timeZone) });
}
