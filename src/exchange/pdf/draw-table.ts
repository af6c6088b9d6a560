import type { SaidFact } from "../../domain/documents/said-fact.ts";
import type { StructureElement } from "pdfkit";
import { piecesOf } from "./letters.ts";
import { QUIET, type Face, type Paper } from "./paper.ts";

type Table = Extract<SaidFact, { shown: "table" }>;
type Column = { readonly left: number; readonly width: number; readonly isNumber: boolean };

const SIZE = 8;
const GAP = 8;
const PADDING = 4;

/** A table: its heading again on each sheet; a row that no sheet could hold is written as lines. */
export function drawTable(paper: Paper, parent: StructureElement, table: Table): void {
  const { doc } = paper;
  const columns = columnsOf(table, paper);
  const headings = table.columns.map(({ heading }) => heading);
  const element = doc.struct("Table");
  parent.add(element);
  paper.down(4);
  paper.keep(60);
  paper.write(element, [{ text: table.caption, face: "bold" }], { as: "Caption", size: SIZE + 0.5 });
  paper.down(2);
  const head = () => drawRow(paper, element, { cells: headings, columns, cell: "TH", face: "bold" });
  head();
  for (const cells of table.rows) {
    const height = heightOf(paper, cells, columns);
    if (height > (paper.bottom() - paper.left) * 0.8) {
      drawAsLines(paper, element, { headings, cells });
      continue;
    }
    if (doc.y + height > paper.bottom()) {
      doc.addPage();
      head();
    }
    drawRow(paper, element, { cells, columns, cell: "TD", face: "regular" });
  }
  element.end();
  doc.x = paper.left;
  paper.down(8);
}

/** As wide as what stands in them asks for, between a least and a most. */
function columnsOf({ columns, rows }: Table, { left, width }: Paper): readonly Column[] {
  const wishes = columns.map(({ heading }, place) => {
    const longest = Math.max(heading.length, ...rows.slice(0, 200).map((cells) => cells[place]?.length ?? 0));
    return Math.min(Math.max(longest, 7), 34);
  });
  const whole = wishes.reduce((sum, each) => sum + each, 0);
  const free = width - GAP * (columns.length - 1);
  let at = left;
  return columns.map(({ isNumber }, place) => {
    const own = (free * (wishes[place] ?? 1)) / whole;
    const column = { left: at, width: own, isNumber };
    at += own + GAP;
    return column;
  });
}

function heightOf(paper: Paper, cells: readonly string[], columns: readonly Column[]): number {
  paper.set("regular", SIZE);
  const heights = columns.map(({ width }, place) => paper.doc.heightOfString(printed(cells[place] ?? ""), { width }));
  return Math.max(SIZE, ...heights) + 2 * PADDING;
}

type Row = {
  readonly cells: readonly string[];
  readonly columns: readonly Column[];
  readonly cell: "TH" | "TD";
  readonly face: Face;
};

function drawRow(paper: Paper, table: StructureElement, { cells, columns, cell, face }: Row): void {
  const { doc } = paper;
  const top = doc.y;
  const height = heightOf(paper, cells, columns);
  const row = doc.struct("TR");
  table.add(row);
  for (const [place, { left, width, isNumber }] of columns.entries()) {
    row.add(
      doc.struct(cell, () => {
        paper.set(face, SIZE, cell === "TH" ? QUIET : undefined);
        doc.text(printed(cells[place] ?? ""), left, top + PADDING, { width, align: isNumber ? "right" : "left" });
      }),
    );
  }
  row.end();
  doc.y = top + height;
  doc.markContent("Artifact", { type: "Layout" });
  doc.strokeColor("#d5dadf").lineWidth(0.5);
  doc
    .moveTo(paper.left, doc.y)
    .lineTo(paper.left + paper.width, doc.y)
    .stroke();
  doc.endMarkedContent();
}

type Lines = { readonly headings: readonly string[]; readonly cells: readonly string[] };

function drawAsLines(paper: Paper, table: StructureElement, { headings, cells }: Lines): void {
  const row = paper.doc.struct("TR");
  table.add(row);
  const cell = paper.doc.struct("TD");
  row.add(cell);
  for (const [place, text] of cells.entries()) {
    const runs = [
      { text: `${headings[place] ?? ""}: `, face: "bold" },
      { text, face: "regular" },
    ] as const;
    paper.write(cell, runs, { as: "P", size: SIZE });
  }
  cell.end();
  row.end();
  paper.down(PADDING);
}

/** In a cell all letters are of one file; what only the other one has is rare, and gets its box. */
function printed(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join("");
}
