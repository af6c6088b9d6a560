import type { ReactNode } from "react";
import type { Speech } from "@/messages/speak";
import type { OwnLot } from "@/queries/participation/answering";
import type { BoardLot } from "@/queries/participation/board-lot";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { ButtonLink } from "@/ui/button";
import { Card } from "@/ui/card";
import { LotStances } from "./lot-stances";
import { LotVolumes } from "./lot-volumes";

type Props = {
  readonly lot: BoardLot;
  readonly board: ParticipationBoard;
  readonly speech: Speech;
  /** The answer, where the viewer may give one now. */
  readonly children?: ReactNode;
};

/** One lot: who is in, what each needs of its lines, and what the viewer may do about it. */
export function LotCard({ lot, board, speech, children }: Props) {
  const { head, answering } = board;
  const own = answering?.lots.find((each) => each.lot === lot.lot);
  return (
    <Card
      title={speech.say("tenders.lotName", { number: speech.number(lot.number), title: lot.title })}
      id={`lot-${lot.number}`}
    >
      <LotStances lot={lot} head={head} speech={speech} />
      {(head.readsTexts || !children) && <LotVolumes lot={lot} showsVolumes={head.readsTexts} speech={speech} />}
      {children}
      {own && !children && <OwnAnswer own={own} number={lot.number} board={board} speech={speech} />}
    </Card>
  );
}

type OwnProps = Omit<Props, "lot" | "children"> & { readonly own: OwnLot; readonly number: number };

/** Why there is nothing to answer here, and where volumes are said anew, or the lot is left. */
function OwnAnswer({ own, number, board, speech }: OwnProps) {
  if (own.isTheRepresentatives) return <p className="quiet">{speech.say("participation.answer.representatives")}</p>;
  if (!own.mayBind) return null;
  return (
    <div className="actions">
      <ButtonLink tone="plain" size="small" href={`/tenders/${board.head.id}/lots/volumes?lot=${own.lot}`}>
        {speech.say("participation.volumes.change")}
      </ButtonLink>
      <ButtonLink tone="quiet" size="small" href={`/tenders/${board.head.id}/leave?lot=${number}&show=1`}>
        {speech.say("leaving.thisLot")}
      </ButtonLink>
    </div>
  );
}
