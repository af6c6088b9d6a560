import { z } from "zod";
import { isTouched } from "@/domain/participation/import-plan";
import { pageOf } from "@/queries/tenders/lots-on-page";
import type { SheetPreview } from "@/queries/tenders/sheet-preview";
import type { SheetShown } from "@/screens/tenders/sheet-preview-screen";

const Asked = z.object({
  page: z.coerce.number().int().min(1).catch(1),
  view: z.enum(["all", "wrong"]).catch("wrong"),
});

/** What of a sheet is on the page that the address asks for. */
export function sheetShown(
  { sheet, said, plan }: SheetPreview,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): SheetShown {
  const { page, view } = Asked.parse(query);
  const isWhole = view === "all";
  const problems = pageOf(said.problems, page);
  const wrong = [...new Set(problems.lots.map(({ row }) => row))];
  return {
    isWhole,
    problems,
    rows: isWhole ? pageOf(Array.from(sheet.rows.keys()), page) : { ...problems, lots: wrong },
    lots: pageOf(plan?.ok ? plan.value.lots.filter(isTouched) : [], page),
  };
}
