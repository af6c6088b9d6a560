import type { ReactNode } from "react";
import { MarkdownBlocks } from "./markdown-blocks";
import type { Slots } from "./markdown-slots";
import { readMarkdown } from "./markdown-source";
import { Prose } from "./prose";

interface MarkdownProps {
  readonly text: string;
  readonly language?: string | undefined;
  /** What `{{name}}` stands for: words in the line, or a table under the paragraph. A name without one is shown as it is typed. */
  readonly slots?: Slots | undefined;
  /** Of the headings in the text: one below the heading that it stands under. */
  readonly level?: 3 | 4 | 5 | 6 | undefined;
}

const NO_SLOTS: Slots = { get: () => undefined };

/**
 * CommonMark as elements. HTML in it is shown as the very characters, an image as its words, a link as its words and
 * its address. Each block finds its own direction, so that one in another script does not turn its neighbours around.
 */
export function Markdown({ text, language, slots = NO_SLOTS, level = 4 }: MarkdownProps): ReactNode {
  const root = readMarkdown(text);
  if (!root) return <Prose text={text} language={language} />;
  return (
    <div className="prose markdown" lang={language}>
      <MarkdownBlocks root={root} slots={slots} level={level} />
    </div>
  );
}
