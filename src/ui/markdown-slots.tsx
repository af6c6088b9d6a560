import type { ReactNode } from "react";
import { FactTable } from "./fact-table";

/** What stands in the place of a `{{name}}`. */
export type Slot =
  | { readonly shown: "words"; readonly words: string }
  | {
      readonly shown: "table";
      readonly caption: string;
      readonly columns: readonly { readonly heading: string; readonly isNumber: boolean }[];
      readonly rows: readonly (readonly string[])[];
    };

export type Slots = { readonly get: (name: string) => Slot | undefined };
type Table = Extract<Slot, { shown: "table" }>;

const SLOT = /(\{\{[a-z0-9-]+\}\})/u;

/** The words of a text node, each slot in its place: words there, the caption of a table that stands further down. */
export function withSlots(text: string, slots: Slots): ReactNode {
  const pieces = text.split(SLOT);
  if (pieces.length === 1) return text;
  return pieces.map((piece, place) => (place % 2 === 0 ? piece : <InLine key={place} typed={piece} slots={slots} />));
}

function InLine({ typed, slots }: { readonly typed: string; readonly slots: Slots }) {
  const slot = slots.get(nameOf(typed));
  if (!slot) return <span className="slot-unknown">{typed}</span>;
  return <span className="slot">{slot.shown === "words" ? slot.words : slot.caption}</span>;
}

/** The tables that some words stand for, each once. */
export function tablesIn(text: string, slots: Slots): readonly Table[] {
  const named = text.split(SLOT).flatMap((piece, place) => (place % 2 === 0 ? [] : [slots.get(nameOf(piece))]));
  return [...new Set(named)].flatMap((slot) => (slot?.shown === "table" ? [slot] : []));
}

/** Whether a paragraph is a table and nothing else: then there is no line above it. */
export function isTableAlone(text: string, slots: Slots): boolean {
  const typed = text.trim();
  return SLOT.test(typed) && typed.split(SLOT).join("") === typed && slots.get(nameOf(typed))?.shown === "table";
}

export function SlotTables({ tables }: { readonly tables: readonly Table[] }) {
  return tables.map((table) => (
    <FactTable
      key={table.caption}
      caption={table.caption}
      fold={foldOf(table)}
      tall={table.columns.at(-1)?.isNumber === false}
      columns={table.columns.map(({ heading, isNumber }, place) => ({
        key: String(place),
        header: heading,
        ...(isNumber ? { numeric: true } : {}),
      }))}
      rows={table.rows.map((cells, row) => ({
        key: String(row),
        cells: Object.fromEntries(cells.map((cell, place) => [String(place), cell])),
      }))}
    />
  ));
}

function foldOf({ columns }: Table): "never" | "narrow" | "wide" {
  if (columns.length < 3) return "never";
  return columns.length > 4 ? "wide" : "narrow";
}

function nameOf(typed: string): string {
  return typed.slice(2, -2);
}
