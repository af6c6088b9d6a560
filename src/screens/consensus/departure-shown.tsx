import { sayRefusal } from "@/messages/say-refusal";
import type { ShownToLeave } from "@/queries/consensus/departure";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { Pager } from "@/ui/pager";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { departureAddress } from "./departure-address";
import { DepartureConfirmation } from "./departure-confirmation";
import { DepartureInShort } from "./departure-in-short";
import { DepartureLot } from "./departure-lot";
import type { DepartureProps } from "./departure-props";
import { sayLeft } from "./say-departure";

type Effect = Extract<ShownToLeave, { readonly obstacle: null }>;
type Props = DepartureProps & { readonly shown: ShownToLeave; readonly leaving: Act };

/** What leaving does, all of it, before it is confirmed. */
export function DepartureShown({ page, shown, speech, leaving }: Props) {
  const { say } = speech;
  const back = (
    <ButtonLink tone="quiet" icon="back" href={departureAddress(page.head.id, { lots: page.chosen })}>
      {say("leaving.effect.other")}
    </ButtonLink>
  );
  if (shown.obstacle) {
    return (
      <Stack>
        <NoticeBox tone="error" live>
          <p>{sayRefusal(speech, shown.obstacle)}</p>
        </NoticeBox>
        <div>{back}</div>
      </Stack>
    );
  }
  const { departure, digests } = shown;
  return (
    <Stack gap="wide">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h3 className="text-xl">
          {say("leaving.effect.title", {
            country: speech.country(page.country),
            lots: sayLeft(departure.lots, departure.leavesAll, speech),
          })}
        </h3>
        <div className="actions">
          {back}
          <ButtonLink tone="plain" icon="down" href="#confirmation">
            {say("leaving.effect.toConfirm")}
          </ButtonLink>
        </div>
      </div>
      <DepartureInShort page={page} departure={departure} speech={speech} />
      <Lots page={page} shown={shown} speech={speech} />
      <DepartureConfirmation page={page} departure={departure} digests={digests} speech={speech} leaving={leaving} />
    </Stack>
  );
}

/** One card for each lot, so many on a page; turning pages changes nothing that is confirmed. */
function Lots({ page, shown, speech }: DepartureProps & { readonly shown: Effect }) {
  const { say } = speech;
  const { lots, page: at, pages } = shown.lots;
  const to = (number: number) =>
    departureAddress(page.head.id, {
      lots: shown.departure.leavesAll ? "all" : page.chosen,
      page: number,
      isToBeShown: true,
    });
  return (
    <>
      {lots.map((lot) => (
        <DepartureLot key={lot.lot} lot={lot} country={shown.departure.country} speech={speech} />
      ))}
      {pages > 1 && (
        <Pager
          label={say("leaving.choose.pager")}
          position={say("leaving.choose.position", { page: speech.number(at), pages: speech.number(pages) })}
          previous={at > 1 ? { href: to(at - 1), label: say("leaving.choose.previous") } : undefined}
          next={at < pages ? { href: to(at + 1), label: say("leaving.choose.next") } : undefined}
        />
      )}
    </>
  );
}
