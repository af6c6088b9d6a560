import type { Country } from "@/domain/definitions/country";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import type { RoomProps } from "./room-props";
import { sayCountries } from "./say-parts";

const WHO = ["silent", "objecting", "holding", "consenting"] as const;

/** The rounds that are over, the latest first, and who had said what when they closed. Whoever was silent is named. */
export function EndedRounds({ head, revision, speech }: RoomProps) {
  const { say } = speech;
  if (revision.endedRounds.length === 0) return null;
  const wereSilent = (revision.endedRounds.at(-1)?.silent ?? []).length > 0;
  const maySeeWhoWasSilent = head.runsIt && !revision.isDispatched && wereSilent;
  return (
    <Card id="rounds" title={say("positions.rounds.title")}>
      {revision.endedRounds.toReversed().map((round) => (
        <section key={round.round} className="grid gap-2">
          <h3 className="font-medium">
            {say("positions.rounds.round", {
              number: speech.number(round.revision),
              at: speech.instant(round.endedAt),
            })}
          </h3>
          <Facts
            layout="stacked"
            items={WHO.filter((who) => who === "silent" || round[who].length > 0).map((who) => ({
              key: who,
              term: say(`positions.rounds.${who}`),
              detail: named(round[who]),
            }))}
          />
        </section>
      ))}
      {maySeeWhoWasSilent && <a href={`/tenders/${head.id}/consensus/silent`}>{say("silence.link")}</a>}
    </Card>
  );

  function named(countries: readonly Country[]): string {
    return countries.length === 0 ? say("positions.rounds.nobody") : sayCountries(countries, speech);
  }
}
