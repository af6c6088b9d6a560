import type { Country } from "@/domain/definitions/country";
import {
  CLAUSES_SHOWN,
  isAmong,
  unresolvedIn,
  type ClausesShown as Shown,
  type Unresolved,
} from "@/domain/documents/unresolved";
import type { Speech } from "@/messages/speak";
import type { ClauseDiscussion } from "@/queries/documents/discussed";

type Props = {
  readonly tender: string;
  readonly shown: Shown;
  /** Of every clause of the draft, whatever is shown. */
  readonly discussions: readonly ClauseDiscussion[];
  /** Of the viewer; null where they are of no country that takes part. */
  readonly own: Country | null;
  readonly speech: Speech;
};

/** Which clauses of the draft are shown, with how many there are of each kind. */
export function ClausesShown({ tender, shown, discussions, own, speech }: Props) {
  const { say, number } = speech;
  if (discussions.length === 0) return null;
  const kinds = CLAUSES_SHOWN.filter((kind) => kind !== "mine" || own !== null);
  return (
    <nav aria-label={say("discussion.shown.label")} className="grid gap-2">
      <p>{sayUnresolved(unresolvedIn(discussions), speech).join(" ")}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {kinds.map((kind) => {
          const count = discussions.filter((each) => isAmong(kind, each, own)).length;
          return (
            <li key={kind}>
              <a
                href={kind === "all" ? `/tenders/${tender}/documents` : `/tenders/${tender}/documents?show=${kind}`}
                aria-current={kind === shown ? "true" : undefined}
                className={kind === shown ? "font-semibold" : undefined}
              >
                {kind === "mine" && own !== null
                  ? say("discussion.shown.mine", { country: speech.country(own) })
                  : say(`discussion.shown.${kind === "mine" ? "mineNobody" : kind}`)}{" "}
                <span className="quiet">({number(count)})</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What the countries have still to agree on, in two sentences. */
export function sayUnresolved({ clauses, comments }: Unresolved, { say }: Speech): readonly string[] {
  return [say("discussion.unresolved.clauses", { n: clauses }), say("discussion.unresolved.comments", { n: comments })];
}
