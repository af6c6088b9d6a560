/** What other programs do to a file on its way, without changing what it says. */
export type Remark = "byte-order-mark" | "foreign-line-ends" | "no-line-end";

/** A line as text, or null where its bytes are no text. */
export type TextLine = string | null;

const LINE_END = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The lines of a file. What other programs added is taken off, and said. */
export function textLines(file: Uint8Array): {
  readonly texts: readonly TextLine[];
  readonly remarks: readonly Remark[];
} {
  const isMarked = BYTE_ORDER_MARK.every((byte, place) => file[place] === byte);
  const bytes = isMarked ? file.subarray(BYTE_ORDER_MARK.length) : file;
  const isEnded = bytes.at(-1) === LINE_END;
  const texts = splitAtLineEnds(isEnded ? bytes.subarray(0, -1) : bytes).map(textOf);
  const isForeign = texts.slice(0, isEnded ? undefined : -1).some((text) => text?.endsWith("\r") === true);
  return {
    texts: isForeign ? texts.map((text) => text?.replace(/\r$/, "") ?? null) : texts,
    remarks: [
      ...(isMarked ? (["byte-order-mark"] as const) : []),
      ...(isForeign ? (["foreign-line-ends"] as const) : []),
      ...(isEnded ? [] : (["no-line-end"] as const)),
    ],
  };
}

function splitAtLineEnds(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(LINE_END); end !== -1; end = bytes.indexOf(LINE_END, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function textOf(bytes: Uint8Array): TextLine {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
