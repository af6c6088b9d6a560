import { Unreadable, type TextEncoding } from "./sheet.ts";

type Decoded = { readonly text: string; readonly encoding: TextEncoding };

/** Bytes that no text has: what holds one is an image, a document, a program. Tab, line feed and return are text. */
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;
const LOOKED_AT_BYTES = 4096;

/**
 * The text of a file of unknown encoding: what its mark says, else UTF-16 where the second or the first
 * bytes of most characters are zero, as in all languages of Europe, else UTF-8 where it is that, else Windows-1252, in which Excel saves a CSV in our countries.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  if (NO_TEXT.test(decoded.text)) throw new Unreadable("not-a-table");
  return decoded;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes, "utf-16");
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes, "utf-16");
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs("utf-8", bytes, "utf-8");
  return null;
}

function decodeUtf16(bytes: Uint8Array): Decoded | null {
  const start = bytes.subarray(0, LOOKED_AT_BYTES);
  const even = start.filter((byte, place) => byte === 0 && place % 2 === 0).length;
  const odd = start.filter((byte, place) => byte === 0 && place % 2 === 1).length;
  const most = start.length / 4; // half of the characters of two bytes
  if (odd > most && even === 0) return decodeAs("utf-16le", bytes, "utf-16");
  if (even > most && odd === 0) return decodeAs("utf-16be", bytes, "utf-16");
  return null;
}

function decodeUtf8(bytes: Uint8Array): Decoded | null {
  try {
    return decodeAs("utf-8", bytes, "utf-8");
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): Decoded {
  return decodeAs("windows-1252", bytes, "windows-1252");
}

/** The decoder drops the mark; whatever it cannot read is no text of that encoding. */
function decodeAs(label: string, bytes: Uint8Array, encoding: TextEncoding): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new Unreadable("not-a-table");
  }
}
