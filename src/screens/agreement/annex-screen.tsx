import type { Speech } from "@/messages/speak";
import type { AnnexShown } from "@/queries/agreement/annex-page";
import { ButtonLink } from "@/ui/button";
import { GateItems } from "@/ui/gate-list";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { gateItems, gateWords } from "../gates/gate-items";
import { TenderFrame } from "../tenders/tender-frame";
import { PaperBody, StateOfPaper, type AgreementDone, type PaperActs } from "./paper-body";

type Props = {
  readonly annex: AnnexShown;
  readonly done: AgreementDone | null;
  readonly isEnglish: boolean;
  readonly acts: PaperActs;
  readonly speech: Speech;
};

/** The annex of a tender: what is missing first, then its text and signatures. */
export function AnnexScreen({ annex, done, isEnglish, acts, speech }: Props) {
  const { say } = speech;
  const page = `/tenders/${annex.head.id}/agreement`;
  return (
    <TenderFrame head={annex.head} speech={speech} current="agreement">
      <Stack gap="wide">
        <div className="flex flex-wrap items-baseline justify-between gap-4">
          <h2>
            {say("agreement.tender.title")} <StateOfPaper state={annex.shown.state} speech={speech} />
          </h2>
          {annex.mayWrite && (
            <ButtonLink href={`${page}/terms`} tone="plain">
              {say(annex.shown.written === 0 ? "agreement.page.write" : "agreement.page.continue")}
            </ButtonLink>
          )}
        </div>
        <p className="lead">{say("agreement.tender.lead")}</p>
        <Missing annex={annex} speech={speech} />
        <PaperBody
          shown={annex.shown}
          draft={annex.draft}
          mayWrite={annex.mayWrite}
          done={done}
          isEnglish={isEnglish}
          page={page}
          acts={acts}
          speech={speech}
        />
      </Stack>
    </TenderFrame>
  );
}

function Missing({ annex: { missing, head }, speech }: Pick<Props, "annex" | "speech">) {
  const { say } = speech;
  if (missing.length === 0) return <NoticeBox tone="success">{say("agreement.tender.stands")}</NoticeBox>;
  return (
    <NoticeBox tone="warning">
      <GateItems items={gateItems(missing, { tender: head.id, lots: [] }, speech)} words={gateWords(speech)} />
    </NoticeBox>
  );
}
