import type { Speech } from "@/messages/speak";
import type { TimetablePage } from "@/queries/deadlines/timetable-page";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { TenderFrame } from "../tenders/tender-frame";
import type { Estimate } from "./estimate-form";
import type { ShownTimetable } from "./shown-timetable";
import { TimetableForm, type PlanningForm } from "./timetable-form";
import { TimetablePlanned } from "./timetable-planned";

type Props = {
  readonly page: TimetablePage;
  /** Null where nothing is set and the viewer sets nothing, and where what is tried is not well formed. */
  readonly shown: ShownTimetable | null;
  readonly isTrial: boolean;
  readonly isDone: boolean;
  readonly form: PlanningForm;
  readonly estimate: Estimate;
  readonly speech: Speech;
};

/** When what happens: for the lead's officer a form with what it comes to, for the others what is planned. */
export function TimetableScreen({ page, shown, isTrial, isDone, form, estimate, speech }: Props) {
  const { head, maySet } = page;
  const planning = maySet && <TimetableForm key={form.key} page={page} form={form} speech={speech} />;
  return (
    <TenderFrame head={head} speech={speech} current="timetable">
      <Situation page={page} isTrial={isTrial} isDone={isDone} speech={speech} />
      {shown ? (
        <TimetablePlanned
          page={page}
          shown={shown}
          isTrial={isTrial}
          planning={planning}
          estimate={estimate}
          speech={speech}
        />
      ) : (
        planning || <EmptyState title={speech.say("timetable.notSet")} level={2} />
      )}
    </TenderFrame>
  );
}

/** What one looks at: what is set, what is proposed, or what is being tried. */
function Situation({ page, isTrial, isDone, speech: { say } }: Omit<Props, "shown" | "form" | "estimate">) {
  const { head, maySet, standing, isDispatched } = page;
  return (
    <>
      {isDone && (
        <NoticeBox tone="success" live>
          <p>{say("timetable.done")}</p>
        </NoticeBox>
      )}
      <p className="quiet max-w-160">{say(maySet ? "timetable.lead" : "timetable.reading")}</p>
      {isDispatched && <p className="quiet">{say("timetable.dispatched")}</p>}
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
    </>
  );
}
