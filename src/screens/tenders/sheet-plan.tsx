import type { ReactNode } from "react";
import type { ImportPlan, PlannedChange, PlannedLot } from "@/domain/participation/import-plan";
import type { Speech } from "@/messages/speak";
import type { LotsOnPage } from "@/queries/tenders/lots-on-page";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { Stack } from "@/ui/stack";
import { Tag, type Tone } from "@/ui/tag";
import { LineName } from "../participation/line-name";
import { lotName } from "./lot-acts";
import { PlannedVolume, originMark } from "./planned-volume";

type Props = {
  readonly plan: ImportPlan;
  /** The lots of which something would be saved, page by page. */
  readonly shown: LotsOnPage<PlannedLot>;
  /** What saves the sheet, or leads on from it. */
  readonly onward: ReactNode;
  readonly speech: Speech;
};

/** What saving a sheet would do: first in numbers, then lot by lot. */
export function SheetPlan({ plan, shown, onward, speech }: Props) {
  const { say } = speech;
  return (
    <Stack gap="wide">
      <Card title={say("sheet.plan.title")} footer={say("sheet.plan.all")}>
        <ul className="list-disc ps-5">
          {saySums(plan, speech).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {plan.removed.length > 0 && (
          <div className="text-bad">
            <p>{say("sheet.plan.removed")}</p>
            <ul className="list-disc ps-5">
              {plan.removed.map((lot) => (
                <li key={lot.lot}>{lotName(lot, speech)}</li>
              ))}
            </ul>
          </div>
        )}
        {volumesIn(plan) > 0 && <p className="quiet">{say("sheet.plan.proposedNote")}</p>}
        {onward}
      </Card>
      {shown.lots.map((lot) => (
        <OneLot key={lot.lot} lot={lot} speech={speech} />
      ))}
    </Stack>
  );
}

function saySums(plan: ImportPlan, { say }: Speech): readonly string[] {
  const count = (change: PlannedChange) => plan.lots.filter((lot) => lot.change === change).length;
  const sums = (["new", "changed", "moved", "same"] as const).map((change) => [change, count(change)] as const);
  const lines = plan.lots.flatMap((lot) => lot.lines.filter(({ change }) => change !== "same")).length;
  return [
    ...sums.filter(([, n]) => n > 0).map(([change, n]) => say(`sheet.plan.lots.${change}`, { n })),
    ...(plan.removed.length > 0 ? [say("sheet.plan.lots.removed", { n: plan.removed.length })] : []),
    ...(lines > 0 ? [say("sheet.plan.lines", { n: lines })] : []),
    ...(volumesIn(plan) > 0 ? [say("sheet.plan.volumes", { n: volumesIn(plan) })] : []),
  ];
}

function volumesIn({ lots }: ImportPlan): number {
  return lots.flatMap(({ lines }) => lines.flatMap(({ volumes }) => volumes)).length;
}

const TONES = { new: "good", changed: "warn", moved: "none", same: "none" } as const satisfies Record<
  PlannedChange,
  Tone
>;

function Change({ change, speech }: { readonly change: PlannedChange; readonly speech: Speech }) {
  return <Tag tone={TONES[change]}>{speech.say(`sheet.plan.change.${change}`)}</Tag>;
}

function OneLot({ lot, speech }: { readonly lot: PlannedLot; readonly speech: Speech }) {
  const { say } = speech;
  const volumes = lot.lines.flatMap((line) => line.volumes);
  const countries = [...new Set(volumes.map(({ country }) => country))].toSorted((a, b) =>
    speech.compare(speech.country(a), speech.country(b)),
  );
  const origins = [...new Set(volumes.map(({ origin }) => origin))];
  return (
    <Card title={lotName(lot, speech)} aside={<Change change={lot.change} speech={speech} />} flush>
      <FactTable<string>
        caption={say("sheet.plan.caption", { number: speech.number(lot.number) })}
        captionHidden
        fold={countries.length > 3 ? "wide" : "narrow"}
        columns={[
          { key: "product", header: say("sheet.plan.product") },
          ...(lot.change === "new" ? [] : [{ key: "state", header: say("sheet.plan.state") }]),
          { key: "unit", header: say("sheet.plan.unit") },
          ...countries.map((country) => ({ key: country, header: speech.country(country), numeric: true })),
        ]}
        rows={lot.lines.map((line) => ({
          key: line.line,
          muted: line.change === "same" && line.volumes.length === 0,
          cells: {
            product: <LineName line={line} speech={speech} />,
            state: <Change change={line.change} speech={speech} />,
            unit: line.volumeUnit,
            ...Object.fromEntries(
              countries.map((country) => [
                country,
                <PlannedVolume key={country} {...{ line, country, origins, speech }} />,
              ]),
            ),
          },
        }))}
        notes={origins.map((text, place) => ({ mark: originMark(speech, place), text }))}
      />
      {lot.gone.length > 0 && (
        <p className="p-4 text-bad">
          {say("sheet.plan.gone", { lines: speech.list(lot.gone.map(({ inn, strength }) => `${inn} ${strength}`)) })}
        </p>
      )}
    </Card>
  );
}
