import type { Speech } from "@/messages/speak";
import type { PaperShown } from "@/queries/agreement/agreement-page";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { Checkbox } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import type { Act } from "../documents/act";

type Props = {
  readonly shown: PaperShown;
  readonly signing: Act;
  readonly takingBack: Act;
  readonly speech: Speech;
};

/** The signature, or why the viewer gives none, or taking it back. The form stays where it was answered. */
export function SigningCard({ shown: { latest, signing: standing, of }, signing, takingBack, speech }: Props) {
  const { say } = speech;
  if (!latest || (standing.may === "no" && standing.why === "concluded")) return null;
  const hidden = (
    <>
      {"tender" in of ? (
        <HiddenField name="of.tender" value={of.tender} />
      ) : (
        <HiddenField name="of.cooperation" value={of.cooperation} />
      )}
      <HiddenField name="sha256" value={latest.sha256} />
    </>
  );
  if (standing.may === "sign") {
    const country = speech.country(standing.country);
    const number = speech.number(latest.number);
    return (
      <Card id="sign" title={say("agreement.sign.title", { country })}>
        <p>{say("agreement.sign.text", { number })}</p>
        <ActForm id="signing" {...signing}>
          {hidden}
          <Checkbox name="confirmed" label={say("agreement.sign.confirm", { country })} />
          <div className="actions">
            <SubmitButton pendingWords={say("agreement.sign.acting")}>
              {say("agreement.sign.act", { number })}
            </SubmitButton>
          </div>
        </ActForm>
      </Card>
    );
  }
  if (standing.may === "take-back") {
    return (
      <Card id="take-back" title={say("agreement.sign.takeBack")}>
        <p>{say("agreement.sign.takeBackText")}</p>
        <ActForm id="taking-back" {...takingBack}>
          {hidden}
          <TextArea name="reason" label={say("agreement.sign.reason")} rows={3} />
          <div className="actions">
            <SubmitButton tone="danger" pendingWords={say("agreement.sign.takingBack")}>
              {say("agreement.sign.takeBackAct")}
            </SubmitButton>
          </div>
        </ActForm>
      </Card>
    );
  }
  return <WhyNot why={standing.why} speech={speech} />;
}

type Why = Extract<PaperShown["signing"], { readonly may: "no" }>["why"];

function WhyNot({ why, speech: { say } }: { readonly why: Why; readonly speech: Speech }) {
  switch (why) {
    case "no-mandate":
      return (
        <NoticeBox tone="warning">
          <p>{say("agreement.sign.noMandate")}</p>
          <ButtonLink href="/mandates" tone="plain">
            {say("agreement.sign.enterMandate")}
          </ButtonLink>
        </NoticeBox>
      );
    case "already":
    case "enough":
      return <NoticeBox tone="info">{say(`agreement.sign.${why}`)}</NoticeBox>;
    case "not-in-this-role":
    case "concluded":
      return <p className="quiet">{say("agreement.page.notForYou")}</p>;
  }
}
