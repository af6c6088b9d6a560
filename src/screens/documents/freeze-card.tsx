import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Icon } from "@/ui/icon";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "./act";
import { criteriaAddress } from "./criteria-address";
import { sayUnresolved } from "./clauses-shown";
import { TypedWarning } from "./typed-warning";

type Props = { readonly draft: DocumentDraft; readonly freezing: Act; readonly speech: Speech };

/** The act of freezing: what it means, and, where it cannot be done yet, everything that is in its way. */
export function FreezeCard({ draft, freezing, speech }: Props) {
  const { say } = speech;
  const { head, latest, obstacles, unresolved } = draft;
  const number = speech.number((latest?.number ?? 0) + 1);
  const isPossible = obstacles.length === 0;
  return (
    <Card title={say("documents.freeze.title", { number })}>
      <ActForm id="freeze" {...freezing}>
        <HiddenField name="tender" value={head.id} />
        {isPossible ? (
          <>
            <Stack gap="tight">
              <p>{say("documents.freeze.means", { number })}</p>
              {latest && <p className="quiet">{say("documents.freeze.positions")}</p>}
            </Stack>
            <StillUnresolved unresolved={unresolved} speech={speech} />
            <TypedWarning draft={draft} speech={speech} />
            <SubmitButton wide pendingWords={say("documents.freeze.acting")}>
              {say("documents.freeze.act", { number })}
            </SubmitButton>
          </>
        ) : (
          <Stack gap="tight">
            <p>{say("documents.freeze.missing")}</p>
            <ul className="grid gap-1.5">
              {obstacles.map((obstacle) => (
                <li key={JSON.stringify(obstacle)} className="flex gap-2">
                  <span className="mt-0.5 text-warn">
                    <Icon name="circle" />
                  </span>
                  <Obstacle tender={head.id} obstacle={obstacle} speech={speech} />
                </li>
              ))}
            </ul>
          </Stack>
        )}
      </ActForm>
    </Card>
  );
}

/** What the countries have still to agree on: a warning, and no obstacle. */
function StillUnresolved({ unresolved, speech }: Pick<Props, "speech"> & Pick<DocumentDraft, "unresolved">) {
  if (unresolved.clauses + unresolved.comments === 0) return null;
  return (
    <NoticeBox tone="warning" title={speech.say("discussion.unresolved.title")}>
      {sayUnresolved(unresolved, speech).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{speech.say("discussion.unresolved.mayFreeze")}</p>
    </NoticeBox>
  );
}

type ObstacleProps = {
  readonly tender: string;
  readonly obstacle: DocumentDraft["obstacles"][number];
  readonly speech: Speech;
};

/** What is in the way, and the way to it where it lies on a page of its own. */
function Obstacle({ tender, obstacle, speech }: ObstacleProps) {
  const sentence = sayRefusal(speech, obstacle);
  switch (obstacle.rule) {
    case "every-authentic-text-says-what-english-says":
      return <a href={`/tenders/${tender}/documents/${obstacle.clause}/${obstacle.language}`}>{sentence}</a>;
    case "every-lot-has-its-criteria":
      return <a href={criteriaAddress(tender)}>{sentence}</a>;
    case "every-lot-meets-its-climate-rule":
      return <a href={`${criteriaAddress(tender)}/climate`}>{sentence}</a>;
    default:
      return sentence;
  }
}
