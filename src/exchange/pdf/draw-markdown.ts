import { fromMarkdown } from "mdast-util-from-markdown";
import type { PhrasingContent, RootContent } from "mdast";
import type { StructureElement } from "pdfkit";
import type { SaidFact } from "../../domain/documents/said-fact.ts";
import { drawTable } from "./draw-table.ts";
import { isReadable } from "./markdown-bounds.ts";
import type { Face, Paper, Run } from "./paper.ts";

const DEEPEST_INDENT = 8;

const SIZE = 9.5;
const INDENT = 14;
const SLOT = /(\{\{[a-z0-9-]+\}\})/u;

type Slots = Readonly<Record<string, SaidFact>>;
type Text = { readonly text: string; readonly language: string; readonly slots: Slots };
type Where = { readonly paper: Paper; readonly parent: StructureElement; readonly indent: number } & Omit<Text, "text">;

/** CommonMark on paper. HTML is printed as the very characters, an image as its words, a link with its address. */
export function drawMarkdown(paper: Paper, parent: StructureElement, { text, language, slots }: Text): void {
  const where = { paper, parent, indent: 0, language, slots };
  if (isReadable(text)) return drawBlocks(fromMarkdown(text).children, where);
  for (const paragraph of text.split(/\n[ \t]*\n/u)) drawWords([{ text: paragraph, face: "regular" }], where);
}

function drawBlocks(blocks: readonly RootContent[], where: Where): void {
  for (const block of blocks) drawBlock(block, where);
}

function drawBlock(block: RootContent, where: Where): void {
  switch (block.type) {
    case "paragraph":
      return drawParagraph(block.children, where);
    case "heading":
      where.paper.keep(40);
      return drawWords(runsOf(block.children, where.slots, "bold"), where);
    case "list":
      return block.children.forEach((item, place) => {
        const mark = block.ordered === true ? `${(block.start ?? 1) + place}.` : "•";
        drawItem(mark, item.children, where);
      });
    case "blockquote":
      return drawBlocks(block.children, indented(where));
    case "code":
    case "html":
      return drawWords([{ text: block.value, face: "regular" }], indented(where));
    case "thematicBreak":
      return where.paper.down(SIZE);
    default:
      return undefined; // definitions, which print nothing, and what CommonMark does not have
  }
}

function drawItem(mark: string, blocks: readonly RootContent[], where: Where): void {
  const [first, ...others] = blocks;
  const inside = indented(where);
  const runs = first?.type === "paragraph" ? runsOf(first.children, where.slots, "regular") : [];
  drawWords([{ text: `${mark} `, face: "regular" }, ...runs], inside);
  drawBlocks(first?.type === "paragraph" ? others : blocks, inside);
}

function drawParagraph(children: readonly PhrasingContent[], where: Where): void {
  const tables = tablesNamedIn(children, where.slots);
  const runs = runsOf(children, where.slots, "regular");
  const isTableAlone =
    tables.length === 1 &&
    runs
      .map(({ text }) => text)
      .join("")
      .trim() === tables[0]?.caption;
  if (!isTableAlone) drawWords(runs, where);
  for (const table of tables) drawTable(where.paper, where.parent, table);
}

function drawWords(runs: readonly Run[], { paper, parent, indent, language }: Where): void {
  paper.write(parent, runs, { as: "P", size: SIZE, indent, language });
  paper.down(SIZE * 0.5);
}

function indented(where: Where): Where {
  return { ...where, indent: Math.min(where.indent + INDENT, INDENT * DEEPEST_INDENT) };
}

function runsOf(children: readonly PhrasingContent[], slots: Slots, face: Face): readonly Run[] {
  return children.flatMap((child): readonly Run[] => {
    switch (child.type) {
      case "text":
        return [{ text: withFacts(child.value, slots).replaceAll("\n", " "), face }];
      case "strong":
        return runsOf(child.children, slots, "bold");
      case "emphasis":
        return runsOf(child.children, slots, face === "bold" ? "bold" : "italic");
      case "break":
        return [{ text: "\n", face }];
      case "link":
        return [...runsOf(child.children, slots, face), { text: ` (${child.url})`, face }];
      case "image":
        return [{ text: child.alt ?? "", face }];
      case "inlineCode":
      case "html":
        return [{ text: child.value, face }];
      case "linkReference":
        return runsOf(child.children, slots, face);
      default:
        return [];
    }
  });
}

/** Words in the line; of a table, which stands below, its caption. */
function withFacts(text: string, slots: Slots): string {
  const said = (typed: string) => {
    const fact = slots[typed.slice(2, -2)];
    if (!fact) return typed;
    return fact.shown === "words" ? fact.words : fact.caption;
  };
  return text
    .split(SLOT)
    .map((piece, place) => (place % 2 === 0 ? piece : said(piece)))
    .join("");
}

function tablesNamedIn(children: readonly PhrasingContent[], slots: Slots) {
  const names = children.flatMap((child) => (child.type === "text" ? child.value.split(SLOT) : []));
  return [...new Set(names)].flatMap((name) => {
    const fact = slots[name.slice(2, -2)];
    return SLOT.test(name) && fact?.shown === "table" ? [fact] : [];
  });
}
