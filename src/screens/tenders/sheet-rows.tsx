import type { Problem, SheetText } from "@/domain/participation/sheet-text";
import type { Speech } from "@/messages/speak";
import { Icon } from "@/ui/icon";
import { columnName, saySheetProblem } from "./say-sheet-problem";
import { shortened } from "./sheet-problems";

type Props = {
  readonly sheet: SheetText;
  /** Which rows, counted from 0 as in the file. */
  readonly rows: readonly number[];
  readonly problems: readonly Problem[];
  readonly speech: Speech;
};

/** Rows of a sheet as they stand in it, with what is wrong at each cell. As lists: a sheet of thirty columns fits no page. */
export function SheetRows({ sheet, rows, problems, speech }: Props) {
  const byRow = Map.groupBy(problems, ({ row }) => row);
  return (
    <ol className="card divide-y divide-line">
      {rows.map((row) => (
        <li key={row} id={`row-${row + 1}`} className="grid scroll-mt-6 gap-2 p-4">
          <h3 className="text-base">{speech.say("sheet.preview.rowNumber", { row: speech.number(row + 1) })}</h3>
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
            {cellsOf(sheet, row, byRow.get(row) ?? []).map((cell) => (
              <OneCell key={cell.column} sheet={sheet} cell={cell} speech={speech} />
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

type ShownCell = { readonly column: number; readonly text: string; readonly problems: readonly Problem[] };

/** Blank cells of which nothing is to be said are left away. */
function cellsOf({ rows }: SheetText, row: number, problems: readonly Problem[]): readonly ShownCell[] {
  return (rows[row] ?? [])
    .map((text, column) => ({ column, text: text.trim(), problems: problems.filter((each) => each.column === column) }))
    .filter((cell) => cell.text !== "" || cell.problems.length > 0);
}

function OneCell({ sheet, cell, speech }: { sheet: SheetText; cell: ShownCell; speech: Speech }) {
  const isWrong = cell.problems.length > 0;
  return (
    <div className={isWrong ? "rounded border-s-4 border-bad bg-bad-soft px-3 py-1" : undefined}>
      <dt className="quiet mono">{columnName(sheet, cell.column)}</dt>
      <dd className="break-words">
        {cell.text === "" ? <span className="quiet">{speech.say("sheet.preview.blank")}</span> : shortened(cell.text)}
        {cell.problems.map((problem) => (
          <span key={problem.problem} className="field-error">
            <Icon name="error" />
            {saySheetProblem(speech, problem)}
          </span>
        ))}
      </dd>
    </div>
  );
}
