import type { Speech } from "@/messages/speak";
import type { ShownSilence, SilentCountries } from "@/queries/consensus/silent-countries";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { DepartureInShort } from "./departure-in-short";
import { ReasonField } from "./reason-field";

type Props = {
  readonly page: SilentCountries;
  readonly shown: ShownSilence;
  readonly speech: Speech;
  readonly leavingOut: Act;
};

/** The same as a departure does, shown in the same words, and confirmed by the same digest. */
export function SilenceShown({ page: { head }, shown, speech, leavingOut }: Props) {
  const { say } = speech;
  const { departure, digests, isIn } = shown;
  const country = speech.country(departure.country);
  return (
    <Stack gap="wide">
      <h3 className="text-xl">{say("silence.effect", { country })}</h3>
      <DepartureInShort page={{ head, isIn }} departure={departure} speech={speech} />
      <Card id="confirmation" level={3} title={say("silence.confirm", { country })}>
        <p>{say("silence.text", { country })}</p>
        <ActForm id="leaving-out" {...leavingOut}>
          <HiddenField name="tender" value={head.id} />
          <HiddenField name="country" value={departure.country} />
          <HiddenField name="shown" value={digests.whole} />
          <ReasonField
            name="reason"
            label={say("silence.reason")}
            hint={say("silence.reasonHint", { country })}
            speech={speech}
          />
          <div className="actions">
            <SubmitButton tone="danger" pendingWords={say("silence.acting")}>
              {say("silence.act", { country })}
            </SubmitButton>
          </div>
        </ActForm>
      </Card>
    </Stack>
  );
}
