import type { Country } from "@/domain/definitions/country";
import type { RoomPart } from "@/queries/consensus/room-parts";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import type { RoomProps } from "./room-props";
import { sayParts } from "./say-parts";

type Props = RoomProps & { readonly viewer: Country; readonly consenting: Act };

/** What the viewer's country can do, in one clear act, and what that would bind it to. */
export function YourPosition({ head, revision, speech, viewer, consenting }: Props) {
  const { say } = speech;
  const { obstacle, mayWithdraw } = revision;
  const country = speech.country(viewer);
  const { silent } = standOf(revision.parts, viewer);
  const room = `/tenders/${head.id}/consensus`;
  return (
    <Card id="position" title={say("consensus.yours.title", { country })}>
      <ConsentForm {...{ head, revision, speech, viewer, consenting }} />
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
      {obstacle === null && silent.length > 0 && (
        <p className="quiet">{say("consensus.yours.silence", { country, number: speech.number(revision.number) })}</p>
      )}
    </Card>
  );
}

/** The country's own parts by what it says of each. */
function standOf(parts: readonly RoomPart[], viewer: Country) {
  const own = parts.filter(({ bindsViewer }) => bindsViewer);
  const stanceOn = ({ stands }: RoomPart) => stands.find(({ country }) => country === viewer)?.stance;
  return {
    consented: own.filter(({ waitsForViewer }) => !waitsForViewer),
    objected: own.filter((part) => stanceOn(part) === "objects"),
    silent: own.filter((part) => part.waitsForViewer && stanceOn(part) !== "objects"),
  };
}

/**
 * Consent to exactly the parts that wait, each in the bytes that are shown. An objection is not
 * taken back by the way: its part is consented to only once nothing else waits, and that is said.
 * The form stays where nothing can be consented to, so that its answer is still to be read.
 */
function ConsentForm({ head, revision, speech, viewer, consenting }: Props) {
  const { say } = speech;
  const { obstacle, isUnderMandate, parts } = revision;
  const country = speech.country(viewer);
  const number = speech.number(revision.number);
  const { consented, objected, silent } = standOf(parts, viewer);
  const waiting = silent.length > 0 ? silent : objected;
  const asked = obstacle === null && isUnderMandate ? waiting : [];

  return (
    <ActForm id="consent" {...consenting}>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="revision" value={String(revision.number)} />
      <HiddenField name="country" value={viewer} />
      <HiddenField name="position.stance" value="consent" />
      {asked.map(({ part, sha256 }, index) => (
        <span key={part} hidden>
          <HiddenField name={`parts[${index}].part`} value={part} />
          <HiddenField name={`parts[${index}].sha256`} value={sha256} />
        </span>
      ))}
      <Stack>
        {consented.length > 0 && (
          <p>{say("consensus.yours.stands", { country, parts: sayParts(consented, speech) })}</p>
        )}
        {objected.length > 0 && <p>{say("consensus.yours.objects", { country, parts: sayParts(objected, speech) })}</p>}
        {obstacle !== null && <p className="quiet">{say(`consensus.yours.obstacle.${obstacle}`, { country })}</p>}
        {obstacle === null && waiting.length > 0 && !isUnderMandate && (
          <NoticeBox tone="warning" title={say("consensus.yours.noMandate", { country })}>
            <p>{say("consensus.yours.noMandateText")}</p>
          </NoticeBox>
        )}
        {asked.length > 0 && (
          <p className="font-medium">
            {say("consensus.yours.binds", { country, parts: sayParts(asked, speech), number })}{" "}
            {silent.length === 0 && say("consensus.yours.replaces")}
          </p>
        )}
        {asked.length > 0 && (
          <SubmitButton wide pendingWords={say("consensus.yours.consenting")}>
            {say("consensus.yours.consent", { number })}
          </SubmitButton>
        )}
      </Stack>
    </ActForm>
  );
}
