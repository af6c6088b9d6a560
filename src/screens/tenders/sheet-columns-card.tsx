import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";

/** The facts of a line, which explain themselves to whoever has one before them. */
const LINE_COLUMNS = "inn, atc, form, route, strength, container, pack_size, comparison_unit";

/** Which columns a sheet has, and what stands in each. */
export function SheetColumnsCard({ speech: { say, list } }: { readonly speech: Speech }) {
  const meanings = [
    ["lot", say("sheet.columns.lot")],
    ["lot_title", say("sheet.columns.lot_title")],
    ["inn …", say("sheet.columns.line", { columns: list(LINE_COLUMNS.split(", ")) })],
    ["volume_unit", say("sheet.columns.volume_unit")],
    ["period_months", say("sheet.columns.period_months")],
    ["…_volume", say("sheet.columns.volume")],
    ["…_origin", say("sheet.columns.origin")],
    ["…_confidence", say("sheet.columns.confidence")],
    ["lot_id, line_id", say("sheet.columns.ids")],
  ] as const;
  return (
    <Card title={say("sheet.upload.columnsTitle")} flush>
      <FactTable
        caption={say("sheet.upload.columnsTitle")}
        captionHidden
        columns={[
          { key: "name", header: say("sheet.upload.column") },
          { key: "meaning", header: say("sheet.upload.meaning") },
        ]}
        rows={meanings.map(([name, meaning]) => ({
          key: name,
          cells: { name: <span className="mono">{name}</span>, meaning },
        }))}
      />
    </Card>
  );
}
