import { wallClockIn } from "@/domain/definitions/time";
import type { Speech } from "@/messages/speak";
import type { DocumentDraft } from "@/queries/documents/document-draft";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { DateTimeField } from "@/ui/text-field";
import { Moment } from "../tenders/moment";
import type { Act } from "./act";

type Props = { readonly draft: DocumentDraft; readonly setting: Act; readonly speech: Speech };

/** Until when tenders are to come in, as it is to stand in the documents; the officer sets it in the lead's zone. */
export function TimeLimit({ draft, setting, speech }: Props) {
  const { say } = speech;
  const { head, tendersCloseAt, lastDayForDispatch, mayWrite } = draft;
  return (
    <Card title={say("documents.timeLimit.title")} id="time-limit">
      {tendersCloseAt === null ? (
        <p className="quiet">{say("documents.timeLimit.none")}</p>
      ) : (
        <div className="grid gap-1">
          <p className="font-semibold">
            <Moment at={tendersCloseAt} speech={speech} legalZone={head.leadTimeZone} />
          </p>
          {lastDayForDispatch && (
            <p className="quiet">{say("documents.timeLimit.lastDay", { day: speech.day(lastDayForDispatch) })}</p>
          )}
        </div>
      )}
      {mayWrite && <TimeLimitForm draft={draft} setting={setting} speech={speech} />}
    </Card>
  );
}

function TimeLimitForm({ draft: { head, tendersCloseAt, earliestTimeLimit }, setting, speech }: Props) {
  const { say } = speech;
  const zone = head.leadTimeZone;
  return (
    <ActForm
      id="limit"
      {...setting}
      defaultValue={{ tendersCloseAt: tendersCloseAt ? wallClockIn(zone, tendersCloseAt) : "" }}
    >
      <HiddenField name="tender" value={head.id} />
      <DateTimeField
        name="tendersCloseAt"
        label={say("documents.timeLimit.label")}
        hint={say("documents.timeLimit.hint", { earliest: speech.instant(earliestTimeLimit, zone) })}
        zone={speech.zone(zone)}
      />
      <SubmitButton tone="plain" wide pendingWords={say("documents.timeLimit.setting")}>
        {say("documents.timeLimit.set")}
      </SubmitButton>
    </ActForm>
  );
}
