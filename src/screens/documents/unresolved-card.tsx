import type { Unresolved } from "@/domain/documents/unresolved";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { sayUnresolved } from "./clauses-shown";

type Props = { readonly tender: string; readonly unresolved: Unresolved; readonly speech: Speech };

/** For whoever runs the tender: what the countries have still to agree on in the draft. */
export function UnresolvedCard({ tender, unresolved, speech }: Props) {
  return (
    <Card title={speech.say("discussion.unresolved.title")}>
      {sayUnresolved(unresolved, speech).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href={`/tenders/${tender}/documents?show=open`}>{speech.say("discussion.shown.open")}</a>
      </p>
    </Card>
  );
}
