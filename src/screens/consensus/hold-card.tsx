import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { HoldFields } from "./hold-fields";
import { OwnParts } from "./own-parts";
import { ReasonField } from "./reason-field";
import type { RoomProps } from "./room-props";

type Props = RoomProps & { readonly holding: Act };

/** Not yet: why, for whom is waited at home, and until when. */
export function HoldCard({ head, revision, speech, holding }: Props) {
  const viewer = head.speaksFor;
  if (viewer === null) return null;
  const { say } = speech;
  const country = speech.country(viewer);
  const room = { head, revision, speech };
  return (
    <Card id="hold" title={say("positions.holding.title", { number: speech.number(revision.number) })}>
      <p>{say("positions.holding.lead", { country })}</p>
      {revision.obstacle !== null && <p>{say(`consensus.yours.obstacle.${revision.obstacle}`, { country })}</p>}
      <ActForm id="holding" {...holding}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="revision" value={String(revision.number)} />
        <HiddenField name="country" value={viewer} />
        <HiddenField name="position.stance" value="hold" />
        <OwnParts {...room} legend={say("positions.holding.parts", { country })} />
        <ReasonField
          name="position.reason"
          label={say("positions.holding.reason")}
          hint={say("positions.holding.reasonHint")}
          speech={speech}
        />
        <HoldFields {...room} owner="position.owner" until="position.until" />
        <div className="actions">
          {revision.obstacle === null && (
            <SubmitButton pendingWords={say("positions.holding.acting")}>{say("positions.holding.act")}</SubmitButton>
          )}
          <ButtonLink tone="quiet" href={`/tenders/${head.id}/consensus`}>
            {say("positions.holding.back")}
          </ButtonLink>
        </div>
      </ActForm>
    </Card>
  );
}
