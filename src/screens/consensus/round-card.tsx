import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { ClockLines } from "@/ui/clock-lines";
import type { RoomProps } from "./consensus-screen";
import { sayCountries } from "./say-parts";

/** Until when positions are taken, on every clock concerned, and for whom is waited. */
export function RoundCard({ head, revision, speech }: RoomProps) {
  const { say } = speech;
  const { closesAt, clocks, isOpen, waitsFor } = revision;
  const zones = [speech.timeZone, head.leadTimeZone, ...clocks.map(({ timeZone }) => timeZone), "UTC"];
  return (
    <Card
      title={say(
        closesAt === null ? "consensus.round.title" : isOpen ? "consensus.round.closes" : "consensus.round.closed",
      )}
    >
      {closesAt === null ? (
        <p className="quiet">{say("consensus.round.notPut")}</p>
      ) : (
        <ClockLines lines={clockLines(closesAt, { zones, leads: head.leadTimeZone, speech })} />
      )}
      {waitsFor.length > 0 && (
        <p className="quiet">{say("consensus.round.waitsFor", { countries: sayCountries(waitsFor, speech) })}</p>
      )}
    </Card>
  );
}

type Clocks = { readonly zones: readonly string[]; readonly leads: string; readonly speech: Speech };

/** One instant in each zone, in their order; clocks that show the same share a line. */
function clockLines(at: string, { zones, leads, speech }: Clocks) {
  const shown = Map.groupBy(new Set(zones), (zone) => speech.instant(at, zone));
  return [...shown].map(([text, alike]) => ({
    key: text,
    instant: at,
    text,
    zone: alike.map((zone) => placeOf(zone, leads, speech)).join(", "),
  }));
}

function placeOf(zone: string, leads: string, speech: Speech): string {
  const notes = [
    ...(zone === speech.timeZone ? [speech.say("consensus.round.yours")] : []),
    ...(zone === leads ? [speech.say("consensus.round.leads")] : []),
  ];
  const place = speech.zone(zone);
  return notes.length > 0 ? speech.say("consensus.round.place", { place, notes: notes.join(", ") }) : place;
}
