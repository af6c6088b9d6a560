import { datesInOrder, plannedStages } from "@/domain/deadlines/dates-in-order";
import { daysBetween } from "@/domain/definitions/time";
import { TimeBars } from "@/ui/time-bars";
import { fieldOf } from "./broken-fields";
import { DateMarks } from "./date-marks";
import { daysOn, monthsOn, placeOn, scaleOver, type LineScale } from "./line-scale";
import type { ShownProps } from "./shown-timetable";
import { CHOSEN_DATES } from "./timetable-date-fields";

/** On a longer line a day is narrower than a hand is steady: its dates are typed. */
const DRAGGED_DAYS_MAX = 1_000;

/** Each stage on one scale, from dispatch to supply, and how many days it takes; its dates, for whoever sets them. */
export function TimetableLine({ form, ...props }: ShownProps & { readonly form?: string }) {
  const { shown, around, speech } = props;
  const { say, day } = speech;
  const stages = plannedStages(shown.dates, shown.outlook, around.lead);
  const scale = scaleOver(datesInOrder(shown.dates, shown.outlook, around.lead).map(({ on }) => on));
  if (!scale) return null;
  return (
    <div className="grid gap-4">
      {form !== undefined && scale.days <= DRAGGED_DAYS_MAX && <Marks {...props} form={form} scale={scale} />}
      <TimeBars
        ticks={monthsOn(scale, speech)}
        stripes={[]}
        rows={stages.map(({ stage, from, to, days }) => ({
          key: stage,
          title: (
            <>
              <strong>{say(`timetable.stage.${stage}`)}</strong>{" "}
              <span className="quiet">
                {say("timetable.line.days", { n: days })}, {day(from)} – {day(to)}
              </span>
            </>
          ),
          bars: [
            {
              key: stage,
              from: placeOn(scale, from),
              to: Math.max(placeOn(scale, from), placeOn(scale, to)),
              label: say("timetable.line.days", { n: days }),
              look: stage === "standstill" ? "dashed" : "soft",
            },
          ],
          points: [],
        }))}
      />
    </div>
  );
}

/** Only dates that are chosen can be moved, in the order of their fields; those that follow move with them. */
function Marks({
  shown,
  around,
  speech,
  form,
  scale,
}: ShownProps & { readonly form: string; readonly scale: LineScale }) {
  const dates = datesInOrder(shown.dates, shown.outlook, around.lead);
  const broken = shown.outlook.broken.map(fieldOf);
  return (
    <DateMarks
      form={form}
      marks={CHOSEN_DATES.flatMap((name) => {
        const on = dates.find((date) => date.name === name)?.on;
        if (on === undefined) return [];
        const field = `dates.${name}`;
        const label = speech.say(`timetable.row.${name}`);
        return [{ field, label, on, place: daysBetween(scale.from, on), isBroken: broken.includes(field) }];
      })}
      days={daysOn(scale, speech)}
      ticks={monthsOn(scale, speech)}
      words={{ how: speech.say("timetable.line.how"), broken: speech.say("timetable.line.broken") }}
    />
  );
}
