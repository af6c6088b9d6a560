import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { TimetablePage } from "@/queries/deadlines/timetable-page";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { PageColumns } from "@/ui/page-columns";
import { rowsOfFacts } from "./say-timetable";
import type { Estimate } from "./estimate-form";
import type { ShownTimetable } from "./shown-timetable";
import { TimetableAside } from "./timetable-aside";
import { TimetableCalendar } from "./timetable-calendar";
import { TimetableCounted } from "./timetable-counted";
import { TIMETABLE_FORM } from "./timetable-form";
import { TimetableLine } from "./timetable-line";
import { TimetableMoments } from "./timetable-moments";
import { TimetableThresholds } from "./timetable-thresholds";
import { TimetableVerdict } from "./timetable-verdict";

type Props = {
  readonly page: TimetablePage;
  readonly shown: ShownTimetable;
  readonly isTrial: boolean;
  /** The form, for whoever sets the dates. */
  readonly planning: ReactNode;
  readonly estimate: Estimate;
  readonly speech: Speech;
};

/** First whether the dates stand and how they lie, then where they are chosen, then how each is counted and on which clocks. */
export function TimetablePlanned({ page, shown, isTrial, planning, estimate, speech }: Props) {
  const { around, maySet, head, standing } = page;
  const props = { shown, around, speech };
  return (
    <>
      <Card title={speech.say("timetable.result.title")} id="comes-to">
        <div className="grid gap-6">
          <TimetableVerdict outlook={shown.outlook} isTrial={isTrial} speech={speech} />
          <TimetableLine {...props} {...(maySet && { form: TIMETABLE_FORM })} />
        </div>
      </Card>
      <PageColumns
        aside={
          <>
            <div className={maySet ? "hidden print:block" : undefined}>
              <Answers shown={shown} speech={speech} />
            </div>
            <TimetableAside {...props} />
          </>
        }
      >
        {planning ? <div className="print:hidden">{planning}</div> : <TimetableMoments {...props} />}
      </PageColumns>
      <TimetableCounted {...props} />
      <TimetableThresholds tender={head.id} estimate={estimate} dispatchOn={shown.dates.dispatchOn} speech={speech} />
      {maySet && <TimetableMoments {...props} />}
      <TimetableCalendar {...props} file={standing ? `/tenders/${head.id}/timetable/calendar.ics` : null} />
    </>
  );
}

/** What the times depend on, as it was answered. */
function Answers({ shown, speech }: Pick<Props, "shown" | "speech">) {
  return (
    <Card title={speech.say("timetable.questions")}>
      <Facts
        layout="stacked"
        items={rowsOfFacts(shown.facts, speech).map(({ key, term, ...row }) => ({
          key,
          term,
          detail: "words" in row ? row.words : "",
        }))}
      />
    </Card>
  );
}
