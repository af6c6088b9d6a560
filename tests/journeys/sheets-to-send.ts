import { workbookOf } from "../exchange/sheets/workbook-of";

const HEADER =
  "lot,lot_title,inn,atc,form,route,strength,container,pack_size,comparison_unit,volume_unit,period_months,dk_volume,dk_origin,no_volume,no_origin";

/** What a browser sends: a file by its name and bytes. */
export type SentFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function fileOf(name: string, content: string | Uint8Array): SentFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

type Line = {
  readonly lot: string;
  readonly title: string;
  readonly strength: string;
  readonly unit?: string;
  readonly dk?: string;
  readonly no?: string;
};

const ORIGIN = "hospital sales 2025";

function rowOf({ lot, title, strength, unit = "vial", dk = "", no = "" }: Line): string {
  const facts = [lot, title, "meropenem", "J01DH02", "Powder for solution for injection", "Intravenous use", strength];
  const counted = ["vial", "10", "1 g", unit, "12", dk, dk && ORIGIN, no, no && ORIGIN];
  return [...facts, ...counted].join(",");
}

export function csvOfLines(lines: readonly Line[]): string {
  return [HEADER, ...lines.map(rowOf)].join("\n");
}

/** Two lots, three lines; Norway counts one of them in packs, and does not know another. */
export const LINES: readonly Line[] = [
  { lot: "1", title: "Meropenem", strength: "1 g", unit: "pack", dk: "14 200", no: "11850" },
  { lot: "1", title: "Meropenem", strength: "500 mg", dk: "21000", no: "unknown" },
  { lot: "2", title: "Meropenem forte", strength: "2 g", no: "0" },
];

const NOT_A_SHEET: Readonly<Record<string, readonly [SentFile, RegExp]>> = {
  "a picture of a sheet": [fileOf("lots.csv", "%PDF-1.7\n\x00\x01\x02"), /not a CSV file or an Excel workbook/],
  "an empty file": [fileOf("lots.csv", ""), /The file is empty/],
  "ten thousand rows": [fileOf("lots.csv", csvOfLines(Array(10_000).fill(LINES[1]))), /too many rows/],
  "a workbook with macros": [
    fileOf("lots.xlsm", workbookOf({ more: { "xl/vbaProject.bin": new Uint8Array(8) } })),
    /contains macros/,
  ],
  "a workbook of an old kind": [
    fileOf("lots.xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("Workbook\0", "utf16le")])),
    /of an old kind/,
  ],
};

export const REFUSED_FILES = Object.entries(NOT_A_SHEET);

/** The same sheet in encodings that old programs write; the title says which letters must survive. */
export function inEncodings(title: string): readonly (readonly [string, SentFile])[] {
  const csv = csvOfLines([{ lot: "1", title, strength: "1 g" }]);
  return [
    ["UTF-16", fileOf("utf-16.csv", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, "utf16le")]))],
    ["Windows-1252", fileOf("windows.csv", Buffer.from(csv.replaceAll(",", ";"), "latin1"))],
  ];
}
