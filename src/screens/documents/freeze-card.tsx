import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Icon } from "@/ui/icon";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "./act";

type Props = { readonly draft: DocumentDraft; readonly freezing: Act; readonly speech: Speech };

/** The act of freezing: what it means, and, where it cannot be done yet, everything that is in its way. */
export function FreezeCard({ draft: { head, latest, obstacles }, freezing, speech }: Props) {
  const { say } = speech;
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
                  {sayRefusal(speech, obstacle)}
                </li>
              ))}
            </ul>
          </Stack>
        )}
      </ActForm>
    </Card>
  );
}
