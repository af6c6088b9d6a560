import type { ReactNode } from "react";
import { Icon } from "./icon";

interface Column<Key extends string> {
  readonly key: Key;
  readonly header: ReactNode;
  /** The header in plain text, where the header itself is more than text. */
  readonly label?: string | undefined;
  readonly numeric?: boolean | undefined;
  readonly sort?:
    | {
        readonly href: string;
        readonly direction?: "ascending" | "descending" | undefined;
        /** What the link does, heard after the header: "sort by product". */
        readonly words: string;
      }
    | undefined;
}

interface FactTableProps<Key extends string> {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean | undefined;
  /** The first column names the row. */
  readonly columns: readonly Column<Key>[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: Readonly<Record<Key, ReactNode>>;
    readonly muted?: boolean | undefined;
  }[];
  readonly totals?: Readonly<Record<Key, ReactNode>> | undefined;
  /** The origins that the marks in the cells stand for, printed below the table. */
  readonly notes?: readonly { readonly mark: string; readonly text: ReactNode }[];
  /** How soon the rows become lists of facts: few columns fold late, many fold early, two of words never. */
  readonly fold?: "narrow" | "wide" | "never" | undefined;
  /** Cells of many lines: a row is read from its top. */
  readonly tall?: boolean | undefined;
  readonly empty?: ReactNode;
}

/**
 * Facts in rows and columns. Where they do not fit, each row becomes a list of facts; the roles are written out, because
 * a table that is displayed otherwise is in some browsers no longer heard as one.
 */
export function FactTable<Key extends string>(props: FactTableProps<Key>) {
  const {
    caption,
    captionHidden = false,
    columns,
    rows,
    totals,
    notes = [],
    fold = "narrow",
    tall = false,
    empty,
  } = props;
  if (rows.length === 0 && empty !== undefined) return empty;

  return (
    <div className="fact-table" data-fold={fold} data-tall={tall} data-notes={notes.length > 0}>
      <table role="table">
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <ColumnHeader key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row" data-muted={row.muted}>
              <Cells columns={columns} cells={row.cells} />
            </tr>
          ))}
        </tbody>
        {totals !== undefined && (
          <tfoot role="rowgroup">
            <tr role="row">
              <Cells columns={columns} cells={totals} />
            </tr>
          </tfoot>
        )}
      </table>
      {notes.length > 0 && (
        <dl className="fact-table-notes">
          {notes.map((note) => (
            <div key={note.mark}>
              <dt>{note.mark}</dt>
              <dd>{note.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function ColumnHeader<Key extends string>({ column }: { readonly column: Column<Key> }) {
  const { header, numeric, sort } = column;
  if (sort === undefined) {
    return (
      <th role="columnheader" scope="col" data-numeric={numeric}>
        {header}
      </th>
    );
  }
  return (
    <th role="columnheader" scope="col" data-numeric={numeric} aria-sort={sort.direction ?? "none"}>
      <a href={sort.href}>
        {header}
        <span className="visually-hidden">, {sort.words}</span>
        <Icon name={sort.direction ?? "sortable"} size={14} />
      </a>
    </th>
  );
}

interface CellsProps<Key extends string> {
  readonly columns: readonly Column<Key>[];
  readonly cells: Readonly<Record<Key, ReactNode>>;
}

function Cells<Key extends string>({ columns, cells }: CellsProps<Key>) {
  return columns.map((column, place) =>
    place === 0 ? (
      <th key={column.key} role="rowheader" scope="row">
        {cells[column.key]}
      </th>
    ) : (
      <td key={column.key} role="cell" data-numeric={column.numeric} data-label={labelOf(column)}>
        <span className="fact-table-value">{cells[column.key]}</span>
      </td>
    ),
  );
}

function labelOf<Key extends string>({ label, header }: Column<Key>): string | undefined {
  return label ?? (typeof header === "string" ? header : undefined);
}
