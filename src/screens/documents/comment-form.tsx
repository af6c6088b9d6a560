import type { Speech } from "@/messages/speak";
import type { ClauseTalk } from "@/queries/documents/clause-discussion";
import { RadioGroup } from "@/ui/choices";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import { COMMENT_MAX } from "@/use-cases/documents/discussion-inputs";
import type { Act } from "./act";

type Props = {
  readonly talk: ClauseTalk;
  readonly commenting: Act;
  readonly speech: Speech;
};

/** Something new, for all who take part or for the own country; after dispatch for the own country alone. */
export function NewComment({ talk, commenting, speech }: Props) {
  const { say } = speech;
  const { isDispatched, ownCountry } = talk;
  const country = ownCountry === null ? "" : speech.country(ownCountry);
  return (
    <ActForm id="commenting" {...commenting} defaultValue={{ readBy: isDispatched ? "own" : "all" }}>
      <Place talk={talk} />
      <TextArea
        name="text"
        label={say("discussion.comment.text")}
        hint={say("discussion.comment.textHint")}
        rows={4}
        count={countOf(speech)}
      />
      {isDispatched ? (
        <HiddenField name="readBy" value="own" />
      ) : (
        <RadioGroup
          name="readBy"
          legend={say("discussion.comment.forWhom")}
          options={[
            { value: "all", label: say("discussion.comment.forAll") },
            {
              value: "own",
              label: say("discussion.comment.forOwn", { country }),
              hint: say("discussion.comment.forOwnHint"),
            },
          ]}
        />
      )}
      <div>
        <SubmitButton pendingWords={say("discussion.comment.acting")}>{say("discussion.comment.act")}</SubmitButton>
      </div>
    </ActForm>
  );
}

type AnswerProps = Props & { readonly answers: string; readonly isOwn: boolean };

/** Below what it answers, for the same readers. */
export function Answer({ talk, commenting, answers, isOwn, speech }: AnswerProps) {
  const { say } = speech;
  return (
    <ActForm id={`answer-${answers}`} {...commenting}>
      <Place talk={talk} />
      <HiddenField name="answers" value={answers} />
      <HiddenField name="readBy" value={isOwn ? "own" : "all"} />
      <TextArea name="text" label={say("discussion.comment.answer")} rows={3} count={countOf(speech)} />
      <div>
        <SubmitButton tone="plain" size="small" pendingWords={say("discussion.comment.acting")}>
          {say("discussion.comment.answerAct")}
        </SubmitButton>
      </div>
    </ActForm>
  );
}

function Place({ talk: { head, clause } }: Pick<Props, "talk">) {
  return (
    <>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="clause" value={clause.clause} />
      <HiddenField name="onForm" value={String(clause.n)} />
    </>
  );
}

function countOf({ say, number }: Speech) {
  const max = number(COMMENT_MAX);
  return {
    max: COMMENT_MAX,
    limit: say("discussion.comment.limit", { max }),
    used: say("discussion.comment.used", { max, used: "{used}" }),
  };
}
