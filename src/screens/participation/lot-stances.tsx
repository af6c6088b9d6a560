import type { Speech } from "@/messages/speak";
import type { BoardLot } from "@/queries/participation/board-lot";
import type { TenderHead } from "@/queries/tenders/tender-head";
import { CountryCode } from "@/ui/country-strip";
import { SaidTag } from "./said-tag";

type Props = { readonly lot: BoardLot; readonly head: TenderHead; readonly speech: Speech };

/** Every country that was asked, and what it said of the lot. */
export function LotStances({ lot, head, speech }: Props) {
  const stances = lot.stances
    .map((stance) => ({ ...stance, name: speech.country(stance.country) }))
    .toSorted((a, b) => speech.compare(a.name, b.name));
  const note = tooFewNote(lot, head);
  return (
    <>
      <ul
        className="flex flex-wrap gap-x-6 gap-y-2"
        aria-label={speech.say("participation.stances", { number: speech.number(lot.number) })}
      >
        {stances.map((stance) => (
          <li key={stance.country} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <CountryCode code={stance.country} />
            {stance.name}
            <SaidTag stance={stance} speech={speech} />
          </li>
        ))}
      </ul>
      {note && <p className="quiet">{speech.say(note, { country: speech.country(head.leadCountry) })}</p>}
    </>
  );
}

/** Once all are asked: what becomes of a lot that fewer than two countries are in. */
function tooFewNote({ stances }: BoardLot, { form, leadCountry, readsTexts, stage }: TenderHead) {
  const isDecided = readsTexts && stage !== "interest";
  const countries = stances.filter(({ said }) => said === "in").map(({ country }) => country);
  if (!isDecided || countries.length > 1) return null;
  return form === "accession" && countries.includes(leadCountry) ? "participation.onlyLead" : "participation.onlyOne";
}
