import type { Definition, Nodes, PhrasingContent, Root } from "mdast";
import type { ReactNode } from "react";
import { withSlots, type Slots } from "./markdown-slots";

/** Addresses that are written down once and linked by name. */
export type Definitions = ReadonlyMap<string, string>;

interface InlineProps {
  readonly nodes: readonly PhrasingContent[];
  readonly slots: Slots;
  readonly definitions: Definitions;
}

export function Inline({ nodes, ...setting }: InlineProps): ReactNode {
  return nodes.map((node, place) => <OneInline key={place} node={node} setting={setting} />);
}

interface OneProps {
  readonly node: PhrasingContent;
  readonly setting: Omit<InlineProps, "nodes">;
}

function OneInline({ node, setting }: OneProps): ReactNode {
  switch (node.type) {
    case "text":
      return withSlots(node.value, setting.slots);
    case "emphasis":
      return (
        <em>
          <Inline nodes={node.children} {...setting} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inline nodes={node.children} {...setting} />
        </strong>
      );
    case "inlineCode":
      return <code>{node.value}</code>;
    case "html":
      return node.value;
    case "break":
      return <br />;
    case "link":
      return <Linked address={node.url} nodes={node.children} setting={setting} />;
    case "linkReference":
      return (
        <Linked address={setting.definitions.get(node.identifier) ?? ""} nodes={node.children} setting={setting} />
      );
    case "image":
    case "imageReference":
      return node.alt ?? "";
    default:
      return null; // footnotes are no CommonMark
  }
}

interface LinkedProps {
  readonly address: string;
  readonly nodes: readonly PhrasingContent[];
  readonly setting: OneProps["setting"];
}

/** Where a link leads is read beside its words: on paper, and before anyone follows it. */
function Linked({ address, nodes, setting }: LinkedProps) {
  const words = <Inline nodes={nodes} {...setting} />;
  const isSaid = nodes.map(wordsOf).join("") === address.replace(/^mailto:/u, "");
  const beside = isSaid || address === "" ? null : <span className="link-address"> ({address})</span>;
  if (!leadsSomewhere(address)) return [words, beside].map((each, place) => <span key={place}>{each}</span>);
  return (
    <>
      <a href={address} rel="noopener noreferrer nofollow">
        {words}
      </a>
      {beside}
    </>
  );
}

/** Only addresses of pages and of mail are followed; all else stays words. */
function leadsSomewhere(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s]+$/iu.test(address);
}

/** The words in some text, without what stresses them; code is no words, so that nothing in it stands for a fact. */
export function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

export function definitionsIn(root: Root): Definitions {
  const first = allDefinitions(root).toReversed(); // of two with one name the first holds
  return new Map(first.map(({ identifier, url }) => [identifier, url]));
}

function allDefinitions(node: Nodes): readonly Definition[] {
  if (node.type === "definition") return [node];
  return "children" in node ? node.children.flatMap(allDefinitions) : [];
}
