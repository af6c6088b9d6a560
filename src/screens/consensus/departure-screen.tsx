import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { TenderFrame } from "../tenders/tender-frame";
import { DepartureAfterDispatch } from "./departure-after-dispatch";
import { DepartureChoice } from "./departure-choice";
import { DepartureShown } from "./departure-shown";
import type { DepartureProps } from "./departure-props";

type Props = DepartureProps & {
  readonly find: string;
  /** Whether somebody wanted to go on without having chosen a lot. */
  readonly isMissingAChoice: boolean;
  /** Whether the country has left a moment ago. */
  readonly hasJustLeft: boolean;
  readonly leaving: Act;
};

/** Leaving: first which lots, then what that does, and only then the confirmation. */
export function DepartureScreen(props: Props) {
  const { page, speech, hasJustLeft } = props;
  const { say } = speech;
  const country = speech.country(page.country);
  return (
    <TenderFrame head={page.head} speech={speech} current="lots">
      <Stack>
        <h2 className="text-xl">{say("leaving.title")}</h2>
        {!page.isDispatched && page.isIn > 0 && <p>{say("leaving.lead", { country })}</p>}
      </Stack>
      {page.departed !== null && (
        <NoticeBox
          tone={hasJustLeft ? "success" : "info"}
          live={hasJustLeft}
          title={hasJustLeft ? say("leaving.left.title", { country }) : undefined}
        >
          <p>
            {say(hasJustLeft ? "leaving.left.text" : "leaving.left.earlier", {
              country,
              n: page.departed.lots,
              day: speech.day(page.departed.since),
            })}
          </p>
        </NoticeBox>
      )}
      <Step {...props} />
    </TenderFrame>
  );
}

function Step({ page, speech, find, isMissingAChoice, leaving }: Props) {
  if (page.isDispatched) return <DepartureAfterDispatch page={page} speech={speech} />;
  if (page.isIn === 0) return <NothingToLeave page={page} speech={speech} />;
  if (page.shown) return <DepartureShown page={page} shown={page.shown} speech={speech} leaving={leaving} />;
  return <DepartureChoice page={page} speech={speech} find={find} isMissingAChoice={isMissingAChoice} />;
}

function NothingToLeave({ page, speech }: DepartureProps) {
  const { say } = speech;
  return (
    <EmptyState
      level={3}
      title={say("leaving.nothing.title", { country: speech.country(page.country) })}
      action={
        <ButtonLink tone="plain" href={`/tenders/${page.head.id}/lots`}>
          {say("leaving.nothing.back")}
        </ButtonLink>
      }
    >
      {say("leaving.nothing.text")}
    </EmptyState>
  );
}
