import type { Segment } from "@/domain/documents/segment";
import type { Speech } from "@/messages/speak";
import type { ShownComment } from "@/queries/documents/discussed";
import { CountryCode } from "@/ui/country-strip";
import { Difference } from "@/ui/difference";
import { Prose } from "@/ui/prose";
import { Tag } from "@/ui/tag";
import { sayHolder } from "../people/say-mandate";

type Props = {
  readonly comment: ShownComment;
  /** What became of the text since then; null where that is not shown here. */
  readonly changed: readonly Segment[] | null;
  readonly speech: Speech;
};

/** Who said it, for whom, when, of which text; and the words, as they were typed. */
export function SaidComment({ comment, changed, speech }: Props) {
  const { say } = speech;
  const { country, text, at, answers, isOwn, isSettled, isOfEarlierForm, who } = comment;
  return (
    <div className="grid gap-1.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <CountryCode code={country} name={speech.country(country)} />
        <span>
          <time dateTime={at}>
            {say("discussion.comment.by", { who: sayHolder(who, speech), at: speech.instant(at) })}
          </time>
        </span>
        {answers === null && (
          <Tag tone={isSettled ? "good" : "accent"}>{say(`discussion.comment.${isSettled ? "settled" : "open"}`)}</Tag>
        )}
        {isOwn && (
          <Tag tone="warn" icon="eye">
            {say("discussion.comment.own", { country: speech.country(country) })}
          </Tag>
        )}
        {isOfEarlierForm && (
          <Tag tone="none" icon="clock">
            {say("discussion.comment.earlier")}
          </Tag>
        )}
      </p>
      <div dir="auto">
        <Prose text={text} />
      </div>
      {changed !== null && isOfEarlierForm && (
        <details>
          <summary>{say("discussion.comment.changed")}</summary>
          <div className="mt-2 border-s-2 border-line-strong ps-4">
            <Difference
              segments={changed}
              words={{ inserted: say("documents.inserted"), deleted: say("documents.deleted") }}
              language="en"
            />
          </div>
        </details>
      )}
    </div>
  );
}
