import type { Speech } from "@/messages/speak";
import type { AgreementShown } from "@/queries/agreement/standing-agreements";
import { ButtonLink } from "@/ui/button";
import { PageHeading } from "@/ui/page-heading";
import { Stack } from "@/ui/stack";
import { PaperBody, StateOfPaper, type AgreementDone, type PaperActs } from "./paper-body";

type Props = {
  readonly agreement: AgreementShown;
  readonly done: AgreementDone | null;
  readonly isEnglish: boolean;
  readonly acts: PaperActs;
  readonly speech: Speech;
};

/** One standing agreement: its text, who has signed, and what is to be done. */
export function StandingScreen({ agreement, done, isEnglish, acts, speech }: Props) {
  const { say } = speech;
  const page = `/agreements/${agreement.id}`;
  const write = agreement.mayWrite && (
    <ButtonLink href={`${page}/terms`} tone="plain">
      {say("agreement.page.continue")}
    </ButtonLink>
  );
  return (
    <Stack gap="wide">
      <title>{`${agreement.name} · ${say("shell.name")}`}</title>
      <PageHeading
        title={agreement.name}
        kicker={[
          <a key="list" href="/agreements">
            {say("agreement.list.title")}
          </a>,
          <StateOfPaper key="state" state={agreement.shown.state} speech={speech} />,
        ]}
        actions={write}
      />
      <PaperBody
        shown={agreement.shown}
        draft={agreement.draft}
        mayWrite={agreement.mayWrite}
        done={done}
        isEnglish={isEnglish}
        page={page}
        acts={acts}
        speech={speech}
      />
    </Stack>
  );
}
