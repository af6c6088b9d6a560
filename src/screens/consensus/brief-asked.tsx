import { Card } from "@/ui/card";
import { Hash } from "@/ui/hash";
import type { BriefProps } from "./brief-props";
import { clockLines } from "./clock-lines";
import { Clocks } from "./clocks";
import { sayParts } from "./say-parts";

/** What is asked and by when, on every clock concerned; and what would bind, to the byte. */
export function BriefAsked({ brief, version, speech }: BriefProps) {
  const { say } = speech;
  const { head } = brief;
  const { closesAt, clocks, binds, number: of } = version;
  const country = speech.country(brief.country);
  const number = speech.number(of);
  const zones = [speech.timeZone, head.leadTimeZone, ...clocks.map(({ timeZone }) => timeZone), "UTC"];
  return (
    <Card level={3} title={say("brief.asked.title")}>
      <p className="font-medium">{say(`brief.asked.${askedOf(version)}`, { number, country })}</p>
      {closesAt !== null && version.isOpen && (
        <div className="grid gap-1.5">
          <Clocks at={closesAt} lines={clockLines(closesAt, zones, speech)} />
          <p className="quiet">{say("consensus.round.leads", { place: speech.zone(head.leadTimeZone) })}</p>
        </div>
      )}
      {binds.length > 0 && (
        <div className="grid gap-1">
          <h4 className="font-medium">{say("brief.binds.title")}</h4>
          <p>{say("brief.binds.text", { parts: sayParts(binds, speech), number })}</p>
          <p className="quiet">
            {say("consensus.hash")} <Hash value={version.sha256} />
          </p>
          <p>
            <a href={`/tenders/${head.id}/consensus/versions/${of}`}>{say("brief.binds.read", { number })}</a>
          </p>
        </div>
      )}
    </Card>
  );
}

function askedOf({ isDispatched, binds, closesAt, isOpen }: BriefProps["version"]) {
  if (isDispatched) return "dispatched";
  if (binds.length === 0) return "notBound";
  if (closesAt === null) return "notPut";
  return isOpen ? "put" : "closed";
}
