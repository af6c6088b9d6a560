import type { Speech } from "@/messages/speak";

type Props = { readonly mandates: readonly string[]; readonly country: string; readonly speech: Speech };

/** On my day: that mandates of the own country wait for whoever looks; of several, the list says which. */
export function MandatesToCheck({ mandates, country, speech }: Props) {
  const [first] = mandates;
  if (first === undefined) return null;
  const n = mandates.length;
  return (
    <div className="grid gap-1 px-(--pad) py-4 not-last:border-b not-last:border-line">
      <a className="font-semibold" href={n === 1 ? `/mandates/${first}#check` : "/mandates"}>
        {speech.say("mandates.toCheck.what", { n, country: speech.country(country) })}
      </a>
      <p className="quiet">{speech.say("mandates.toCheck.text")}</p>
    </div>
  );
}
