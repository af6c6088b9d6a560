import type { Speech } from "@/messages/speak";
import type { Answering } from "@/queries/participation/answering";
import type { ParticipationBoard } from "@/queries/participation/participation-board";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { SubmitButton } from "@/ui/submit-button";
import type { Act } from "../documents/act";
import { Before } from "../tenders/moment";
import { answerableLots, answersOf, lotWords } from "./answers-of";
import { LotAnswer } from "./lot-answer";
import { LotCard } from "./lot-card";

type Props = {
  readonly board: ParticipationBoard;
  readonly answering: Answering;
  readonly act: Act;
  readonly speech: Speech;
};

/** The answers for the lots of this page; those of other pages are not touched. */
export function AnswerForm({ board, answering, act, speech }: Props) {
  const { head, lots } = board;
  const answerable = answerableLots(lots, answering);
  return (
    <ActForm
      id="answer"
      action={act.action}
      act={act.act}
      words={act.words}
      defaultValue={{ answers: answersOf(answerable, answering.country) }}
    >
      <HowToAnswer board={board} answering={answering} speech={speech} />
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="country" value={answering.country} />
      {lots.map((lot) => {
        const place = answerable.findIndex((each) => each.lot === lot);
        const own = answerable[place];
        return (
          <LotCard key={lot.lot} lot={lot} board={board} speech={speech}>
            {own && (
              <LotAnswer
                name={`answers[${place}]`}
                lot={lot.lot}
                words={lotWords(speech, { answerable: own, answering, head })}
              />
            )}
          </LotCard>
        );
      })}
      <div className="actions">
        <SubmitButton pendingWords={speech.say("participation.answer.sending")}>
          {speech.say(board.pages > 1 ? "participation.answer.sendPage" : "participation.answer.send", {
            country: speech.country(answering.country),
          })}
        </SubmitButton>
      </div>
    </ActForm>
  );
}

type HowProps = Omit<Props, "act">;

/** By when, and what blank, zero and unknown mean: said once. */
function HowToAnswer({ board, answering, speech }: HowProps) {
  const { say } = speech;
  const country = speech.country(answering.country);
  return (
    <NoticeBox tone="info" title={say("participation.answer.title", { country })}>
      <div className="mt-1 grid gap-2">
        {answering.isOpen && <Before at={answering.closesAt} speech={speech} legalZone={board.head.leadTimeZone} />}
        <p>{say("participation.answer.waiting", { country, n: answering.waiting })}</p>
        <p>{say("participation.answer.blank")}</p>
        <p>{say("participation.answer.open", { country })}</p>
      </div>
    </NoticeBox>
  );
}
