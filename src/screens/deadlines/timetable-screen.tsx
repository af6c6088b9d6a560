import type { Speech } from "@/messages/speak";
import type { TimetablePage } from "@/queries/deadlines/timetable-page";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { Facts } from "@/ui/facts";
import { NoticeBox } from "@/ui/notice-box";
import { TenderFrame } from "../tenders/tender-frame";
import type { ShownTimetable } from "./shown-timetable";
import { rowsOfFacts } from "./say-timetable";
import { TimetableCalendar } from "./timetable-calendar";
import { TimetableForm, type PlanningForm } from "./timetable-form";
import { TimetableLine } from "./timetable-line";
import { TimetableMoments } from "./timetable-moments";
import { TimetableOutlook } from "./timetable-outlook";

type Props = {
  readonly page: TimetablePage;
  /** Null where nothing is set and the viewer sets nothing, and where what is tried is not well formed. */
  readonly shown: ShownTimetable | null;
  readonly isTrial: boolean;
  readonly isDone: boolean;
  readonly form: PlanningForm;
  readonly speech: Speech;
};

/** When what happens: for the lead's officer a form with what it comes to, for the others what is planned. */
export function TimetableScreen({ page, shown, isTrial, isDone, form, speech }: Props) {
  const { say } = speech;
  const { head, maySet, standing } = page;
  return (
    <TenderFrame head={head} speech={speech} current="timetable">
      {isDone && (
        <NoticeBox tone="success" live>
          <p>{say("timetable.done")}</p>
        </NoticeBox>
      )}
      <p className="quiet max-w-160">{say(maySet ? "timetable.lead" : "timetable.reading")}</p>
      {page.isDispatched && <p className="quiet">{say("timetable.dispatched")}</p>}
      {!shown && !isTrial && <EmptyState title={say("timetable.notSet")} level={2} />}
      {maySet && standing === null && !isTrial && (
        <NoticeBox tone="info">
          <p>{say("timetable.notSetOfficer")}</p>
        </NoticeBox>
      )}
      {isTrial && (
        <NoticeBox tone="info">
          <p>
            {say("timetable.trial")} <a href={`/tenders/${head.id}/timetable`}>{say("timetable.back")}</a>
          </p>
        </NoticeBox>
      )}
      {maySet && <TimetableForm key={form.key} page={page} form={form} speech={speech} />}
      {shown && <Shown page={page} shown={shown} speech={speech} />}
    </TenderFrame>
  );
}

function Shown({
  page,
  shown,
  speech,
}: {
  readonly page: TimetablePage;
  readonly shown: ShownTimetable;
  readonly speech: Speech;
}) {
  const { around, maySet, head, standing } = page;
  const props = { shown, around, speech };
  return (
    <>
      <TimetableOutlook {...props} />
      {!maySet && (
        <Card title={speech.say("timetable.questions")}>
          <Facts
            items={rowsOfFacts(shown.facts, speech).map(({ key, term, ...row }) => ({
              key,
              term,
              detail: "words" in row ? row.words : "",
            }))}
          />
        </Card>
      )}
      <TimetableLine {...props} />
      <TimetableMoments {...props} />
      <TimetableCalendar {...props} file={standing ? `/tenders/${head.id}/timetable/calendar.ics` : null} />
    </>
  );
}
