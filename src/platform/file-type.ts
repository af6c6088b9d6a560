import { inflateRawSync } from "node:zlib";

/** What is kept, told by its content: a name, or what a browser says of it, is what somebody believed. */
export type FileType =
  | "application/pdf"
  | "image/png"
  | "image/jpeg"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const BEGINNINGS: readonly (readonly [FileType, readonly number[]])[] = [
  ["application/pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
];
const OF_ZIP = [0x50, 0x4b, 0x03, 0x04];
const OFFICE_TYPES: readonly FileType[] = [
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];
const CONTENT_TYPES = "[Content_Types].xml";
const CONTENT_TYPES_BYTES_MAX = 1024 * 1024;
const LOCAL_HEADER_BYTES = 30;
const DEFLATED = 8;

/** Null for everything else: programs, web pages, archives, documents with programs inside, drawings with script. */
export function fileType(bytes: Uint8Array): FileType | null {
  const known = BEGINNINGS.find(([, beginning]) => startsWith(bytes, beginning));
  return known ? known[0] : officeType(bytes);
}

/** A document of Office is a zip that says of its main part what it is; of one with macros it says that instead. */
function officeType(bytes: Uint8Array): FileType | null {
  const said = startsWith(bytes, OF_ZIP) ? contentTypes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)) : "";
  if (/macroEnabled|vbaProject/i.test(said)) return null;
  return OFFICE_TYPES.find((type) => said.includes(`"${type}.main+xml"`)) ?? null;
}

/** The one file of the zip that is looked at, and unpacked no further than it may be long (APPNOTE.TXT 4.3.7). */
function contentTypes(zip: Buffer): string {
  const header = zip.indexOf(CONTENT_TYPES) - LOCAL_HEADER_BYTES;
  if (header < 0 || !startsWith(zip.subarray(header), OF_ZIP)) return "";
  const start = header + LOCAL_HEADER_BYTES + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  try {
    return zip.readUInt16LE(header + 8) === DEFLATED
      ? inflateRawSync(zip.subarray(start), { maxOutputLength: CONTENT_TYPES_BYTES_MAX }).toString()
      : zip.subarray(start, start + zip.readUInt32LE(header + 18)).toString();
  } catch {
    return ""; // no zip after all, or one that unpacks to more than any document says of itself
  }
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, place) => bytes[place] === byte);
}
