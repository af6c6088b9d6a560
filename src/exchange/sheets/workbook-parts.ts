import { MEGABYTE, Unreadable, UNPACKED_MEGABYTES_MAX } from "./sheet.ts";
import { attributesOf, type Attributes } from "./xml-attributes.ts";
import { unpack, zipEntries, type ZipEntry } from "./zip-entries.ts";

/** What is read of a workbook, as XML, from a package that was held to its limits. */
export type WorkbookParts = {
  readonly sheet: string;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904, as Excel for the Mac once did. */
  readonly isFrom1904: boolean;
};

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
/** Programs inside of a workbook: of today, and of Excel 4.0. */
const PROGRAM = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/.+)$/i;
const RATIO_MAX = 200;
const RATIO_COUNTS_FROM = 20 * MEGABYTE;

/** The parts that the first sheet that a person sees is made of; nothing else is unpacked, nothing fetched. */
export function workbookParts(bytes: Uint8Array): WorkbookParts {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => PROGRAM.test(name))) throw new Unreadable("with-macros");
  refuseLarge(entries, bytes.length);

  const part = (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry ? xmlOf(unpack(bytes, entry)) : null;
  };
  const workbook = orNoTable(part(WORKBOOK));
  const relations = attributesOf(orNoTable(part(RELATIONS)), "Relationship");
  const ofKind = (kind: string) => relations.find((each) => each.get("Type")?.endsWith(`/${kind}`));
  const optional = (kind: string) => {
    const relation = ofKind(kind);
    return relation ? part(pathOf(relation)) : null;
  };
  return {
    sheet: orNoTable(part(pathOf(orNoTable(firstSheet(workbook, relations))))),
    sharedStrings: optional("sharedStrings"),
    styles: optional("styles"),
    isFrom1904: /^(?:1|true)$/.test(attributesOf(workbook, "workbookPr")[0]?.get("date1904") ?? ""),
  };
}

function refuseLarge(entries: readonly ZipEntry[], packedSize: number): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const isBomb = size > RATIO_COUNTS_FROM && size > packedSize * RATIO_MAX;
  if (size > UNPACKED_MEGABYTES_MAX * MEGABYTE || isBomb) {
    throw new Unreadable("unpacks-too-large", UNPACKED_MEGABYTES_MAX);
  }
}

/** Not a chart, and not one that is hidden: nobody would know what was read. */
function firstSheet(workbook: string, relations: readonly Attributes[]): Attributes | null {
  const visible = attributesOf(workbook, "sheet").filter((each) => (each.get("state") ?? "visible") === "visible");
  const related = visible.map((each) => relations.find((relation) => relation.get("Id") === each.get("id")));
  return related.find((relation) => relation?.get("Type")?.endsWith("/worksheet")) ?? null;
}

function pathOf(relation: Attributes): string {
  const target = relation.get("Target") ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/**
 * Without comments. A declaration of entities has no place in a workbook, and text in CDATA would be
 * left away by the reader of cells without a word.
 */
function xmlOf(bytes: Uint8Array): string {
  const xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll(/<!--[\s\S]*?-->/g, "");
  if (xml.includes("<!")) throw new Unreadable("not-a-table");
  return xml;
}

function orNoTable<Found>(found: Found | null): Found {
  if (found === null) throw new Unreadable("not-a-table");
  return found;
}
