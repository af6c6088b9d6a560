import type { LotsOfMedicine } from "@/queries/tenders/lots-to-link";
import type { Speech } from "@/messages/speak";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import type { LotsOnPage } from "@/queries/tenders/lots-on-page";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/empty-state";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { ListPager } from "../participation/list-finder";
import { lotName } from "./lot-acts";
import { arrangementAddress } from "./lot-in-order";
import { Linking, Undoing } from "./lot-link-forms";
import { TenderFrame } from "./tender-frame";

type Props = {
  readonly page: TenderToArrange;
  readonly medicines: LotsOnPage<LotsOfMedicine>;
  readonly done: "linked" | "undone" | null;
  /** A form of its own for each medicine and each link: every one is another act. */
  readonly linking: () => Act;
  readonly undoing: () => Act;
  readonly speech: Speech;
};

/** Lots of one medicine, and the order in which they are awarded. */
export function LotLinksScreen({ page, medicines, done, linking, undoing, speech }: Props) {
  const { say } = speech;
  const { head } = page;
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <Stack gap="wide">
        <Stack gap="tight">
          <p className="quiet">
            <a href={arrangementAddress(head.id)}>{say("lots.arrange.backToAll")}</a>
          </p>
          <h2>{say("lots.links.title")}</h2>
          <p className="lead">{say(page.isDispatched ? "lots.arrange.dispatched" : "lots.links.lead")}</p>
        </Stack>
        {done !== null && (
          <NoticeBox tone="success" live>
            <p>{say(`lots.links.${done}`)}</p>
          </NoticeBox>
        )}
        {medicines.lots.length === 0 && <EmptyState title={say("lots.links.none")} />}
        {medicines.lots.map((medicine) => (
          <Medicine key={medicine.atc} {...{ page, medicine, linking, undoing, speech }} />
        ))}
        <ListPager address={`${arrangementAddress(head.id)}/links`} list={{ ...medicines, find: "" }} speech={speech} />
      </Stack>
    </TenderFrame>
  );
}

type MedicineProps = Pick<Props, "page" | "linking" | "undoing" | "speech"> & { readonly medicine: LotsOfMedicine };

function Medicine({ page, medicine, linking, undoing, speech }: MedicineProps) {
  const { say } = speech;
  const { atc, inn, lots } = medicine;
  const link = page.links.find((each) => each.lots.every((own) => lots.some(({ lot }) => lot === own))) ?? null;
  return (
    <Card title={say("lots.links.group", { medicine: inn, atc })} id={atc}>
      {page.isDispatched ? (
        <ol className="list-decimal ps-6">
          {lots.map((lot) => (
            <li key={lot.lot}>{lotName(lot, speech)}</li>
          ))}
        </ol>
      ) : (
        <>
          <Linking page={page} medicine={medicine} link={link} linking={linking()} speech={speech} />
          {link && <Undoing page={page} link={link} undoing={undoing()} speech={speech} />}
        </>
      )}
    </Card>
  );
}
