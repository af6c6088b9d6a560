import { drawFact, drawFront, sectionIn } from "./draw-front.ts";
import { drawMarkdown } from "./draw-markdown.ts";
import { newPaper, QUIET, type Paper } from "./paper.ts";
import type { PrintedDocument, PrintedPart } from "./printed-document.ts";

const ENTRIES_PER_SHEET = 38;

/** Where a part or a document of it begins. */
type Entry = { readonly name: string; readonly level: 0 | 1; readonly sheet: number; readonly destination: string };
type Foot = { readonly sheet: number; readonly text: string };

/** The bytes of a PDF. The same document always has the same bytes: nothing in it is of the moment. */
export function drawDocument(document: PrintedDocument): Promise<Uint8Array> {
  const paper = newPaper(document);
  const { doc } = paper;
  const bytes = new Promise<Uint8Array>((resolve) => {
    const chunks: Uint8Array[] = [];
    doc.on("data", (chunk) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
  });
  drawFront(paper, document);
  const contentsAt = reserveContents(paper, document);
  const entries: Entry[] = [];
  const feet: Foot[] = [];
  for (const [place, part] of document.parts.entries()) {
    doc.addPage();
    feet.push({ sheet: sheetOf(paper), text: part.foot });
    entries.push(...drawPart(paper, part, place));
  }
  drawContents(paper, { title: document.contents, entries, from: contentsAt });
  drawFeet(paper, feet, document.front.kicker.join(" · "));
  paper.root.end();
  doc.end();
  return bytes;
}

/** So many sheets as the contents will take; what they say is known when everything else is drawn. */
function reserveContents(paper: Paper, { parts }: PrintedDocument): number {
  const entries = parts.reduce(
    (sum, { documents }) => sum + 1 + documents.filter(({ name }) => name !== null).length,
    0,
  );
  const sheets = Math.max(1, Math.ceil(entries / ENTRIES_PER_SHEET));
  paper.doc.addPage();
  const from = sheetOf(paper);
  for (let sheet = 1; sheet < sheets; sheet += 1) paper.doc.addPage();
  return from;
}

function drawPart(paper: Paper, part: PrintedPart, place: number): readonly Entry[] {
  const section = sectionIn(paper);
  const destination = `part-${place}`;
  const entries: Entry[] = [{ name: part.name, level: 0, sheet: sheetOf(paper), destination }];
  const outline = paper.doc.outline.addItem(part.name);
  paper.write(section, [{ text: part.name, face: "bold" }], { as: "H2", size: 15, destination });
  paper.down(10);
  for (const fact of part.facts) drawFact(paper, section, fact);
  for (const [nth, { name, clauses }] of part.documents.entries()) {
    if (name !== null) {
      const at = `${destination}-${nth}`;
      paper.down(10);
      paper.keep(90);
      entries.push({ name, level: 1, sheet: sheetOf(paper), destination: at });
      outline.addItem(name);
      paper.write(section, [{ text: name, face: "bold" }], { as: "H3", size: 12, destination: at });
      paper.down(6);
    }
    for (const { texts } of clauses) {
      for (const { language, label, heading, text, slots } of texts) {
        paper.down(4);
        paper.keep(54);
        paper.write(section, [{ text: heading, face: "bold" }], { as: "H4", size: 10, language });
        if (label !== null)
          paper.write(section, [{ text: label, face: "regular" }], { as: "P", size: 8, color: QUIET });
        paper.down(3);
        drawMarkdown(paper, section, { text, language, slots });
      }
    }
  }
  section.end();
  return entries;
}

type Contents = { readonly title: string; readonly entries: readonly Entry[]; readonly from: number };

function drawContents(paper: Paper, { title, entries, from }: Contents): void {
  const { doc, left, width } = paper;
  const section = sectionIn(paper);
  for (let sheet = 0; sheet * ENTRIES_PER_SHEET < entries.length; sheet += 1) {
    doc.switchToPage(from + sheet);
    doc.y = doc.page.margins.top;
    if (sheet === 0) paper.write(section, [{ text: title, face: "bold" }], { as: "H2", size: 15 });
    paper.down(8);
    for (const entry of entries.slice(sheet * ENTRIES_PER_SHEET, (sheet + 1) * ENTRIES_PER_SHEET)) {
      const [top, indent] = [doc.y, entry.level * 14];
      section.add(
        doc.struct("P", () => {
          paper.set(entry.level === 0 ? "bold" : "regular", 9.5);
          const options = { goTo: entry.destination, lineBreak: false, ellipsis: true, height: 12 };
          doc.text(entry.name, left + indent, top, { ...options, width: width - indent - 40 });
          doc.text(String(entry.sheet + 1), left + width - 30, top, { width: 30, align: "right", goTo: null });
        }),
      );
      doc.y = top + 16;
    }
  }
  section.end();
}

/** Which sheet of how many; and in a part, its digest. */
function drawFeet(paper: Paper, feet: readonly Foot[], kicker: string): void {
  const { doc, left, width } = paper;
  const { count } = doc.bufferedPageRange();
  for (let sheet = 0; sheet < count; sheet += 1) {
    doc.switchToPage(sheet);
    const text = feet.findLast((foot) => foot.sheet <= sheet)?.text ?? kicker;
    const top = doc.page.height - 40;
    doc.page.margins.bottom = 0; // or the foot itself would go on to another sheet
    doc.markContent("Artifact", { type: "Pagination" });
    paper.set("regular", 6.8, QUIET);
    doc.text(text, left, top, { width: width - 60, lineBreak: false });
    doc.text(`${sheet + 1} / ${count}`, left + width - 60, top, { width: 60, align: "right" });
    doc.endMarkedContent();
  }
}

function sheetOf({ doc }: Paper): number {
  return doc.bufferedPageRange().count - 1;
}
