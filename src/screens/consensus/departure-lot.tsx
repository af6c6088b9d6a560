import type { DepartingLot } from "@/domain/consensus/departing-lot";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { Stack } from "@/ui/stack";
import { Tag, type Tone } from "@/ui/tag";
import { DepartureFigures } from "./departure-figures";
import { sayWhoIsIn } from "./say-departure";
import { Then } from "./then";

type Props = { readonly lot: DepartingLot; readonly country: Country; readonly speech: Speech };

const TONES = {
  stays: "good",
  "falls-out": "bad",
  "was-not-called-for": "none",
} as const satisfies Record<DepartingLot["call"], Tone>;

/** One lot that is left: who stays, its market group, its conditions, and every figure before and after. */
export function DepartureLot({ lot, country, speech }: Props) {
  const { say } = speech;
  const number = speech.number(lot.number);
  return (
    <Card
      level={3}
      title={say("leaving.lot.title", { number, title: lot.title })}
      aside={<Tag tone={TONES[lot.call]}>{say(`leaving.lot.call.${lot.call}`)}</Tag>}
    >
      <Stack>
        <Facts
          items={[
            {
              key: "countries",
              term: say("leaving.lot.countries"),
              detail: (
                <Then
                  before={sayWhoIsIn(lot.countries.before, speech)}
                  after={sayWhoIsIn(lot.countries.after, speech)}
                  speech={speech}
                />
              ),
            },
            ...groupFact(lot, country, speech),
            ...lot.conditions.map(({ condition, title, effects }) => ({
              key: condition,
              term: say("leaving.lot.conditions"),
              detail: say("leaving.lot.condition", {
                title,
                effects: speech.list(
                  effects.map((effect) => say(`leaving.lot.effect.${effect}`, { country: speech.country(country) })),
                ),
              }),
            })),
          ]}
        />
        <DepartureFigures lot={lot} country={country} speech={speech} />
      </Stack>
    </Card>
  );
}

/** Only where the lot was divided: one group of all is what the countries already say. */
function groupFact({ group, call }: DepartingLot, country: Country, speech: Speech) {
  const { say } = speech;
  if (!group || group.name === "" || call === "falls-out") return [];
  const { name, before, after } = group;
  const detail =
    after.length === 0
      ? say("leaving.lot.dissolved", { name, country: speech.country(country) })
      : say("leaving.lot.changes", { name, before: sayWhoIsIn(before, speech), after: sayWhoIsIn(after, speech) });
  return [{ key: "group", term: say("leaving.lot.group"), detail }];
}
