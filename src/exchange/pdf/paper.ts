import path from "node:path";
import PDFDocument, { type StructureElement, type TextOptions } from "pdfkit";
import { piecesOf } from "./letters.ts";

export type Face = "regular" | "bold" | "italic";

/** Some words in one face. */
export type Run = { readonly text: string; readonly face: Face };

export type Block = {
  /** What it is to whoever hears the document: a paragraph, a heading of which level. */
  readonly as: "P" | "H1" | "H2" | "H3" | "H4" | "Caption" | "LBody" | "Code";
  readonly size: number;
  readonly indent?: number;
  readonly color?: string;
  readonly language?: string;
  readonly destination?: string;
};

const INK = "#14181c";
export const QUIET = "#59646e";
const MARGIN = 56;
const LINE_GAP = 0.32; // of the size of the letters
const FACES = { regular: "400-normal", bold: "600-normal", italic: "400-italic" } as const satisfies Record<
  Face,
  string
>;
const FOLDER = "node_modules/@fontsource/inter/files";

export type Paper = ReturnType<typeof newPaper>;

type Facts = {
  readonly language: string;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly at: string;
};

/** Sheets of A4 that are written from top to bottom, tagged for whoever has them read out. */
export function newPaper({ language, title, author, subject, at }: Facts) {
  const frozenAt = new Date(at);
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: MARGIN, bottom: MARGIN + 12, left: MARGIN, right: MARGIN },
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title, Author: author, Subject: subject, CreationDate: frozenAt, ModDate: frozenAt },
  });
  for (const [face, file] of Object.entries(FACES)) {
    for (const subset of ["latin", "latin-ext"]) {
      doc.registerFont(`${face} ${subset}`, path.resolve(FOLDER, `inter-${subset}-${file}.woff`));
    }
  }
  const root = doc.struct("Document");
  doc.addStructure(root);
  const width = doc.page.width - 2 * MARGIN;
  const bottom = () => doc.page.height - doc.page.margins.bottom;

  return {
    doc,
    root,
    left: MARGIN,
    width,
    bottom,
    /** Goes on to the next sheet where less than this is left. */
    keep: (height: number) => {
      if (doc.y + height > bottom()) doc.addPage();
    },
    down: (height: number) => {
      doc.y = Math.min(doc.y + height, bottom());
    },
    write: (parent: StructureElement, runs: readonly Run[], block: Block) =>
      write(doc, parent, runs, { ...block, left: MARGIN, width }),
    set: (face: Face, size: number, color = INK) => doc.font(`${face} latin`).fontSize(size).fillColor(color),
  };
}

type Placed = Block & { readonly left: number; readonly width: number };

/** A block of words: each run in its face, each letter from the file that has it. */
function write(doc: PDFDocument, parent: StructureElement, runs: readonly Run[], block: Placed): void {
  const { as, size, indent = 0, color = INK, language, destination } = block;
  const pieces = runs.flatMap(({ text, face }) => piecesOf(text).map((piece) => ({ ...piece, face })));
  if (pieces.length === 0) return;
  const options: TextOptions = { width: block.width - indent, lineGap: size * LINE_GAP, align: "left" };
  doc.fontSize(size).fillColor(color);
  const element = doc.struct(as, language === undefined ? {} : { lang: language }, () => {
    for (const [place, { text, face, subset }] of pieces.entries()) {
      const continued = place < pieces.length - 1;
      doc.font(`${face} ${subset}`);
      if (place > 0) doc.text(text, { ...options, continued });
      else
        doc.text(text, block.left + indent, doc.y, {
          ...options,
          continued,
          ...(destination === undefined ? {} : { destination }),
        });
    }
  });
  parent.add(element);
}
