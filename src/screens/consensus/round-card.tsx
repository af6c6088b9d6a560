import { Card } from "@/ui/card";
import { clockLines } from "./clock-lines";
import { Clocks } from "./clocks";
import type { RoomProps } from "./room-props";
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
        <div className="grid gap-1.5">
          <Clocks at={closesAt} lines={clockLines(closesAt, zones, speech)} />
          <p className="quiet">{say("consensus.round.leads", { place: speech.zone(head.leadTimeZone) })}</p>
        </div>
      )}
      {waitsFor.length > 0 && <p>{say("consensus.round.waitsFor", { countries: sayCountries(waitsFor, speech) })}</p>}
    </Card>
  );
}
