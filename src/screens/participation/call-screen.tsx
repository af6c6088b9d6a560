import type { Speech } from "@/messages/speak";
import type { TheCall } from "@/queries/participation/the-call";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { TenderFrame } from "../tenders/tender-frame";
import { CallBuyers } from "./call-buyers";
import { CallLotCard } from "./call-lot";
import { isLong } from "./call-words";
import { ListFinder, ListPager } from "./list-finder";

/** What was just done, as the address of the page says. */
export const CALL_OUTCOMES = ["term", "groups", "alike", "buyers"] as const;

type Props = {
  readonly call: TheCall;
  readonly done: (typeof CALL_OUTCOMES)[number] | null;
  readonly speech: Speech;
};

/** What is called for: who may call off, and lot by lot how long, by whom together, and how much. */
export function CallScreen({ call, done, speech }: Props) {
  const { say } = speech;
  const address = `/tenders/${call.head.id}/call`;
  return (
    <TenderFrame head={call.head} speech={speech} current="call">
      <Stack gap="wide">
        {done !== null && (
          <NoticeBox tone="success" live title={say(`call.done.${done}`)}>
            {call.hasVersion && <p>{say("call.newVersion")}</p>}
          </NoticeBox>
        )}
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
          <p className="quiet max-w-160">{say(call.isDispatched ? "call.dispatched" : "call.lead")}</p>
          {call.mayRun && <Acts address={address} speech={speech} />}
        </div>
        <CallBuyers call={call} speech={speech} />
        <ListFinder
          address={address}
          list={call}
          words={{ label: say("conditions.finder.lots"), hint: say("conditions.finder.lotsHint") }}
          speech={speech}
        />
        {call.lots.some(({ term }) => term && isLong(term)) && <p className="quiet">{say("call.term.long")}</p>}
        {call.lots.length === 0 && <EmptyState title={say("call.none")} level={2} />}
        {call.lots.map((lot) => (
          <CallLotCard key={lot.lot} lot={lot} call={call} speech={speech} />
        ))}
        <ListPager address={address} list={call} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

function Acts({ address, speech }: { readonly address: string; readonly speech: Speech }) {
  return (
    <div className="actions">
      <ButtonLink tone="plain" href={`${address}/term`}>
        {speech.say("call.actions.term")}
      </ButtonLink>
      <ButtonLink tone="plain" href={`${address}/groups`}>
        {speech.say("call.actions.groups")}
      </ButtonLink>
    </div>
  );
}
