import type { Speech } from "@/messages/speak";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { LotActions } from "../tenders/lot-actions";
import { TenderFrame } from "../tenders/tender-frame";
import { AnswerForm } from "./answer-form";
import { answerableLots } from "./answers-of";
import { BoardTable } from "./board-table";
import { LotCard } from "./lot-card";
import { LotsFinder, LotsPager } from "./lots-finder";
import { AnotherDay, PastDay } from "./past-day";
import { Reopened } from "./reopened";

/** What was just done on another page, as the address says after an act. */
export const BOARD_ACTS = ["volumes", "reopened"] as const;

type Props = { readonly board: ParticipationBoard; readonly act: Act; readonly speech: Speech };
type ScreenProps = Props & { readonly done: (typeof BOARD_ACTS)[number] | null };

/** The participation board: lots by countries, and where a country may still answer, its answer lot by lot. */
export function ParticipationScreen({ board, act, done, speech }: ScreenProps) {
  const { head, lots } = board;
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <Stack gap="wide">
        {done !== null && (
          <NoticeBox tone="success" live>
            <p>{speech.say(`participation.done.${done}`)}</p>
          </NoticeBox>
        )}
        <p className="quiet">
          {speech.say(head.readsTexts ? "participation.lead.reads" : "participation.lead.hidden")}
        </p>
        {!board.isPast && <LotActions head={head} speech={speech} />}
        {board.isPast && <PastDay board={board} speech={speech} />}
        <Reopened board={board} speech={speech} />
        <LotsFinder board={board} speech={speech} />
        {lots.length === 0 && <EmptyState title={speech.say("participation.find.none")} />}
        {lots.length > 1 && <BoardTable board={board} speech={speech} />}
        <Lots board={board} act={act} speech={speech} />
        <LotsPager board={board} speech={speech} />
        <AnotherDay board={board} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

function Lots({ board, act, speech }: Props) {
  const { lots, answering } = board;
  if (answering && answerableLots(lots, answering).length > 0) {
    return <AnswerForm board={board} answering={answering} act={act} speech={speech} />;
  }
  return lots.map((lot) => <LotCard key={lot.lot} lot={lot} board={board} speech={speech} />);
}
