import type { Country } from "@/domain/definitions/country";
import type { RoomPart } from "@/queries/consensus/room-parts";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import type { RoomProps } from "./consensus-screen";
import { sayParts } from "./say-parts";

type Props = RoomProps & { readonly consenting: Act };

/** What the viewer's country can do, in one clear act, and what it would bind it to. */
export function YourPosition({ head, revision, speech, consenting }: Props) {
  const viewer = head.speaksFor;
  if (viewer === null) return null;
  const { say } = speech;
  const { obstacle, isUnderMandate, mayWithdraw, parts } = revision;
  const country = speech.country(viewer);
  const waiting = parts.filter(({ waitsForViewer }) => waitsForViewer);
  const consented = parts.filter(({ bindsViewer, waitsForViewer }) => bindsViewer && !waitsForViewer);
  const objected = waiting.filter(({ stands }) =>
    stands.some((stand) => stand.country === viewer && stand.stance === "objects"),
  );
  const mayConsent = obstacle === null && isUnderMandate && waiting.length > 0;
  const room = `/tenders/${head.id}/consensus`;
  const number = speech.number(revision.number);

  return (
    <Card id="position" title={say("consensus.yours.title", { country })}>
      {consented.length > 0 && <p>{say("consensus.yours.stands", { country, parts: sayParts(consented, speech) })}</p>}
      {objected.length > 0 && <p>{say("consensus.yours.objects", { country, parts: sayParts(objected, speech) })}</p>}
      {obstacle !== null && <p className="quiet">{say(`consensus.yours.obstacle.${obstacle}`, { country })}</p>}
      {obstacle === null && waiting.length > 0 && !isUnderMandate && (
        <NoticeBox tone="warning" title={say("consensus.yours.noMandate", { country })}>
          <p>{say("consensus.yours.noMandateText")}</p>
        </NoticeBox>
      )}
      {mayConsent && (
        <p>
          <strong className="font-medium">
            {say("consensus.yours.binds", { country, parts: sayParts(waiting, speech), number })}
          </strong>
        </p>
      )}
      <ConsentForm {...{ head, revision, speech, consenting, viewer }} waiting={mayConsent ? waiting : []} />
      {obstacle === null && (
        <ButtonLink tone="quiet" wide href={`${room}?act=object#object`}>
          {say("consensus.yours.object")}
        </ButtonLink>
      )}
      {mayWithdraw && (
        <ButtonLink tone="quiet" wide href={`${room}?act=withdraw#withdraw`}>
          {say("consensus.yours.withdraw")}
        </ButtonLink>
      )}
      {obstacle === null && waiting.length > objected.length && (
        <p className="quiet">{say("consensus.yours.silence", { country, number })}</p>
      )}
    </Card>
  );
}

type ConsentProps = Props & { readonly viewer: Country; readonly waiting: readonly RoomPart[] };

/**
 * Consent to exactly the parts that wait, each in the bytes that are shown. The form stays where
 * nothing can be consented to, so that what it was answered is still to be read.
 */
function ConsentForm({ head, revision, speech, consenting, viewer, waiting }: ConsentProps) {
  return (
    <ActForm id="consent" {...consenting}>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="revision" value={String(revision.number)} />
      <HiddenField name="country" value={viewer} />
      <HiddenField name="position.stance" value="consent" />
      {waiting.map(({ part, sha256 }, index) => (
        <span key={part} hidden>
          <HiddenField name={`parts[${index}].part`} value={part} />
          <HiddenField name={`parts[${index}].sha256`} value={sha256} />
        </span>
      ))}
      {waiting.length > 0 && (
        <SubmitButton wide pendingWords={speech.say("consensus.yours.consenting")}>
          {speech.say("consensus.yours.consent", { number: speech.number(revision.number) })}
        </SubmitButton>
      )}
    </ActForm>
  );
}
