import type { Speech } from "@/messages/speak";
import type { WaitingMatter } from "@/queries/tenders/my-day";
import { Icon } from "@/ui/icon";
import { Tag } from "@/ui/tag";
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
        <li key={`${matter.id} ${matter.what}`} className="grid gap-1 px-(--pad) py-4">
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <a className="font-semibold" href={addressOf(matter)}>
              {sayMatter(matter, speech, country)}
            </a>
            {matter.until !== null && <Left until={matter.until} now={now} speech={speech} />}
          </div>
          <p className="quiet">
            {matter.number}: {matter.title}
          </p>
          {matter.until !== null && (
            <p className="flex flex-wrap items-center gap-x-2 text-sm">
              <Icon name="clock" />
              <time dateTime={matter.until}>
                {speech.say("shell.myDay.before", {
                  at: speech.instant(matter.until),
                  zone: speech.zone(speech.timeZone),
                })}
              </time>
            </p>
          )}
          <Otherwise matter={matter} speech={speech} country={country} />
        </li>
      ))}
    </ol>
  );
}

function addressOf({ id, page }: WaitingMatter): string {
  return page === "overview" ? `/tenders/${id}` : `/tenders/${id}/${page}`;
}

function sayMatter(matter: WaitingMatter, speech: Speech, country: string): string {
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
  }
}

/** Less than two days is soon: it is then counted in hours. */
function Left({ until, now, speech }: { readonly until: string; readonly now: string; readonly speech: Speech }) {
  const left = timeLeft(now, until);
  return (
    <Tag tone={left.unit === "days" ? "accent" : "warn"} icon="clock">
      {speech.say("shell.myDay.left", left)}
    </Tag>
  );
}

type OtherwiseProps = { readonly matter: WaitingMatter; readonly speech: Speech; readonly country: string };

function Otherwise({ matter: { what, id }, speech, country }: OtherwiseProps) {
  if (what !== "answer-lots" && what !== "take-position") return null;
  return (
    <p className="quiet">
      {speech.say(`shell.myDay.otherwise.${what}`, { country: speech.country(country) })}{" "}
      {what === "take-position" && <a href={`/tenders/${id}/brief`}>{speech.say("brief.link")}</a>}
    </p>
  );
}
