import type { ReactNode } from "react";
import type { PlannedLot } from "@/domain/participation/import-plan";
import type { Problem } from "@/domain/participation/sheet-text";
import { sayRefusal } from "@/messages/say-refusal";
import type { Speech } from "@/messages/speak";
import type { LotsOnPage } from "@/queries/tenders/lots-on-page";
import type { SheetPreview } from "@/queries/tenders/sheet-preview";
import { ButtonLink } from "@/ui/button";
import { NoticeBox } from "@/ui/notice-box";
import { Stack } from "@/ui/stack";
import { SheetPlan } from "./sheet-plan";
import { SheetProblems } from "./sheet-problems";
import { SheetRows } from "./sheet-rows";
import { SheetPager } from "./sheet-pager";

/** One page of everything that there is to see; where the whole sheet is shown, rows are those of that page. */
export type SheetShown = {
  readonly isWhole: boolean;
  readonly problems: LotsOnPage<Problem>;
  readonly rows: LotsOnPage<number>;
  readonly lots: LotsOnPage<PlannedLot>;
};

type Props = {
  readonly preview: SheetPreview;
  /** The address of this page, and of the page on which another sheet is sent. */
  readonly addresses: { readonly here: string; readonly another: string };
  /** What is on this page of it. */
  readonly shown: SheetShown;
  /** What saves the sheet, or leads on from it: shown only where all is right. */
  readonly onward: ReactNode;
  readonly speech: Speech;
};

/** A sheet before it is saved: everything that is wrong with it, each at its cell, or what saving it would do. */
export function SheetPreviewBody({ preview, addresses, shown, onward, speech }: Props) {
  const { sheet, said, plan } = preview;
  const { say } = speech;
  const again = (
    <ButtonLink tone="plain" href={addresses.another}>
      {say("sheet.preview.again")}
    </ButtonLink>
  );
  return (
    <Stack gap="wide">
      <Stack gap="tight">
        <h2>{say("sheet.preview.title", { name: sheet.name })}</h2>
        <p className="quiet">{say("sheet.preview.size", { n: Math.max(0, sheet.rows.length - 1) })}</p>
        {said.leftAside.length > 0 && (
          <p className="quiet">{say("sheet.preview.leftAside", { columns: speech.list(said.leftAside) })}</p>
        )}
      </Stack>
      {plan === null && <Wrong {...{ preview, addresses, shown, speech }} />}
      {plan?.ok === false && (
        <NoticeBox tone="error" title={say("sheet.preview.refused")}>
          <p>{sayRefusal(speech, plan.refusal)}</p>
        </NoticeBox>
      )}
      {plan?.ok === true && <Right {...{ plan: plan.value, addresses, shown, onward, speech }} />}
      <div className="actions">{again}</div>
    </Stack>
  );
}

type WrongProps = Omit<Props, "onward">;

function Wrong({ preview: { sheet, said }, addresses, shown, speech }: WrongProps) {
  const { say } = speech;
  const { problems, rows, isWhole } = shown;
  return (
    <>
      <NoticeBox tone="error" title={say("sheet.preview.wrong", { n: said.problems.length })}>
        <p>{say("sheet.preview.nothingSaved")}</p>
      </NoticeBox>
      {!isWhole && <SheetProblems sheet={sheet} shown={problems} speech={speech} />}
      <Stack>
        <h3>{say(isWhole ? "sheet.preview.allRows" : "sheet.preview.marked")}</h3>
        <div>
          <ButtonLink tone="quiet" size="small" href={isWhole ? addresses.here : `${addresses.here}?view=all`}>
            {say(isWhole ? "sheet.preview.showWrong" : "sheet.preview.showAll")}
          </ButtonLink>
        </div>
        <SheetRows sheet={sheet} rows={rows.lots} problems={said.problems} speech={speech} />
      </Stack>
      <SheetPager address={addresses.here} isWhole={isWhole} pages={isWhole ? rows : problems} speech={speech} />
    </>
  );
}

type RightProps = Pick<Props, "addresses" | "shown" | "onward" | "speech"> & {
  readonly plan: Parameters<typeof SheetPlan>[0]["plan"];
};

function Right({ plan, addresses, shown: { lots }, onward, speech }: RightProps) {
  return (
    <>
      <SheetPlan plan={plan} shown={lots} onward={onward} speech={speech} />
      <SheetPager address={addresses.here} isWhole={false} pages={lots} speech={speech} />
    </>
  );
}
