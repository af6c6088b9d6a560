import type { BlockContent, DefinitionContent, Heading, List, ListItem, Paragraph, Root, RootContent } from "mdast";
import type { ReactNode } from "react";
import { definitionsIn, Inline, wordsOf, type Definitions } from "./markdown-inline";
import { isTableAlone, SlotTables, tablesIn, type Slots } from "./markdown-slots";

type Setting = { readonly slots: Slots; readonly level: 3 | 4 | 5 | 6; readonly definitions: Definitions };
type Block = RootContent | BlockContent | DefinitionContent;

interface RootProps {
  readonly root: Root;
  readonly slots: Slots;
  readonly level: 3 | 4 | 5 | 6;
}

export function MarkdownBlocks({ root, slots, level }: RootProps): ReactNode {
  return blocksOf(root.children, { slots, level, definitions: definitionsIn(root) });
}

function blocksOf(blocks: readonly Block[], setting: Setting): ReactNode {
  return blocks.map((block, place) => <OneBlock key={place} block={block} setting={setting} />);
}

function OneBlock({ block, setting }: { readonly block: Block; readonly setting: Setting }): ReactNode {
  switch (block.type) {
    case "paragraph":
      return <Words paragraph={block} setting={setting} />;
    case "heading":
      return <HeadingInText heading={block} setting={setting} />;
    case "list":
      return <ListOf list={block} setting={setting} />;
    case "blockquote":
      return <blockquote dir="auto">{blocksOf(block.children, setting)}</blockquote>;
    case "code":
      return (
        <pre dir="auto">
          <code>{block.value}</code>
        </pre>
      );
    case "html":
      return <p dir="auto">{block.value}</p>;
    case "thematicBreak":
      return <hr />;
    default:
      return null; // definitions are where the links are
  }
}

function Words({ paragraph, setting }: { readonly paragraph: Paragraph; readonly setting: Setting }) {
  const { slots } = setting;
  const words = wordsOf(paragraph);
  return (
    <>
      {!isTableAlone(words, slots) && (
        <p dir="auto">
          <Inline nodes={paragraph.children} {...setting} />
        </p>
      )}
      <SlotTables tables={tablesIn(words, slots)} />
    </>
  );
}

/** The first heading of a text stands one below the heading of the text, the others below it; no page has more than six. */
function HeadingInText({ heading, setting }: { readonly heading: Heading; readonly setting: Setting }) {
  const Level = LEVELS[Math.min(setting.level + heading.depth - 1, 6)] ?? "h6";
  return (
    <>
      <Level dir="auto">
        <Inline nodes={heading.children} {...setting} />
      </Level>
      <SlotTables tables={tablesIn(wordsOf(heading), setting.slots)} />
    </>
  );
}

const LEVELS: Readonly<Record<number, "h3" | "h4" | "h5" | "h6">> = { 3: "h3", 4: "h4", 5: "h5", 6: "h6" };

function ListOf({ list, setting }: { readonly list: List; readonly setting: Setting }) {
  const items = list.children.map((item, place) => (
    <li key={place} dir="auto">
      <Item item={item} setting={setting} />
    </li>
  ));
  return list.ordered === true ? <ol start={list.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}

/** A paragraph that is all of an item needs no element of its own. */
function Item({ item, setting }: { readonly item: ListItem; readonly setting: Setting }): ReactNode {
  const [only, ...others] = item.children;
  if (only?.type !== "paragraph" || others.length > 0) return blocksOf(item.children, setting);
  return (
    <>
      <Inline nodes={only.children} {...setting} />
      <SlotTables tables={tablesIn(wordsOf(only), setting.slots)} />
    </>
  );
}
