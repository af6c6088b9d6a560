import type { Country } from "@/domain/definitions/country";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import type { Act } from "../documents/act";
import { ConsentForm } from "./consent-form";
import { departureAddress } from "./departure-address";
import { ownStand } from "./own-stand";
import type { RoomProps } from "./room-props";
import { YourMandate } from "./your-mandate";

type Props = RoomProps & { readonly viewer: Country; readonly consenting: Act };

/** What the viewer's country can do, in one clear act, and what that would bind it to. */
export function YourPosition({ head, revision, speech, viewer, consenting }: Props) {
  const { say } = speech;
  const { obstacle, mayWithdraw } = revision;
  const country = speech.country(viewer);
  const { silent } = ownStand(revision.parts, viewer);
  const room = `/tenders/${head.id}/consensus`;
  return (
    <Card id="position" title={say("consensus.yours.title", { country })}>
      <a href={`/tenders/${head.id}/brief`}>{say("brief.link")}</a>
      <YourMandate {...{ head, revision, speech, viewer }} />
      <ConsentForm {...{ head, revision, speech, viewer, consenting }} />
      {obstacle === null && (
        <>
          <ButtonLink tone="quiet" wide href={`${room}?act=statement#statement`}>
            {say("positions.choose")}
          </ButtonLink>
          <ButtonLink tone="quiet" wide href={`${room}?act=hold#hold`}>
            {say("positions.hold")}
          </ButtonLink>
          <ButtonLink tone="quiet" wide href={`${room}?act=object#object`}>
            {say("consensus.yours.object")}
          </ButtonLink>
        </>
      )}
      {mayWithdraw && (
        <ButtonLink tone="quiet" wide href={`${room}?act=withdraw#withdraw`}>
          {say("consensus.yours.withdraw")}
        </ButtonLink>
      )}
      {!revision.isDispatched && (
        <ButtonLink tone="quiet" wide href={departureAddress(head.id)}>
          {say("leaving.title")}
        </ButtonLink>
      )}
      {obstacle === null && silent.length > 0 && (
        <p className="quiet">{say("consensus.yours.silence", { country, number: speech.number(revision.number) })}</p>
      )}
    </Card>
  );
}
