import type { Country } from "@/domain/definitions/country";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { ownStand } from "./own-stand";
import type { RoomProps } from "./room-props";
import { sayParts } from "./say-parts";

type Props = RoomProps & { readonly viewer: Country; readonly consenting: Act };

/**
 * Consent to exactly the parts that wait and that the viewer's mandate covers, each in the bytes that
 * are shown. An objection is not taken back by the way: its part is consented to only once nothing else
 * waits, and that is said. The form stays where nothing can be consented to, so that its answer is
 * still to be read.
 */
export function ConsentForm({ head, revision, speech, viewer, consenting }: Props) {
  const { say } = speech;
  const { obstacle, own, parts } = revision;
  const country = speech.country(viewer);
  const number = speech.number(revision.number);
  const { consented, objected, held, lapsed } = ownStand(parts, viewer);
  const offered = obstacle === null ? parts.filter(({ part }) => own?.offered.includes(part)) : [];
  const renewed = offered.filter(({ part }) => own?.renewed.includes(part));
  const replaces = offered.length > 0 && offered.every((part) => objected.includes(part) || held.includes(part));

  return (
    <ActForm id="consent" {...consenting}>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="revision" value={String(revision.number)} />
      <HiddenField name="country" value={viewer} />
      <HiddenField name="position.stance" value="consent" />
      {offered.map(({ part, sha256 }, index) => (
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
        {held.length > 0 && <p>{say("positions.holds", { country, parts: sayParts(held, speech) })}</p>}
        {lapsed.length > 0 && <p>{say("positions.lapsed", { country, parts: sayParts(lapsed, speech) })}</p>}
        {obstacle !== null && <p className="quiet">{say(`consensus.yours.obstacle.${obstacle}`, { country })}</p>}
        {renewed.length > 0 && <p>{say("consensus.yours.renews", { country, parts: sayParts(renewed, speech) })}</p>}
        {offered.length > 0 && (
          <p className="font-medium">
            {say("consensus.yours.binds", { country, parts: sayParts(offered, speech), number })}{" "}
            {replaces && say("consensus.yours.replaces")}
          </p>
        )}
        {offered.length > 0 && (
          <SubmitButton wide pendingWords={say("consensus.yours.consenting")}>
            {say("consensus.yours.consent", { number })}
          </SubmitButton>
        )}
      </Stack>
    </ActForm>
  );
}
