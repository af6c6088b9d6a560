import type { Speech } from "@/messages/speak";
import type { BoardLot, Said } from "@/queries/participation/participation-board";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { CountryCode } from "@/ui/country-strip";
import type { IconName } from "@/ui/icon";
import { Tag, type Tone } from "@/ui/tag";

type Props = { readonly lot: BoardLot; readonly head: TenderHead; readonly speech: Speech };

const LOOKS = {
  in: { word: "terms.state.in", tone: "good", icon: "check" },
  out: { word: "terms.state.out", tone: "none", icon: "out" },
  "nothing-yet": { word: "terms.state.no-answer", tone: "warn", icon: "clock" },
  nothing: { word: "participation.silent", tone: "none", icon: "out" },
  "not-shown": { word: "terms.state.invited", tone: "none", icon: "circle" },
} as const satisfies Record<Said, { readonly word: string; readonly tone: Tone; readonly icon: IconName }>;

/** Every country that was asked, and what it said of the lot. */
export function LotStances({ lot, head, speech }: Props) {
  const isDecided = head.readsTexts && head.stage !== "interest";
  const isTooFew = isDecided && lot.stances.filter(({ said }) => said === "in").length < 2;
  const stances = lot.stances
    .map(({ country, said }) => ({ country, name: speech.country(country), ...LOOKS[said] }))
    .toSorted((a, b) => speech.compare(a.name, b.name));
  return (
    <>
      <ul
        className="flex flex-wrap gap-x-6 gap-y-2"
        aria-label={speech.say("participation.stances", { number: speech.number(lot.number) })}
      >
        {stances.map(({ country, name, word, tone, icon }) => (
          <li key={country} className="flex items-center gap-2">
            <CountryCode code={country} />
            {name}
            <Tag tone={tone} icon={icon}>
              {speech.say(word)}
            </Tag>
          </li>
        ))}
      </ul>
      {isTooFew && <p className="quiet">{speech.say("participation.onlyOne")}</p>}
    </>
  );
}
