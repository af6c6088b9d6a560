import type { Arrangement } from "@/domain/tenders/events";
import type { Lot } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { LotsOnPage } from "@/queries/tenders/lots-on-page";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { ListFinder, ListPager } from "../participation/list-finder";
import { arrangementAddress, LotInOrder } from "./lot-in-order";
import { TenderFrame } from "./tender-frame";

type Props = {
  readonly page: TenderToArrange;
  readonly shown: LotsOnPage<Lot> & { readonly find: string };
  /** What was just done on a page of one lot. */
  readonly done: Arrangement | null;
  readonly moving: Act;
  readonly speech: Speech;
};

/** All lots in their order, for whoever arranges them. */
export function LotArrangementScreen({ page, shown, done, moving, speech }: Props) {
  const { say } = speech;
  const { head, isDispatched } = page;
  const address = arrangementAddress(head.id);
  const words = { label: say("participation.find.label"), hint: say("participation.find.hint") };
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <Stack gap="wide">
        <Stack gap="tight">
          <p className="quiet">
            <a href={`/tenders/${head.id}/lots`}>{say("lots.arrange.back")}</a>
          </p>
          <h2>{say("lots.arrange.title")}</h2>
          <p className="lead">{say(isDispatched ? "lots.arrange.dispatched" : "lots.arrange.lead")}</p>
        </Stack>
        {done !== null && (
          <NoticeBox tone="success" live>
            <p>{say(`lots.arrange.done.${done}`)}</p>
          </NoticeBox>
        )}
        {!isDispatched && <Ways address={address} tender={head.id} speech={speech} />}
        <ListFinder address={address} list={shown} words={words} speech={speech} />
        {shown.lots.length === 0 && <EmptyState title={say("participation.find.none")} />}
        <Order page={page} lots={shown.lots} moving={moving} speech={speech} />
        <ListPager address={address} list={shown} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

function Ways({ address, tender, speech: { say } }: { address: string; tender: string; speech: Speech }) {
  return (
    <div className="actions">
      <ButtonLink href={`${address}/new`} icon="plus">
        {say("lots.arrange.add")}
      </ButtonLink>
      <ButtonLink tone="plain" href={`/tenders/${tender}/lots/sheet`}>
        {say("lots.actions.sheet")}
      </ButtonLink>
      <ButtonLink tone="plain" href={`${address}/links`}>
        {say("lots.arrange.links")}
      </ButtonLink>
    </div>
  );
}

type OrderProps = {
  readonly page: TenderToArrange;
  readonly lots: readonly Lot[];
  readonly moving: Act;
  readonly speech: Speech;
};

/** One form over all lots of the page: each button says which lot goes where. */
function Order({ page, lots, moving, speech }: OrderProps) {
  const { head, arranged, isDispatched } = page;
  const list = (
    <ol className="card divide-y divide-line" aria-label={speech.say("lots.arrange.caption")}>
      {lots.map((lot) => (
        <LotInOrder key={lot.lot} lot={lot} page={page} speech={speech} />
      ))}
    </ol>
  );
  if (isDispatched || lots.length === 0) return lots.length > 0 && list;
  return (
    <ActForm id="order" {...moving}>
      <HiddenField name="tender" value={head.id} />
      <HiddenField name="basedOn" value={String(arranged)} />
      {list}
    </ActForm>
  );
}
