import type { Speech } from "@/messages/speak";

type Props = {
  readonly at: string;
  readonly speech: Speech;
  /** Of the tender: its clock is shown too where it differs from the reader's. */
  readonly legalZone?: string | undefined;
};

/** An instant on the reader's clock, its zone beside it. */
export function Moment({ at, speech, legalZone }: Props) {
  return (
    <>
      <time dateTime={at}>{sayMoment(speech, at)}</time>
      <OnTheTendersClock at={at} speech={speech} legalZone={legalZone} />
    </>
  );
}

/** An instant before which something has to be done: at the instant itself it is too late. */
export function Before({ at, speech, legalZone }: Props) {
  const words = { at: speech.instant(at), zone: speech.zone(speech.timeZone) };
  return (
    <p>
      <strong>
        <time dateTime={at}>{speech.say("tenders.before", words)}</time>
      </strong>
      <OnTheTendersClock at={at} speech={speech} legalZone={legalZone} />
    </p>
  );
}

export function sayMoment(speech: Speech, at: string): string {
  return speech.say("tenders.moment", { at: speech.instant(at), zone: speech.zone(speech.timeZone) });
}

function OnTheTendersClock({ at, speech, legalZone = speech.timeZone }: Props) {
  if (speech.instant(at, legalZone) === speech.instant(at)) return null;
  const words = { at: speech.instant(at, legalZone), zone: speech.zone(legalZone) };
  return <span className="quiet block">{speech.say("tenders.momentOfTender", words)}</span>;
}
