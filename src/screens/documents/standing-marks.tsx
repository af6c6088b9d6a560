import type { Mark, StandingMark } from "@/domain/documents/clause-mark";
import type { Speech } from "@/messages/speak";
import { CountryCode } from "@/ui/country-strip";
import type { IconName } from "@/ui/icon";
import { Tag, type Tone } from "@/ui/tag";

/** How each mark looks; the word says it too. */
const LOOKS = {
  open: { tone: "none", icon: "circle" },
  agreed: { tone: "good", icon: "check" },
  parked: { tone: "warn", icon: "hold" },
} as const satisfies Record<Mark, { readonly tone: Tone; readonly icon: IconName }>;

type Props = { readonly standing: readonly StandingMark[]; readonly speech: Speech };

/** How each country stands to a clause in its present form. */
export function StandingMarks({ standing, speech }: Props) {
  const { say } = speech;
  if (standing.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-x-4 gap-y-1.5" aria-label={say("discussion.marksLabel")}>
      {standing.map(({ country, mark, before }) => (
        <li key={country} className="inline-flex flex-wrap items-center gap-1.5">
          <CountryCode code={country} name={speech.country(country)} />
          <Tag {...LOOKS[mark]}>{say(`discussion.mark.${mark}`)}</Tag>
          {before !== null && <span className="quiet text-sm">{say(`discussion.before.${before}`)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What the clauses that were put aside wait for, country by country. */
export function ParkedReasons({ standing, speech }: Props) {
  const parked = standing.filter(({ reason }) => reason !== null);
  if (parked.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {parked.map(({ country, reason }) => (
        <li key={country} className="quiet flex gap-1.5">
          <CountryCode code={country} name={speech.country(country)} />
          <bdi>{speech.say("discussion.marking.parkedFor", { reason: reason ?? "" })}</bdi>
        </li>
      ))}
    </ul>
  );
}
