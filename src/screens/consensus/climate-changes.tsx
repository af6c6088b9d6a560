import type { ClimateDifference } from "@/domain/documents/climate-difference";
import type { Speech } from "@/messages/speak";
import { Difference } from "@/ui/difference";
import { Facts } from "@/ui/facts";
import { CellChange } from "./cell-change";
import { marksIn } from "./marks";

type Props = { readonly climate: readonly ClimateDifference[]; readonly speech: Speech };

/** How the lot meets the climate rule of each country: the way, and the reason that stands in the documents. */
export function ClimateChanges({ climate, speech }: Props) {
  const { say } = speech;
  return climate.map(({ id, change, way, words }) => (
    <div key={id} className="grid gap-2">
      <h4>{say(`frozen.climate.${change}`, { country: speech.country(id) })}</h4>
      <Facts
        items={[
          ...(way
            ? [
                {
                  key: "way",
                  term: say("frozen.climate.way"),
                  detail: (
                    <CellChange
                      before={way.before === null ? null : say(`criteria.climate.way.${way.before}`)}
                      after={way.after === null ? null : say(`criteria.climate.way.${way.after}`)}
                      speech={speech}
                    />
                  ),
                },
              ]
            : []),
          ...words.map(({ field, segments }) => ({
            key: field,
            term: say("frozen.climate.reason"),
            detail: <Difference segments={segments} words={marksIn(speech)} language="en" />,
          })),
        ]}
      />
    </div>
  ));
}
