import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { Moment } from "../tenders/moment";

type Props = { readonly draft: DocumentDraft; readonly speech: Speech };

/** Until when tenders are to come in, as it is to stand in the documents. It is set with the other dates. */
export function TimeLimit({ draft: { head, tendersCloseAt, lastDayForDispatch }, speech }: Props) {
  const { say } = speech;
  return (
    <Card
      title={say("documents.timeLimit.title")}
      id="time-limit"
      footer={<a href={`/tenders/${head.id}/timetable`}>{say("documents.timeLimit.timetable")}</a>}
    >
      {tendersCloseAt === null ? (
        <p className="quiet">{say("documents.timeLimit.none")}</p>
      ) : (
        <div className="grid gap-1">
          <p className="font-semibold">
            <Moment at={tendersCloseAt} speech={speech} legalZone={head.leadTimeZone} />
          </p>
          {lastDayForDispatch && (
            <p className="quiet">{say("documents.timeLimit.lastDay", { day: speech.day(lastDayForDispatch) })}</p>
          )}
        </div>
      )}
    </Card>
  );
}
