import { Card } from "@/ui/card";
import { Lines } from "./lines";
import { sayWarning } from "./say-explanation";
import { sayWindow } from "./say-window";
import type { ShownProps } from "./shown-timetable";

/** What goes with a timetable: on which days its notice may be dispatched, and what is lawful and yet unwise. */
export function TimetableAside({ shown: { outlook, dates }, speech }: ShownProps) {
  const { say } = speech;
  const { warnings } = outlook;
  return (
    <>
      <Card title={say("timetable.result.window")}>
        <div className="grid gap-2">
          {sayWindow(outlook, dates.dispatchOn, speech).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Card>
      <Card title={say("timetable.result.warnings")}>
        {warnings.length === 0 ? (
          <p className="quiet">{say("timetable.result.noWarnings")}</p>
        ) : (
          <Lines lines={warnings.map((warning) => sayWarning(warning, speech))} />
        )}
      </Card>
    </>
  );
}
