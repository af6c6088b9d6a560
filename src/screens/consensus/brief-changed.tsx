import { Card } from "@/ui/card";
import type { BriefProps } from "./brief-props";
import { sayParts } from "./say-parts";

/** Which parts are others than those that the country last spoke of; every word of it stands in the room. */
export function BriefChanged({ brief, version: { changed, binds }, speech }: BriefProps) {
  const { say } = speech;
  const country = speech.country(brief.country);
  const own = new Set(binds.map(({ part }) => part));
  const parts = (changed?.parts ?? []).filter(({ part }) => own.has(part));
  const fresh = parts.filter(({ difference }) => difference === "new");
  const same = parts.filter(({ difference }) => difference === "unchanged");
  const other = parts.filter((part) => !fresh.includes(part) && !same.includes(part));
  return (
    <Card
      level={3}
      title={say("brief.changed.title", { country })}
      aside={<a href={`/tenders/${brief.head.id}/consensus`}>{say("brief.changed.see")}</a>}
    >
      {other.length > 0 && (
        <p className="font-medium">{say("brief.changed.changed", { parts: sayParts(other, speech) })}</p>
      )}
      {fresh.length > 0 && <p>{say("brief.changed.fresh", { country, parts: sayParts(fresh, speech) })}</p>}
      {other.length + fresh.length === 0 && <p>{say("brief.changed.nothing", { country })}</p>}
      {same.length > 0 && <p className="quiet">{say("brief.changed.unchanged", { parts: sayParts(same, speech) })}</p>}
    </Card>
  );
}
