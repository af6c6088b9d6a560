import { fieldNamed } from "@/domain/gates/notice-field";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { TIMETABLE_FORM } from "../deadlines/timetable-form";
import { addressOfPlace } from "./place-address";
import { refusedDate } from "./refused-date";

type Props = {
  readonly head: TenderHead;
  /** The page on which this is read. */
  readonly current: string;
  readonly speech: Speech;
};

/** On every page of a tender whose notice was not published: why, which field it is about, and what to do now. */
export function RefusedNotice({ head, current, speech }: Props) {
  const { refusal, runsIt } = head;
  if (!refusal) return null;
  const { say } = speech;
  const { field, reason } = refusal;
  return (
    <NoticeBox tone="warning" title={say("gates.refused.title")}>
      <Stack gap="tight">
        <p>
          {field !== null && `${sayField(field, speech)} `}
          {say("gates.refused.said")}:
        </p>
        <blockquote className="border-s-2 border-line-strong ps-4">{reason}</blockquote>
        {runsIt && field !== null && <WayToField head={head} field={field} current={current} speech={speech} />}
        {runsIt && <p>{say("gates.refused.then")}</p>}
        {runsIt && <p>{say("gates.refused.asis")}</p>}
        {!runsIt && <p>{say("gates.refused.others")}</p>}
        {!runsIt && head.readsTexts && <p>{say("gates.refused.consent")}</p>}
      </Stack>
    </NoticeBox>
  );
}

function sayField(id: string, { say }: Speech): string {
  const field = fieldNamed(id);
  return field
    ? say("gates.refused.field", { subject: say(`gates.refused.subject.${field.subject}`), id })
    : say("gates.refused.unknown", { id });
}

type WayProps = Props & { readonly field: string };

/** The page on which the field is supplied, and the field itself where it is a date. */
function WayToField({ head, field, current, speech: { say } }: WayProps) {
  const named = fieldNamed(field);
  const page = named && addressOfPlace(head.id, named.where);
  if (!named || page === undefined || page === null) return null;
  const date = refusedDate(head);
  const anchor = date ? `#${TIMETABLE_FORM}-dates.${date.name}` : "";
  const isHere = page.split("/")[3] === current;
  if (isHere && !date) return <p>{say("gates.refused.here")}</p>;
  return (
    <p>
      <a href={isHere ? anchor : `${page}${anchor}`}>
        {say("gates.refused.there", { page: say(`gates.refused.subject.${named.subject}`) })}
      </a>
    </p>
  );
}
