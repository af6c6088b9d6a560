import type { ConditionTerms } from "@/domain/participation/condition";
import type { Speech } from "@/messages/speak";
import type { ConditionToSet } from "@/queries/participation/conditions";
import { CONDITION_WORDS_MAX } from "@/use-cases/participation/condition-inputs";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { TextField } from "@/ui/text-field";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { BearerFields, DateFields, FallbackFields } from "./condition-fields";

type Props = {
  readonly form: ConditionToSet;
  /** The id of the condition: made for a new one, so that the same form sent twice sets it once. */
  readonly condition: string;
  readonly act: Act;
  readonly speech: Speech;
};

/** A condition as the lead's officer sets it, or changes it from its latest form. */
export function ConditionFormScreen({ form, condition, act, speech }: Props) {
  const { say } = speech;
  const { head, lot, before } = form;
  const number = speech.number(lot.number);
  const back = before ? `/tenders/${head.id}/conditions/${condition}` : `/tenders/${head.id}/conditions`;
  return (
    <TenderFrame head={head} speech={speech} current="conditions">
      {before && (
        <NoticeBox tone="info">
          <p>{say("conditions.newVersion")}</p>
        </NoticeBox>
      )}
      <Card title={say(before ? "conditions.form.changeTitle" : "conditions.form.title", { number })}>
        <ActForm id="condition" {...act} defaultValue={draftOf(form)}>
          <HiddenField name="tender" value={head.id} />
          <HiddenField name="lot" value={lot.lot} />
          <HiddenField name="condition" value={condition} />
          <HiddenField name="basedOn" value={String(before?.n ?? 0)} />
          <Words speech={speech} />
          <FallbackFields form={form} speech={speech} />
          <BearerFields form={form} speech={speech} />
          <DateFields form={form} speech={speech} />
          <div className="actions">
            <SubmitButton pendingWords={say("conditions.form.sending")}>
              {say(before ? "conditions.form.sendChange" : "conditions.form.send")}
            </SubmitButton>
            <ButtonLink tone="quiet" href={back}>
              {say(before ? "conditions.backToOne" : "conditions.back")}
            </ButtonLink>
          </div>
        </ActForm>
      </Card>
    </TenderFrame>
  );
}

function Words({ speech }: Pick<Props, "speech">) {
  const { say } = speech;
  const max = speech.number(CONDITION_WORDS_MAX);
  return (
    <>
      <TextField name="terms.title" label={say("conditions.form.name")} hint={say("conditions.form.nameHint")} />
      <TextArea
        name="terms.text"
        label={say("conditions.form.text")}
        hint={say("conditions.form.textHint")}
        rows={5}
        language="en"
        count={{
          max: CONDITION_WORDS_MAX,
          limit: say("conditions.form.countWords", { max }),
          used: say("conditions.form.countUsed", { max, used: "{used}" }),
        }}
      />
    </>
  );
}

function draftOf({ before, lot, clocks }: ConditionToSet) {
  if (!before) {
    const [clock] = clocks;
    return {
      terms: { comparedOn: "scope-if-met", zone: clock?.timeZone ?? "" },
      lines: lot.lines.map(() => ({ countries: [] })),
    };
  }
  const { terms } = before;
  const everywhere = fallenOutEverywhere(terms, lot.lines.length);
  return {
    terms: { ...plainTerms(terms), bearer: { ...terms.bearer } },
    everywhere: [...everywhere],
    lines: lot.lines.map(({ line }) => ({
      countries: (terms.fallback.find((each) => each.line === line)?.countries ?? []).filter(
        (country) => !everywhere.includes(country),
      ),
    })),
  };
}

/** Those who fall out on every product line of the lot. */
function fallenOutEverywhere({ fallback }: ConditionTerms, lines: number): readonly string[] {
  if (fallback.length < lines) return [];
  const [first] = fallback;
  return (first?.countries ?? []).filter((country) => fallback.every(({ countries }) => countries.includes(country)));
}

function plainTerms({ title, text, moment, judge, zone, evidenceBy, judgedBy, comparedOn }: ConditionTerms) {
  return { title, text, moment, judge, zone, evidenceBy, judgedBy, comparedOn };
}
