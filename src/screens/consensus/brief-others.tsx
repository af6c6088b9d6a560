import type { Country } from "@/domain/definitions/country";
import type { PartStand } from "@/queries/consensus/room-parts";
import type { Statement } from "@/queries/consensus/room-statements";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { CountryCode } from "@/ui/country-strip";
import { Prose } from "@/ui/prose";
import type { BriefProps } from "./brief-props";

/** Where every other country stands, in a line each, with the words that it gave. */
export function BriefOthers({ brief, version: { parts, statements }, speech }: BriefProps) {
  const stands = Map.groupBy(
    parts.flatMap((part) => part.stands),
    ({ country }) => country,
  );
  const others = [...stands].filter(([country]) => country !== brief.country);
  return (
    <Card level={3} title={speech.say("brief.others.title")}>
      <ul className="grid gap-3">
        {others
          .toSorted(([a], [b]) => speech.compare(speech.country(a), speech.country(b)))
          .map(([country, own]) => (
            <li key={country} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
              <CountryCode code={country} />
              <div className="grid gap-1">
                <p>
                  <strong className="font-medium">{speech.country(country)}</strong>: {sayStands(own, speech)}
                </p>
                {statements
                  .filter((each) => isSaidBy(country, each))
                  .map((each) => (
                    <Prose key={each.key} text={sayStatement(each, speech)} />
                  ))}
              </div>
            </li>
          ))}
      </ul>
    </Card>
  );
}

function isSaidBy(country: Country, { country: by, kind, isFallen }: Statement): boolean {
  return by === country && !isFallen && (kind === "consents" || kind === "holds" || kind === "objects");
}

function sayStands(own: readonly PartStand[], { say, number }: Speech): string {
  const stances = own.map(({ stance }) => stance);
  const consents = stances.filter((stance) => stance === "consents" || stance === "consents-with-statement").length;
  if (stances.includes("objects")) return say("terms.state.objects");
  if (stances.includes("holds")) return say("terms.state.holds");
  if (consents === own.length) return say("brief.others.all");
  return consents > 0
    ? say("brief.others.some", { n: number(consents), of: number(own.length) })
    : say("terms.state.waits");
}

function sayStatement({ kind, reason, owner, until }: Statement, { say, day }: Speech): string {
  switch (kind) {
    case "holds":
      return say("brief.others.hold", { day: until === null ? "" : day(until), owner, text: reason });
    case "consents":
      return say("brief.others.statement", { text: reason });
    default:
      return say("brief.others.objects", { text: reason });
  }
}
