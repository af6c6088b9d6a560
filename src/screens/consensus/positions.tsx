import type { Country } from "@/domain/definitions/country";
import type { PartStand, RoomPart } from "@/queries/consensus/room-parts";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { Hash } from "@/ui/hash";
import type { IconName } from "@/ui/icon";
import { Tag, type Tone } from "@/ui/tag";
import { sayPart } from "../documents/part-name";
import type { RoomProps } from "./room-props";
import { Statements } from "./statements";

/** Parts by countries: who stands where, in a word each, and below it what was objected to and why. */
export function Positions({ head, revision, speech }: RoomProps) {
  const { say } = speech;
  const number = speech.number(revision.number);
  const countries = [...new Set(revision.parts.flatMap(({ stands }) => stands.map(({ country }) => country)))];
  const shown = countries.toSorted((a, b) => speech.compare(speech.country(a), speech.country(b)));
  return (
    <Card id="positions" flush title={say("consensus.positions.title", { number })}>
      <FactTable<string>
        caption={say("consensus.positions.title", { number })}
        captionHidden
        fold={shown.length > 3 ? "wide" : "narrow"}
        columns={[
          { key: "part", header: say("consensus.positions.part") },
          ...shown.map((country) => ({ key: country, header: speech.country(country) })),
        ]}
        rows={revision.parts.map((part) => ({
          key: part.part,
          cells: {
            part: <Part part={part} speech={speech} />,
            ...Object.fromEntries(
              shown.map((country) => [country, <Stand key={country} {...{ part, country, speech }} />]),
            ),
          },
        }))}
      />
      <Statements head={head} revision={revision} speech={speech} />
    </Card>
  );
}

function Part({ part, speech }: { readonly part: RoomPart; readonly speech: Speech }) {
  return (
    <span className="grid py-1">
      {sayPart(part, speech)}
      <span className="quiet font-normal">
        <Hash value={part.sha256} />
      </span>
    </span>
  );
}

const LOOKS = {
  consents: { tone: "good", icon: "check" },
  "consents-with-statement": { tone: "good", icon: "check" },
  holds: { tone: "warn", icon: "hold" },
  lapsed: { tone: "none", icon: "clock" },
  objects: { tone: "bad", icon: "error" },
  withdrew: { tone: "warn", icon: "out" },
  fell: { tone: "none", icon: "clock" },
  silent: { tone: "none", icon: "circle" },
} as const satisfies Record<PartStand["stance"], { readonly tone: Tone; readonly icon: IconName }>;

type StandProps = { readonly part: RoomPart; readonly country: Country; readonly speech: Speech };

function Stand({ part, country, speech }: StandProps) {
  const stand = part.stands.find((each) => each.country === country);
  if (!stand) return <span className="quiet">{speech.say("consensus.positions.notBound")}</span>;
  const { stance, at, until, isDeputys } = stand;
  return (
    <span className="grid justify-items-start gap-0.5 py-1">
      <Tag {...LOOKS[stance]}>{sayStance({ stance, until }, speech)}</Tag>
      {at !== null && (
        <time className="quiet" dateTime={at}>
          {isDeputys ? speech.say("consensus.positions.deputyAt", { at: speech.instant(at) }) : speech.instant(at)}
        </time>
      )}
    </span>
  );
}

function sayStance({ stance, until }: Pick<PartStand, "stance" | "until">, { say, day }: Speech): string {
  switch (stance) {
    case "holds":
    case "lapsed":
      return say(`positions.state.${stance}`, { day: until === null ? "" : day(until) });
    case "consents-with-statement":
      return say("positions.state.consents-with-statement");
    case "consents":
    case "objects":
      return say(`terms.state.${stance}`);
    case "silent":
      return say("terms.state.waits");
    case "withdrew":
    case "fell":
      return say(`consensus.positions.${stance}`);
  }
}
