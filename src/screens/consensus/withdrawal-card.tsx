import type { PartStand } from "@/queries/consensus/room-parts";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import type { RoomProps } from "./room-props";
import { ReasonField } from "./reason-field";
import { sayParts } from "./say-parts";

type Props = RoomProps & { readonly withdrawing: Act };

const STANDING: ReadonlySet<PartStand["stance"]> = new Set(["consents", "consents-with-statement", "holds", "objects"]);

/** Taking back what stands, with the reason, until dispatch. */
export function WithdrawalCard({ head, revision, speech, withdrawing }: Props) {
  const viewer = head.speaksFor;
  if (viewer === null) return null;
  const { say } = speech;
  const country = speech.country(viewer);
  const standing = revision.parts.filter(({ stands }) =>
    stands.some(({ country: of, stance }) => of === viewer && STANDING.has(stance)),
  );
  return (
    <Card id="withdraw" title={say("consensus.withdrawal.title", { country })}>
      <p>
        {revision.mayWithdraw
          ? say("consensus.withdrawal.lead", { country, parts: sayParts(standing, speech) })
          : say("consensus.withdrawal.nothing", { country })}
      </p>
      <ActForm id="withdrawal" {...withdrawing}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="revision" value={String(revision.number)} />
        <HiddenField name="country" value={viewer} />
        <ReasonField
          name="reason"
          label={say("consensus.withdrawal.reason")}
          hint={say("consensus.withdrawal.reasonHint")}
          speech={speech}
        />
        <div className="actions">
          {revision.mayWithdraw && (
            <SubmitButton pendingWords={say("consensus.withdrawal.acting")}>
              {say("consensus.withdrawal.act")}
            </SubmitButton>
          )}
          <ButtonLink tone="quiet" href={`/tenders/${head.id}/consensus`}>
            {say("consensus.withdrawal.back")}
          </ButtonLink>
        </div>
      </ActForm>
    </Card>
  );
}
