import { datesInOrder } from "@/domain/deadlines/dates-in-order";
import { Card } from "@/ui/card";
import { Timeline } from "@/ui/timeline";
import { clockLines } from "../consensus/clock-lines";
import type { ShownProps } from "./shown-timetable";

/** Every date in its order, each moment on the clock of every country that takes part. */
export function TimetableMoments({
  shown: { dates, outlook },
  around: { lead, countries, today },
  speech,
}: ShownProps) {
  const zones = countries.map(({ timeZone }) => timeZone);
  return (
    <Card title={speech.say("timetable.result.clocks")}>
      <Timeline
        items={datesInOrder(dates, outlook, lead).map(({ name, on, at }) => ({
          key: name,
          state: on < today ? "past" : "future",
          instant: at ?? on,
          when: speech.day(on),
          title: speech.say(`timetable.row.${name}`),
          detail:
            at &&
            clockLines(at, zones, speech).map(({ key, text, places }) => (
              <p key={key}>
                <time dateTime={at}>{text}</time>, {places}
              </p>
            )),
        }))}
      />
    </Card>
  );
}
