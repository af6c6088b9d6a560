import type { StructureElement } from "pdfkit";
import { drawTable } from "./draw-table.ts";
import { canPrint } from "./letters.ts";
import { QUIET, type Paper } from "./paper.ts";
import type { PrintedDocument, PrintedFact, PrintedPart } from "./printed-document.ts";

/** What it is, of which bytes, and how they are checked. */
export function drawFront(paper: Paper, { title, front, parts }: PrintedDocument): void {
  const section = sectionIn(paper);
  paper.write(section, [{ text: front.kicker.join("  ·  "), face: "bold" }], { as: "P", size: 9.5, color: QUIET });
  paper.down(6);
  paper.write(section, [{ text: title, face: "bold" }], { as: "H1", size: 20, language: "en" });
  paper.down(14);
  for (const fact of front.facts) drawFact(paper, section, fact);
  paper.down(6);
  for (const { term, sha256 } of front.hashes) {
    paper.keep(30);
    paper.write(section, [{ text: term, face: "regular" }], { as: "P", size: 8.5, color: QUIET });
    paper.write(section, [{ text: sha256, face: "bold" }], { as: "P", size: 8 });
    paper.down(5);
  }
  paper.down(6);
  const notes = parts.every(isPrintable) && canPrint(title) ? front.notes : [...front.notes, front.unprintable];
  for (const note of notes) {
    paper.write(section, [{ text: note, face: "regular" }], { as: "P", size: 9 });
    paper.down(6);
  }
  section.end();
}

/** In any of the words that come from the texts; the words around them are ours. */
function isPrintable({ name, facts, documents }: PrintedPart): boolean {
  const texts = documents.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.texts));
  const said = [...facts.map((fact) => fact.said), ...texts.flatMap(({ slots }) => Object.values(slots))];
  return [
    name,
    ...texts.flatMap(({ heading, text }) => [heading, text]),
    ...said.flatMap((fact) => (fact.shown === "words" ? [fact.words] : fact.rows.flat())),
  ].every(canPrint);
}

/** A fact by its name: words below it, or a table. */
export function drawFact(paper: Paper, section: StructureElement, { term, said }: PrintedFact): void {
  if (said.shown === "table") return drawTable(paper, section, { ...said, caption: term });
  paper.keep(30);
  paper.write(section, [{ text: term, face: "regular" }], { as: "P", size: 8.5, color: QUIET });
  paper.write(section, [{ text: said.words, face: "regular" }], { as: "P", size: 9.5 });
  paper.down(5);
}

export function sectionIn(paper: Paper): StructureElement {
  const section = paper.doc.struct("Sect");
  paper.root.add(section);
  return section;
}
