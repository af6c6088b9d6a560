import type { Speech } from "@/messages/speak";
import type { WaitingMatter } from "@/queries/tenders/waiting-matter";
import { Icon } from "@/ui/icon";
import { Tag } from "@/ui/tag";
import { addressOf, sayMatter, WaitingClauses } from "./waiting-words";
import { timeLeft } from "./time-left";

type Props = {
  readonly waiting: readonly WaitingMatter[];
  readonly speech: Speech;
  readonly now: string;
  /** The viewer's own. */
  readonly country: string;
};

/** What waits, the soonest end first: what to do, of which tender, by when, and what silence would mean. */
export function WaitingList({ waiting, speech, now, country }: Props) {
  return (
    <ol className="divide-y divide-line">
      {waiting.map((matter) => (
        <li key={keyOf(matter)} className="grid gap-1 px-(--pad) py-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <a className="font-semibold" href={addressOf(matter)}>
              {sayMatter(matter, speech, country)}
            </a>
            {matter.until !== null && <Left until={matter.until} now={now} speech={speech} />}
          </div>
          <p className="quiet">
            {matter.number}: {matter.title}
          </p>
          {matter.until !== null && <Until until={matter.until} now={now} speech={speech} />}
          {matter.what === "answer-comments" && <WaitingClauses matter={matter} speech={speech} />}
          <Otherwise matter={matter} speech={speech} country={country} />
        </li>
      ))}
    </ol>
  );
}

type EndProps = { readonly until: string; readonly now: string; readonly speech: Speech };

/** What is overdue is a dispatch: whatever else has an end can no longer be done after it. */
function Until({ until, now, speech }: EndProps) {
  const words = { at: speech.instant(until), zone: speech.zone(speech.timeZone) };
  return (
    <p className="flex items-start gap-2 text-sm">
      <Icon name="clock" />
      <time dateTime={until}>{speech.say(until <= now ? "myDay.wasToBeDispatched" : "shell.myDay.before", words)}</time>
    </p>
  );
}

/** Less than two days is soon: it is then counted in hours. */
function Left({ until, now, speech }: EndProps) {
  if (until <= now) {
    return (
      <Tag tone="bad" icon="clock">
        {speech.say("myDay.overdue")}
      </Tag>
    );
  }
  const left = timeLeft(now, until);
  return (
    <Tag tone={left.unit === "days" ? "accent" : "warn"} icon="clock">
      {speech.say("shell.myDay.left", left)}
    </Tag>
  );
}

/** A tender may ask for several conditions at once. */
function keyOf(matter: WaitingMatter): string {
  return [matter.id, matter.what, "condition" in matter ? matter.condition.id : ""].join(" ");
}

type OtherwiseProps = { readonly matter: WaitingMatter; readonly speech: Speech; readonly country: string };

function Otherwise({ matter: { what, id }, speech, country: code }: OtherwiseProps) {
  const { say } = speech;
  const country = speech.country(code);
  switch (what) {
    case "answer-lots":
      return <p className="quiet">{say("shell.myDay.otherwise.answer-lots", { country })}</p>;
    case "take-position":
      return (
        <p className="quiet">
          {say("shell.myDay.otherwise.take-position")} <a href={`/tenders/${id}/brief`}>{say("brief.link")}</a>
        </p>
      );
    case "decide-hold":
      return <p className="quiet">{say("myDay.otherwise.decide-hold", { country })}</p>;
    case "give-evidence":
    case "judge-condition":
    case "keep-dispatch-window":
    case "move-limit":
    case "freeze-anew":
    case "meet-objection":
    case "put-to-countries":
    case "dispatch":
      return <p className="quiet">{say(`myDay.otherwise.${what}`)}</p>;
    case "write-text":
    case "send-anew":
    case "answer-comments":
      return null;
  }
}
