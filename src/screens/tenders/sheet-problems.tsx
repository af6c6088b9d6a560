import type { Problem, SheetText } from "@/domain/participation/sheet-text";
import type { Speech } from "@/messages/speak";
import type { LotsOnPage } from "@/queries/tenders/lots-on-page";
import { Card } from "@/ui/card";
import { FactTable } from "@/ui/fact-table";
import { columnName, saySheetProblem } from "./say-sheet-problem";

type Props = { readonly sheet: SheetText; readonly shown: LotsOnPage<Problem>; readonly speech: Speech };

/** Everything that is wrong, cell by cell, from top to bottom; each leads to its row below. */
export function SheetProblems({ sheet, shown, speech }: Props) {
  const { say, number } = speech;
  return (
    <Card title={say("sheet.preview.problems")} flush>
      <FactTable
        caption={say("sheet.preview.problems")}
        captionHidden
        columns={[
          { key: "row", header: say("sheet.preview.row") },
          { key: "column", header: say("sheet.preview.column") },
          { key: "stands", header: say("sheet.preview.stands") },
          { key: "problem", header: say("sheet.preview.problem") },
        ]}
        rows={shown.lots.map((problem, place) => ({
          key: `${problem.row} ${problem.column ?? ""} ${problem.problem} ${place}`,
          cells: {
            row: <a href={`#row-${problem.row + 1}`}>{number(problem.row + 1)}</a>,
            column: problem.column === null ? say("sheet.preview.wholeSheet") : columnName(sheet, problem.column),
            stands: <Stands sheet={sheet} problem={problem} speech={speech} />,
            problem: saySheetProblem(speech, problem),
          },
        }))}
      />
    </Card>
  );
}

function Stands({ sheet, problem, speech }: { sheet: SheetText; problem: Problem; speech: Speech }) {
  const text = problem.column === null ? "" : (sheet.rows[problem.row]?.[problem.column] ?? "");
  if (problem.column === null) return null;
  return text.trim() === "" ? (
    <span className="quiet">{speech.say("sheet.preview.blank")}</span>
  ) : (
    <span className="mono break-words">{shortened(text)}</span>
  );
}

const SHOWN_LENGTH_MAX = 120;

/** A cell may hold two thousand characters: what is wrong with it is seen on fewer. */
export function shortened(text: string): string {
  return text.length > SHOWN_LENGTH_MAX ? `${text.slice(0, SHOWN_LENGTH_MAX)}…` : text;
}
