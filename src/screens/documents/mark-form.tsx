import type { Country } from "@/domain/definitions/country";
import { MARKS } from "@/domain/documents/clause-mark";
import type { Speech } from "@/messages/speak";
import type { ClauseTalk } from "@/queries/documents/clause-discussion";
import { Card } from "@/ui/card";
import { RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextField } from "@/ui/text-field";
import type { Act } from "./act";

type Props = {
  readonly talk: ClauseTalk;
  readonly country: Country;
  readonly marking: Act;
  readonly speech: Speech;
};

/** How the viewer's country stands to the clause: it binds nobody, and counts for this very text. */
export function MarkForm({ talk: { head, clause, discussion }, country: code, marking, speech }: Props) {
  const { say } = speech;
  const country = speech.country(code);
  const own = discussion.standing.find((each) => each.country === code);
  return (
    <Card id="mark" title={say("discussion.marking.title", { country })}>
      <p className="quiet">{say("discussion.marking.text")}</p>
      <ActForm id="marking" {...marking} defaultValue={{ mark: own?.mark ?? "open", reason: own?.reason ?? "" }}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="clause" value={clause.clause} />
        <HiddenField name="country" value={code} />
        <HiddenField name="onForm" value={String(clause.n)} />
        <RadioGroup
          name="mark"
          legend={say("discussion.marking.legend", { country })}
          options={MARKS.map((mark) => ({
            value: mark,
            label: say(`discussion.mark.${mark}`),
            hint: say(`discussion.marking.${mark}Hint`),
          }))}
        />
        <TextField
          name="reason"
          optional
          label={say("discussion.marking.reason")}
          hint={say("discussion.marking.reasonHint")}
        />
        <SubmitButton wide pendingWords={say("discussion.marking.acting")}>
          {say("discussion.marking.act", { country })}
        </SubmitButton>
      </ActForm>
    </Card>
  );
}
