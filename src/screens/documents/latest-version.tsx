import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Hash } from "@/ui/hash";
import { Icon } from "@/ui/icon";
import { sayMoment } from "../tenders/moment";

type Props = { readonly draft: DocumentDraft; readonly speech: Speech };

/** What was frozen last, and whether the text has moved on since. */
export function LatestVersion({ draft: { head, latest, hasMovedOn, isPut }, speech }: Props) {
  const { say } = speech;
  if (!latest) {
    return (
      <Card title={say("documents.version.title")}>
        <p className="quiet">{say("documents.version.none")}</p>
      </Card>
    );
  }
  const number = speech.number(latest.number);
  return (
    <Card
      title={say("documents.version.title")}
      footer={
        <span className="flex flex-wrap gap-x-5 gap-y-1">
          <a href={`/tenders/${head.id}/consensus/versions/${latest.number}`}>
            {say("documents.version.read", { number })}
          </a>
          <a href={`/tenders/${head.id}/consensus`}>{say("documents.version.room")}</a>
        </span>
      }
    >
      <Facts
        items={[
          { key: "number", term: say("documents.version.number"), detail: number },
          {
            key: "frozen",
            term: say("documents.version.frozen"),
            detail: <time dateTime={latest.frozenAt}>{sayMoment(speech, latest.frozenAt)}</time>,
          },
          { key: "hash", term: say("documents.version.hash"), detail: <Hash value={latest.sha256} /> },
          {
            key: "round",
            term: say("documents.version.round"),
            detail: say(isPut ? "documents.version.isPut" : "documents.version.isNotPut"),
          },
          {
            key: "text",
            term: say("documents.version.text"),
            detail: (
              <span className={`flex gap-1.5 font-medium ${hasMovedOn ? "text-warn" : "text-good"}`}>
                <Icon name={hasMovedOn ? "warning" : "check"} />
                <span>{say(hasMovedOn ? "documents.version.movedOn" : "documents.version.same", { number })}</span>
              </span>
            ),
          },
        ]}
      />
    </Card>
  );
}
