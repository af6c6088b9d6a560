import type { ClauseId } from "@/domain/definitions/identifiers";
import type { Speech } from "@/messages/speak";
import type { ClauseDiscussion } from "@/queries/documents/discussed";
import { SaidComment } from "./said-comment";
import { ParkedReasons, StandingMarks } from "./standing-marks";

type Props = {
  readonly tender: string;
  readonly clause: ClauseId;
  readonly heading: string;
  readonly discussion: ClauseDiscussion | undefined;
  readonly speech: Speech;
};

/** Below a clause of the draft: how the countries stand to it, and, folded, what was said; open matters first. */
export function ClauseTalk({ tender, clause, heading, discussion, speech }: Props) {
  const { say } = speech;
  if (!discussion) return null;
  const { standing, matters, open } = discussion;
  const all = matters.flatMap(({ followedBy, ...matter }) => [matter, ...followedBy]);
  const counted = say("discussion.comments", { n: all.length, open });
  return (
    <div className="grid gap-2 text-sm">
      <StandingMarks standing={standing} speech={speech} />
      <ParkedReasons standing={standing} speech={speech} />
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1.5">
        {all.length === 0 ? (
          <span className="quiet">{counted}</span>
        ) : (
          <details className="min-w-0 grow basis-64">
            <summary>{counted}</summary>
            <ul className="mt-2 grid gap-3 border-s-2 border-line ps-4">
              {all.map((comment) => (
                <li key={comment.comment} className={comment.answers === null ? undefined : "ms-6"}>
                  <SaidComment comment={comment} changed={null} speech={speech} />
                </li>
              ))}
            </ul>
          </details>
        )}
        <a href={`/tenders/${tender}/documents/${clause}/discussion`}>
          {say("discussion.discuss")}
          <span className="visually-hidden">
            {": "}
            {say("discussion.discussClause", { heading })}
          </span>
        </a>
      </div>
    </div>
  );
}
