import type { Departure } from "@/domain/consensus/departure";
import { DEPARTURE_MATTERS, type ShownDeparture } from "@/domain/consensus/departure-shown";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import type { DepartureProps } from "./departure-props";
import { ReasonField } from "./reason-field";

type Props = DepartureProps & {
  readonly departure: Departure;
  readonly digests: ShownDeparture;
  readonly leaving: Act;
};

/** The reason and the one act. What was shown goes along by its digests. */
export function DepartureConfirmation({ page, departure, digests, speech, leaving }: Props) {
  const { say } = speech;
  const country = speech.country(departure.country);
  return (
    <Card id="confirmation" title={say("leaving.confirm.title")} level={3}>
      <p>{say("leaving.confirm.text")}</p>
      <ActForm id="leaving" {...leaving}>
        <HiddenField name="tender" value={page.head.id} />
        <HiddenField name="country" value={departure.country} />
        <HiddenField name="lots" value={departure.lots.map(({ lot }) => lot).join(" ")} />
        <HiddenField name="shown" value={digests.whole} />
        <HiddenField name="matters" value={mattersOf(digests)} />
        <ReasonField
          name="reason"
          label={say("leaving.confirm.reason")}
          hint={say("leaving.confirm.reasonHint", { country })}
          speech={speech}
        />
        <div className="actions">
          <SubmitButton tone="danger" pendingWords={say("leaving.confirm.acting", { country })}>
            {say("leaving.confirm.act", { country, n: departure.lots.length })}
          </SubmitButton>
          <ButtonLink tone="quiet" href={`/tenders/${page.head.id}/lots`}>
            {say("leaving.confirm.back")}
          </ButtonLink>
        </div>
      </ActForm>
    </Card>
  );
}

/** Each matter and each lot by a digest, so that it can be said afterwards which of them has changed. */
function mattersOf({ matters, lots }: ShownDeparture): string {
  return [...DEPARTURE_MATTERS.map((matter) => [matter, matters[matter]] as const), ...lots]
    .map(([name, digest]) => `${name}=${digest.slice(0, DIGITS)}`)
    .join(" ");
}

/** Enough to tell two states apart. What is decided on is the whole digest. */
const DIGITS = 16;
