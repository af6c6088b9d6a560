import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { HoldFields } from "./hold-fields";
import { OwnParts, tickOf } from "./own-parts";
import { ReasonField } from "./reason-field";
import type { RoomProps } from "./room-props";

type Props = RoomProps & { readonly speaking: Act };

/**
 * Consent to chosen parts, with words beside it or without. Where the words are a condition, the same form holds
 * with them: what was typed is its reason, and nothing is typed twice.
 */
export function StatementCard({ head, revision, speech, speaking }: Props) {
  const viewer = head.speaksFor;
  if (viewer === null) return null;
  const { say } = speech;
  const country = speech.country(viewer);
  const room = { head, revision, speech };
  const offered = revision.parts.filter(({ part }) => revision.own?.offered.includes(part));
  const isOpen = revision.obstacle === null;
  return (
    <Card id="statement" title={say("positions.statement.title", { number: speech.number(revision.number) })}>
      <p>{say("positions.statement.lead", { country })}</p>
      {revision.obstacle !== null && <p>{say(`consensus.yours.obstacle.${revision.obstacle}`, { country })}</p>}
      <ActForm id="speaking" {...speaking} defaultValue={{ parts: offered.map(tickOf) }}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="revision" value={String(revision.number)} />
        <HiddenField name="country" value={viewer} />
        <OwnParts {...room} legend={say("positions.statement.parts", { country })} />
        <ReasonField
          name="statement"
          label={say("positions.statement.statement")}
          hint={say("positions.statement.statementHint", { country })}
          speech={speech}
          optional
        />
        <div className="actions">
          {isOpen && (
            <SubmitButton name="answer" value="consent" pendingWords={say("positions.statement.acting")}>
              {say("positions.statement.act")}
            </SubmitButton>
          )}
          <ButtonLink tone="quiet" href={`/tenders/${head.id}/consensus`}>
            {say("positions.statement.back")}
          </ButtonLink>
        </div>
        {isOpen && (
          <section className="grid gap-4 border-t border-line pt-4" aria-labelledby="instead">
            <div className="grid gap-1">
              <h3 id="instead">{say("positions.statement.instead")}</h3>
              <p className="quiet">{say("positions.statement.insteadText")}</p>
            </div>
            <HoldFields {...room} owner="owner" until="until" />
            <div className="actions">
              <SubmitButton tone="plain" name="answer" value="hold" pendingWords={say("positions.holding.acting")}>
                {say("positions.statement.hold")}
              </SubmitButton>
            </div>
          </section>
        )}
      </ActForm>
    </Card>
  );
}
