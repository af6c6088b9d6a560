import { DOCUMENTS_ACCESS, PROCEDURES } from "@/domain/deadlines/procedure-facts";
import type { Speech } from "@/messages/speak";
import type { TimetablePage } from "@/queries/deadlines/timetable-page";
import { Card } from "@/ui/card";
import { Checkbox, RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import type { FormAnswer } from "@/ui/form-answer";
import type { Draft } from "@/ui/form-draft";
import { HiddenField } from "@/ui/hidden-field";
import { SelectField } from "@/ui/select-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { DateTimeField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { refusedDate } from "../gates/refused-date";
import { DateFields } from "./timetable-date-fields";

/** What the form begins with, and what its page found in it already. */
export type PlanningForm = {
  readonly key: string;
  readonly draft: Draft;
  /** How many times a timetable had been set when this one is shown. */
  readonly basedOn: number;
  readonly firstAnswer: FormAnswer | undefined;
  /** The button that led here, which is pressed again and again. */
  readonly pressed: string | null;
  readonly act: Act;
};

type Props = { readonly page: TimetablePage; readonly form: PlanningForm; readonly speech: Speech };

/** By which what lies outside it sends it. */
export const TIMETABLE_FORM = "timetable";

/** The answers and the dates in one form: each date is lawful only under the answers. */
export function TimetableForm({ page: { head, around }, form, speech }: Props) {
  const { say } = speech;
  return (
    <Card>
      <ActForm id={TIMETABLE_FORM} {...form.act} defaultValue={form.draft} firstAnswer={form.firstAnswer}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="basedOn" value={String(form.basedOn)} />
        <h2>{say("timetable.questions")}</h2>
        <Questions zone={speech.zone(around.lead.timeZone)} speech={speech} />
        <div className="actions">
          <SubmitButton tone="plain" name="do" value="propose">
            {say("timetable.propose")}
          </SubmitButton>
        </div>
        <h2>{say("timetable.dates")}</h2>
        <DateFields
          zone={speech.zone(around.lead.timeZone)}
          pressed={form.pressed}
          refused={refusedDate(head)}
          speech={speech}
        />
        <div className="actions">
          <SubmitButton tone="plain" name="do" value="show">
            {say("timetable.show")}
          </SubmitButton>
          <SubmitButton name="do" value="set" pendingWords={say("timetable.setting")}>
            {say("timetable.set")}
          </SubmitButton>
        </div>
      </ActForm>
    </Card>
  );
}

const URGENCY_ROWS = 3;

/** What the times depend on, each with what it changes. */
function Questions({ zone, speech: { say } }: { readonly zone: string; readonly speech: Speech }) {
  return (
    <>
      <SelectField
        name="facts.procedure"
        label={say("timetable.row.procedure")}
        hint={say("timetable.hint.procedure")}
        options={PROCEDURES.map((value) => ({ value, label: say(`timetable.procedures.${value}`) }))}
      />
      <Checkbox
        name="facts.takesTendersElectronically"
        label={say("timetable.electronic.yes")}
        hint={say("timetable.hint.electronic")}
      />
      <RadioGroup
        name="facts.documents"
        legend={say("timetable.row.documents")}
        hint={say("timetable.hint.documents")}
        options={DOCUMENTS_ACCESS.map((value) => ({ value, label: say(`timetable.access.${value}`) }))}
      />
      <DateTimeField
        name="facts.priorNoticeOn"
        kind="date"
        optional
        label={say("timetable.row.priorNotice")}
        hint={say("timetable.hint.priorNotice")}
        zone={zone}
      />
      <Checkbox name="facts.priorNoticeSaid" label={say("timetable.hint.priorNoticeSaid")} />
      <TextArea
        name="facts.urgency"
        optional
        rows={URGENCY_ROWS}
        language="en"
        label={say("timetable.row.urgency")}
        hint={say("timetable.hint.urgency")}
      />
    </>
  );
}
