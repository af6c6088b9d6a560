import type { Speech } from "@/messages/speak";

type Props = { readonly n: number; readonly country: string; readonly speech: Speech };

/** On my day: that a mandate of the own country waits for whoever looks. */
export function MandatesToCheck({ n, country, speech }: Props) {
  if (n === 0) return null;
  return (
    <div className="grid gap-1 px-(--pad) py-4 not-last:border-b not-last:border-line">
      <a className="font-semibold" href="/mandates">
        {speech.say("mandates.toCheck.what", { n, country: speech.country(country) })}
      </a>
      <p className="quiet">{speech.say("mandates.toCheck.text")}</p>
    </div>
  );
}
