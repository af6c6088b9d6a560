import { canonicalText } from "@/domain/definitions/canonical";
import type { AgreementContent } from "@/domain/agreement/paper";
import type { Speech } from "@/messages/speak";
import type { PaperShown, PaperState } from "@/queries/agreement/agreement-page";
import { Card } from "@/ui/card";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { Tag, type Tone } from "@/ui/tag";
import type { Act } from "../documents/act";
import { sayMoment } from "../tenders/moment";
import { AgreementText } from "./agreement-text";
import { PuttingCard } from "./putting";
import { Signatures } from "./signatures";
import { SigningCard } from "./signing";
import { WhatChanged } from "./what-changed";

export const AGREEMENT_ACTS = ["written", "put", "signed", "signed-by-all", "taken-back"] as const;
export type AgreementDone = (typeof AGREEMENT_ACTS)[number];

export type PaperActs = { readonly putting: Act; readonly signing: Act; readonly takingBack: Act };

type Props = {
  readonly shown: PaperShown;
  /** What would be put now; null as long as nothing is written. */
  readonly draft: AgreementContent | null;
  readonly mayWrite: boolean;
  readonly done: AgreementDone | null;
  readonly isEnglish: boolean;
  readonly page: string;
  readonly acts: PaperActs;
  readonly speech: Speech;
};

/** All that a standing agreement and an annex have in common on their pages. */
export function PaperBody({ shown, draft, mayWrite, done, isEnglish, page, acts, speech }: Props) {
  const { say } = speech;
  const { latest } = shown;
  const isMovedOn = draft !== null && (!latest || !saysTheSame(draft, latest.content));
  const texts = { isEnglish, page, speech };
  return (
    <Stack gap="wide">
      {done && (
        <NoticeBox tone="success" live>
          {say(`agreement.page.done.${done}`)}
        </NoticeBox>
      )}
      {latest && <Signatures latest={latest} speech={speech} />}
      {latest && shown.signedBefore && <WhatChanged before={shown.signedBefore} now={latest.content} speech={speech} />}
      {latest && (
        <AgreementText
          title={say("agreement.page.textOf", { number: speech.number(latest.number) })}
          content={latest.content}
          signed={{ sha256: latest.sha256, href: `${page}/versions/${latest.number}` }}
          {...texts}
        />
      )}
      <SigningCard shown={shown} signing={acts.signing} takingBack={acts.takingBack} speech={speech} />
      {isMovedOn && (
        <>
          {latest && <NoticeBox tone="info">{say("agreement.page.puttable")}</NoticeBox>}
          <AgreementText title={say("agreement.page.draftText")} content={draft} signed={null} {...texts} />
        </>
      )}
      {isMovedOn && mayWrite && <PuttingCard shown={shown} putting={acts.putting} speech={speech} />}
      {shown.versions.length > 1 && <Versions shown={shown} page={page} speech={speech} />}
      <p className="quiet">{say("agreement.page.nobodyElse")}</p>
    </Stack>
  );
}

function saysTheSame(draft: AgreementContent, latest: AgreementContent): boolean {
  return canonicalText({ ...draft, number: latest.number }) === canonicalText(latest);
}

/** What all have signed stays in force until all have signed what takes its place. */
function Versions({ shown, page, speech }: Pick<Props, "shown" | "page" | "speech">) {
  const { say } = speech;
  const inForce = shown.versions.findLast(({ concludedAt }) => concludedAt !== null)?.number ?? null;
  return (
    <Card title={say("agreement.page.versions")}>
      <ul className="grid gap-2">
        {shown.versions.toReversed().map(({ number, putAt }, place) => (
          <li key={number}>
            <a href={`${page}/versions/${number}`} download>
              {say("agreement.page.versionRow", { number: speech.number(number), at: sayMoment(speech, putAt) })}
            </a>{" "}
            {number === inForce ? (
              <Tag tone="good">{say("agreement.page.inForce")}</Tag>
            ) : (
              place > 0 && <Tag tone="none">{say("agreement.page.voided")}</Tag>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const TONES = { none: "none", draft: "none", put: "warn", signed: "good" } as const satisfies Record<PaperState, Tone>;

export function StateOfPaper({ state, speech }: { readonly state: PaperState; readonly speech: Speech }) {
  return <Tag tone={TONES[state]}>{speech.say(`agreement.state.${state}`)}</Tag>;
}
