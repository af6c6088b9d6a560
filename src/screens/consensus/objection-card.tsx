import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { OwnParts } from "./own-parts";
import type { RoomProps } from "./room-props";
import { ReasonField } from "./reason-field";

type Props = RoomProps & { readonly objecting: Act };

/** To what, why, and what instead: a no that can be worked on. */
export function ObjectionCard({ head, revision, speech, objecting }: Props) {
  const viewer = head.speaksFor;
  if (viewer === null) return null;
  const { say } = speech;
  const country = speech.country(viewer);
  return (
    <Card id="object" title={say("consensus.objection.title", { number: speech.number(revision.number) })}>
      <p>{say("consensus.objection.lead", { country })}</p>
      {revision.obstacle !== null && <p>{say(`consensus.yours.obstacle.${revision.obstacle}`, { country })}</p>}
      <ActForm id="objection" {...objecting}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="revision" value={String(revision.number)} />
        <HiddenField name="country" value={viewer} />
        <HiddenField name="position.stance" value="object" />
        <OwnParts {...{ head, revision, speech }} legend={say("consensus.objection.parts", { country })} />
        <ReasonField
          name="position.reason"
          label={say("consensus.objection.reason")}
          hint={say("consensus.objection.reasonHint")}
          speech={speech}
        />
        <ReasonField
          name="position.request"
          label={say("consensus.objection.request")}
          hint={say("consensus.objection.requestHint")}
          speech={speech}
        />
        <div className="actions">
          {revision.obstacle === null && (
            <SubmitButton pendingWords={say("consensus.objection.acting")}>
              {say("consensus.objection.act")}
            </SubmitButton>
          )}
          <ButtonLink tone="quiet" href={`/tenders/${head.id}/consensus`}>
            {say("consensus.objection.back")}
          </ButtonLink>
        </div>
      </ActForm>
    </Card>
  );
}
