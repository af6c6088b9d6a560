import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import type { MandateProps } from "./mandate-props";

type Props = MandateProps & { readonly checking: Act };

/** Who has checked it, or who can; and the act of checking, for whoever may. */
export function MandateCheck({ page, checking, speech }: Props) {
  const { say } = speech;
  const { facts, check, papers } = page;
  const country = speech.country(page.country);
  return (
    <Card id="check" title={say("mandates.one.check")}>
      {check && (
        <p>
          <time dateTime={check.at}>
            {say("mandates.one.checkedBy", { name: check.by, at: speech.instant(check.at) })}
          </time>
        </p>
      )}
      {facts.isChecked && !check && <p>{say("mandates.one.neededNone")}</p>}
      {page.checking !== null && page.checking !== "may-check" && (
        <p>{say(`mandates.one.who.${page.checking}`, { country })}</p>
      )}
      <ActForm id="checking" {...checking}>
        <HiddenField name="country" value={page.country} />
        <HiddenField name="mandate" value={facts.mandate} />
        {page.checking === "may-check" && (
          <>
            <p>{say("mandates.one.checkText")}</p>
            {papers.length === 0 && (
              <NoticeBox tone="warning">
                <p>{say("mandates.one.checkWithoutPapers")}</p>
              </NoticeBox>
            )}
            <SubmitButton wide pendingWords={say("mandates.one.checking")}>
              {say("mandates.one.checkAct")}
            </SubmitButton>
          </>
        )}
      </ActForm>
    </Card>
  );
}
