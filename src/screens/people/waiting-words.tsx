import type { Speech } from "@/messages/speak";
import type { WaitingClause, WaitingMatter } from "@/queries/tenders/waiting-matter";

/** The very place where it is done. */
export function addressOf(matter: WaitingMatter): string {
  const tender = `/tenders/${matter.id}`;
  switch (matter.what) {
    case "answer-lots":
    case "write-text":
    case "meet-objection":
    case "take-position":
    case "decide-hold":
    case "keep-dispatch-window":
    case "move-limit":
      return `${tender}/${matter.page}`;
    case "put-to-countries":
      return `${tender}/consensus#put`;
    case "freeze-anew":
      return `${tender}/documents#freeze`;
    case "dispatch":
    case "send-anew":
      return `${tender}#gate`;
    case "give-evidence":
      return `${tender}/conditions/${matter.condition.id}#evidence`;
    case "judge-condition":
      return `${tender}/conditions/${matter.condition.id}#judging`;
    case "answer-comments": {
      const [first] = matter.clauses;
      return first && matter.clauses.length === 1 ? addressOfTalk(matter.id, first) : `${tender}/documents`;
    }
  }
}

export function sayMatter(matter: WaitingMatter, speech: Speech, country: string): string {
  const { say } = speech;
  const own = speech.country(country);
  const version = String(matter.version);
  switch (matter.what) {
    case "answer-lots":
      return say("shell.myDay.what.answer-lots", { country: own });
    case "take-position":
      return say("shell.myDay.what.take-position", { version, country: own });
    case "meet-objection": {
      const countries = speech.list(matter.countries.map(speech.country));
      return say("shell.myDay.what.meet-objection", { version, countries });
    }
    case "write-text":
    case "put-to-countries":
    case "dispatch":
      return say(`shell.myDay.what.${matter.what}`, { version });
    case "decide-hold":
      return say("myDay.what.decide-hold", { version, country: own });
    case "give-evidence":
    case "judge-condition":
      return say(`myDay.what.${matter.what}`, { title: matter.condition.title });
    case "send-anew":
    case "keep-dispatch-window":
    case "move-limit":
      return say(`myDay.what.${matter.what}`);
    case "freeze-anew":
      return say("myDay.what.freeze-anew", { version });
    case "answer-comments":
      return say("myDay.what.answer-comments", { n: matter.clauses.reduce((n, { matters }) => n + matters, 0) });
  }
}

type ClausesProps = {
  readonly matter: Extract<WaitingMatter, { readonly what: "answer-comments" }>;
  readonly speech: Speech;
};

/** The first of many clauses; all stand on the page of the documents. */
const CLAUSES_MAX = 4;

/** Where more than one clause waits: each by its heading, and how many matters of it. */
export function WaitingClauses({ matter: { id, clauses }, speech }: ClausesProps) {
  if (clauses.length < 2) return <p className="quiet">{clauses.map(({ heading }) => heading)}</p>;
  const { say, number } = speech;
  const rest = clauses.length - CLAUSES_MAX;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {clauses.slice(0, CLAUSES_MAX).map((clause) => (
        <li key={clause.clause}>
          <a href={addressOfTalk(id, clause)}>
            {say("myDay.clause", { heading: clause.heading, n: number(clause.matters) })}
          </a>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <a href={`/tenders/${id}/documents`}>{say("myDay.moreClauses", { n: rest })}</a>
        </li>
      )}
    </ul>
  );
}

function addressOfTalk(tender: string, { clause, first }: WaitingClause): string {
  return `/tenders/${tender}/documents/${clause}/discussion#comment-${first}`;
}
