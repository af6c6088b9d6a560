import type { Lot, ProductLine } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { TenderToArrange } from "@/queries/tenders/lot-arrangement";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import type { Act } from "../documents/act";
import { LineName } from "../participation/line-name";
import { LotActs, lotName, type LotAct } from "./lot-acts";
import { arrangementAddress } from "./lot-in-order";
import { LotWriteForm } from "./lot-write-form";
import { proposalWords } from "./proposal-words";
import { TenderFrame } from "./tender-frame";

type Props = {
  readonly page: TenderToArrange;
  /** Null for a lot that is added. */
  readonly lot: Lot | null;
  readonly writing: Act;
  /** Null where nothing can be done to the lot but to write it. */
  readonly acts: Readonly<Record<LotAct, Act>> | null;
  readonly speech: Speech;
};

/** One lot: as it stands, to be written by hand, and everything that can be done to it as a whole. */
export function LotScreen({ page, lot, writing, acts, speech }: Props) {
  const { say } = speech;
  const { head, isDispatched, answered } = page;
  return (
    <TenderFrame head={head} speech={speech} current="lots">
      <Stack gap="wide">
        <Stack gap="tight">
          <p className="quiet">
            <a href={arrangementAddress(head.id)}>{say("lots.arrange.backToAll")}</a>
          </p>
          <h2>{lot ? say("lots.lot.title", { number: speech.number(lot.number) }) : say("lots.lot.newTitle")}</h2>
        </Stack>
        {isDispatched && (
          <NoticeBox tone="warning">
            <p>{say("lots.arrange.dispatched")}</p>
          </NoticeBox>
        )}
        {lot && <AsItStands lot={lot} speech={speech} />}
        {!isDispatched && (
          <>
            {lot && answered.has(lot.lot) && (
              <NoticeBox tone="info">
                <p>{say("lots.lot.answered")}</p>
              </NoticeBox>
            )}
            <Writing page={page} lot={lot} writing={writing} speech={speech} />
            {lot && acts && <LotActs page={page} lot={lot} acts={acts} speech={speech} />}
          </>
        )}
      </Stack>
    </TenderFrame>
  );
}

type WritingProps = Pick<Props, "page" | "lot" | "writing" | "speech">;

function Writing({ page: { head, arranged, boundLines }, lot, writing, speech }: WritingProps) {
  const { say } = speech;
  const bound = lot?.lines.filter(({ line }) => boundLines.has(line)) ?? [];
  const words = proposalWords(speech, { own: head.leadCountry, timeZone: head.leadTimeZone });
  const save = say(lot ? "lots.lot.save" : "lots.lot.add");
  return (
    <Card title={say("lots.lot.write")} id="write">
      <p className="quiet">{say("tenders.proposal.lotsHint")}</p>
      {bound.length > 0 && (
        <NoticeBox tone="info">
          <p>{say("lots.lot.bound", { products: speech.list(bound.map(productName)) })}</p>
        </NoticeBox>
      )}
      <LotWriteForm
        tender={head.id}
        basedOn={arranged}
        lot={lot}
        writing={writing}
        words={{ ...words, save, saving: say("lots.arrange.acting") }}
      />
    </Card>
  );
}

/** Shown also while somebody types, so that a change by another is seen beside what was typed. */
function AsItStands({ lot, speech }: { readonly lot: Lot; readonly speech: Speech }) {
  const { say } = speech;
  return (
    <Card title={lotName(lot, speech)} aside={say("lots.lot.now")} flush>
      <FactTable
        caption={say("participation.captionLines", { number: speech.number(lot.number) })}
        captionHidden
        columns={[
          { key: "product", header: say("participation.product") },
          { key: "unit", header: say("tenders.line.volumeUnit") },
        ]}
        rows={lot.lines.map((line) => ({
          key: line.line,
          cells: { product: <LineName line={line} speech={speech} />, unit: line.volumeUnit },
        }))}
      />
    </Card>
  );
}

function productName({ inn, strength }: ProductLine): string {
  return `${inn} ${strength}`;
}
