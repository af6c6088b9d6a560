import type { Speech } from "@/messages/speak";
import type { ClauseTalk } from "@/queries/documents/clause-discussion";
import type { ShownComment, ShownMatter } from "@/queries/documents/discussed";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "./act";
import { Answer } from "./comment-form";
import { SaidComment } from "./said-comment";

export type MatterActs = {
  /** A new one for each form that is drawn. */
  readonly commenting: () => Act;
  readonly settling: () => Act;
};

type Props = { readonly talk: ClauseTalk; readonly acts: MatterActs; readonly speech: Speech };

/** Everything that was said of a clause, what is open first. */
export function MatterList({ talk, acts, speech }: Props) {
  const { matters } = talk.discussion;
  if (matters.length === 0) return <p className="quiet">{speech.say("discussion.comment.none")}</p>;
  return (
    <ul className="grid gap-5">
      {matters.map((matter) => (
        <li
          key={matter.comment}
          id={`comment-${matter.comment}`}
          className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0"
        >
          <Shown comment={matter} talk={talk} speech={speech} />
          {matter.followedBy.length > 0 && (
            <ul className="grid gap-3 border-s-2 border-line ps-4">
              {matter.followedBy.map((answer) => (
                <li key={answer.comment} id={`comment-${answer.comment}`}>
                  <Shown comment={answer} talk={talk} speech={speech} />
                </li>
              ))}
            </ul>
          )}
          <MatterActsBelow matter={matter} talk={talk} acts={acts} speech={speech} />
        </li>
      ))}
    </ul>
  );
}

type ShownProps = Omit<Props, "acts"> & { readonly comment: ShownComment };

function Shown({ comment, talk, speech }: ShownProps) {
  return <SaidComment comment={comment} changed={talk.changedSince.get(comment.onForm) ?? null} speech={speech} />;
}

function MatterActsBelow({ matter, talk, acts, speech }: Props & { readonly matter: ShownMatter }) {
  const { say } = speech;
  const { isOwn, isSettled } = matter;
  const mayAnswer = talk.mayDiscuss && !talk.clause.isRemoved && (isOwn || !talk.isDispatched);
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      {mayAnswer && (
        <details className="min-w-0 grow basis-72">
          <summary>{say("discussion.comment.answer")}</summary>
          <div className="mt-3">
            <Answer talk={talk} commenting={acts.commenting()} answers={matter.comment} isOwn={isOwn} speech={speech} />
          </div>
        </details>
      )}
      {matter.maySettle && (
        <ActForm id={`settle-${matter.comment}`} {...acts.settling()}>
          <HiddenField name="tender" value={talk.head.id} />
          <HiddenField name="clause" value={matter.clause} />
          <HiddenField name="comment" value={matter.comment} />
          <HiddenField name="readBy" value={isOwn ? "own" : "all"} />
          <HiddenField name="becomes" value={isSettled ? "open" : "settled"} />
          <SubmitButton tone="quiet" size="small" pendingWords={say("discussion.comment.settling")}>
            {say(isSettled ? "discussion.comment.reopen" : "discussion.comment.settle")}
          </SubmitButton>
        </ActForm>
      )}
    </div>
  );
}
