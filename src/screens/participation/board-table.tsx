import type { Speech } from "@/messages/speak";
import type { LotStance } from "@/queries/participation/board-lot";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { SaidTag } from "./said-tag";
import { sayCompared } from "./say-compared";

type Props = { readonly board: ParticipationBoard; readonly speech: Speech };

/** Lots by countries in one view: what each said, and what it needs of the lot. */
export function BoardTable({ board, speech }: Props) {
  const { lots, head } = board;
  const countries = (lots[0]?.stances ?? [])
    .map(({ country }) => country)
    .toSorted((a, b) => speech.compare(speech.country(a), speech.country(b)));
  return (
    <Card title={speech.say("participation.board.title")} flush>
      <FactTable
        caption={speech.say("participation.board.caption")}
        captionHidden
        fold={countries.length > 3 ? "wide" : "narrow"}
        columns={[
          { key: "lot", header: speech.say("participation.board.lot") },
          ...countries.map((country) => ({ key: country, header: speech.country(country) })),
          ...(head.readsTexts
            ? [{ key: "together", header: speech.say("participation.together"), numeric: true }]
            : []),
        ]}
        rows={lots.map(({ lot, number, title, stances, compared }) => ({
          key: lot,
          cells: {
            lot: (
              <a href={`#lot-${number}`}>{speech.say("tenders.lotName", { number: speech.number(number), title })}</a>
            ),
            ...Object.fromEntries(
              stances.map((stance) => [stance.country, <Said key={stance.country} stance={stance} speech={speech} />]),
            ),
            together: compared && <strong>{sayCompared(speech, compared)}</strong>,
          },
        }))}
      />
    </Card>
  );
}

function Said({ stance, speech }: { readonly stance: LotStance; readonly speech: Speech }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <SaidTag stance={stance} speech={speech} />
      {stance.compared && <span className="numeric">{sayCompared(speech, stance.compared)}</span>}
    </span>
  );
}
