import { Card } from "@/ui/card";
import type { BriefProps } from "./brief-props";

/** Who at home has been heard: in notes, which stay in the private room, and in comments on what is asked. */
export function BriefHeard({ brief: { head }, version: { heard }, speech }: BriefProps) {
  const { say } = speech;
  const { people, open } = heard;
  return (
    <Card
      level={3}
      title={say("brief.heard.title")}
      aside={<a href={`/tenders/${head.id}/room#notes`}>{say("brief.heard.room")}</a>}
    >
      {people.length === 0 ? (
        <p className="quiet">{say("brief.heard.none")}</p>
      ) : (
        <ul className="grid gap-1">
          {people.map(({ name, notes, comments, at }) => {
            const what = speech.list([
              ...(notes > 0 ? [say("brief.heard.notes", { n: notes })] : []),
              ...(comments > 0 ? [say("brief.heard.comments", { n: comments })] : []),
            ]);
            return <li key={`${name} ${at}`}>{say("brief.heard.person", { name, what, at: speech.instant(at) })}</li>;
          })}
        </ul>
      )}
      {open > 0 && (
        <p>
          <a href={`/tenders/${head.id}/documents?show=commented`}>{say("brief.heard.open", { n: open })}</a>
        </p>
      )}
    </Card>
  );
}
