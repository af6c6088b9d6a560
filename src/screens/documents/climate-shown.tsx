import type { AwardCriteria } from "@/domain/documents/award-criteria";
import type { ClimateAnswer } from "@/domain/documents/climate-check";
import type { Speech } from "@/messages/speak";
import { FactTable } from "@/ui/fact-table";
import { sayReason } from "./say-criteria";

type Props = {
  readonly climate: readonly ClimateAnswer[];
  /** Those that hold for the lot. */
  readonly criteria: AwardCriteria | null;
  readonly language: string;
  readonly speech: Speech;
};

/** How a lot meets the climate rules of the countries in it, each with its reason. */
export function ClimateShown({ climate, criteria, language, speech }: Props) {
  const { say } = speech;
  if (climate.length === 0) return null;
  return (
    <FactTable
      caption={say("criteria.climate.shownCaption")}
      tall
      columns={[
        { key: "country", header: say("criteria.climate.shownCountry") },
        { key: "way", header: say("criteria.climate.answer") },
        { key: "reason", header: say("criteria.climate.reason") },
      ]}
      rows={climate.map((answer) => ({
        key: answer.country,
        cells: {
          country: speech.country(answer.country),
          way: say(`criteria.climate.way.${answer.way}`),
          reason: <span lang={answer.reason === "" ? undefined : language}>{sayReason(answer, criteria, speech)}</span>,
        },
      }))}
    />
  );
}
