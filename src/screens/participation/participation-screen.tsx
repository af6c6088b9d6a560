import type { ReactNode } from "react";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import type { BoardLot, ParticipationBoard } from "@/queries/participation/participation-board";
import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import type { FormAction } from "@/ui/form-answer";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SubmitButton } from "@/ui/submit-button";
import { Before } from "../tenders/moment";
import { TenderFrame } from "../tenders/tender-frame";
import { answersOf, lotWords } from "./answers-of";
import { LotAnswer } from "./lot-answer";
import { LotStances } from "./lot-stances";
import { LotVolumes } from "./lot-volumes";

/** What the form of the answer is given by its page. */
type Answering = {
  readonly action: FormAction;
  readonly act: string;
  readonly words: { readonly summaryTitle: string; readonly optional: string; readonly notSent: string };
};

type Props = { readonly board: ParticipationBoard; readonly answering: Answering; readonly speech: Speech };

/** The participation board: lots by countries, and where a country may still answer, its answer lot by lot. */
export function ParticipationScreen({ board, answering, speech }: Props) {
  const { head, lots, answersFor } = board;
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <p className="quiet">{speech.say(head.readsTexts ? "participation.lead.reads" : "participation.lead.hidden")}</p>
      {answersFor === null ? (
        <Stack gap="wide">
          {lots.map((lot) => (
            <LotCard key={lot.lot} lot={lot} board={board} speech={speech} />
          ))}
        </Stack>
      ) : (
        <AnswerForm board={board} answersFor={answersFor} answering={answering} speech={speech} />
      )}
    </TenderFrame>
  );
}

type AnswerFormProps = Props & { readonly answersFor: Country };

function AnswerForm({ board, answersFor, answering, speech }: AnswerFormProps) {
  const { head, lots } = board;
  const country = speech.country(answersFor);
  return (
    <ActForm
      id="answer"
      action={answering.action}
      act={answering.act}
      words={answering.words}
      defaultValue={{ answers: answersOf(lots, answersFor) }}
    >
      <NoticeBox tone="info" title={speech.say("participation.answer.title", { country })}>
        <Before at={head.interestClosesAt} speech={speech} legalZone={head.leadTimeZone} />
        <p>{speech.say("participation.answer.blank")}</p>
        <p>{speech.say("participation.answer.open", { country })}</p>
      </NoticeBox>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="country" value={answersFor} />
      {lots.map((lot, index) => (
        <LotCard key={lot.lot} lot={lot} board={board} speech={speech}>
          <LotAnswer
            name={`answers[${index}]`}
            lot={lot.lot}
            words={lotWords(speech, { lot, own: answersFor, head })}
          />
        </LotCard>
      ))}
      <div>
        <SubmitButton pendingWords={speech.say("participation.answer.sending")}>
          {speech.say("participation.answer.send", { country })}
        </SubmitButton>
      </div>
    </ActForm>
  );
}

type LotCardProps = {
  readonly lot: BoardLot;
  readonly board: ParticipationBoard;
  readonly speech: Speech;
  readonly children?: ReactNode;
};

function LotCard({ lot, board, speech, children }: LotCardProps) {
  return (
    <Card
      title={speech.say("tenders.lotName", { number: speech.number(lot.number), title: lot.title })}
      id={`lot-${lot.number}`}
    >
      <LotStances lot={lot} head={board.head} speech={speech} />
      {(board.head.readsTexts || !children) && (
        <LotVolumes lot={lot} showsVolumes={board.head.readsTexts} speech={speech} />
      )}
      {children}
    </Card>
  );
}
