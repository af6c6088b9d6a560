import { zipOf } from "./zip-of";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

type Parts = {
  /** What stands between <sheetData> and its end. */
  readonly rows?: string;
  readonly sharedStrings?: readonly string[];
  /** The number format of each style, by number: 14 is a date. */
  readonly formats?: readonly number[];
  readonly workbook?: string;
  readonly relations?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
};

/** The parts of a workbook as Excel writes them, with what a case changes of them. */
export function partsOf({ rows = "", sharedStrings = [], formats = [], workbook, relations, more }: Parts) {
  return {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml":
      workbook ??
      `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Lots" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      relations ??
      `<Relationships>${relation("rId1", "worksheet", "worksheets/sheet1.xml")}${relation("rId2", "sharedStrings", "sharedStrings.xml")}${relation("rId3", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${sharedStrings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    ...more,
  };
}

export function workbookOf(parts: Parts): Uint8Array {
  return zipOf(partsOf(parts));
}

export function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

/** A row of texts and numbers, as cells that spell out their place. */
export function rowOf(number: number, ...cells: readonly (string | number)[]): string {
  const written = cells.map((cell, column) => {
    const place = `${letters(column)}${number}`;
    return typeof cell === "number"
      ? `<c r="${place}"><v>${cell}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

export function cell(place: string, inside: string, attributes = ""): string {
  return `<c r="${place}" ${attributes}>${inside}</c>`;
}

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
