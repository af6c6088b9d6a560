import { fieldNamed } from "@/domain/gates/notice-field";
import type { Speech } from "@/messages/speak";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { NoticeBox } from "@/ui/notice-box";
import { addressOfPlace } from "./place-address";

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
  return (
    <NoticeBox tone="warning" title={say("gates.refused.title")}>
      {refusal.field !== null && <p>{sayField(refusal.field, speech)}</p>}
      <p>{say("gates.refused.said")}:</p>
      <blockquote>{refusal.reason}</blockquote>
      {runsIt ? (
        <>
          {refusal.field !== null && <WayToField head={head} field={refusal.field} current={current} speech={speech} />}
          <p>{say("gates.refused.then")}</p>
          <p>{say("gates.refused.asis")}</p>
        </>
      ) : (
        <p>{say("gates.refused.others")}</p>
      )}
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

/** The page on which the field is supplied, unless it is this one. */
function WayToField({ head, field, current, speech: { say } }: WayProps) {
  const named = fieldNamed(field);
  const page = named && addressOfPlace(head.id, named.where);
  if (!named || page === undefined || page === null) return null;
  const isHere = page.split("/")[3] === current;
  return isHere ? (
    <p>{say("gates.refused.here")}</p>
  ) : (
    <p>
      <a href={page}>{say("gates.refused.there", { page: say(`gates.refused.subject.${named.subject}`) })}</a>
    </p>
  );
}
