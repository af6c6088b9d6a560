import { crc32, inflateRawSync } from "node:zlib";
import { Unreadable, UNPACKED_MEGABYTES_MAX } from "./sheet.ts";

/** A file inside a zip, as the directory at the zip's end tells of it (APPNOTE.TXT 4.3.12). */
export type ZipEntry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** As declared. Unpacking holds it to that. */
  readonly size: number;
  readonly start: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const COMMENT_BYTES_MAX = 0xffff;
const SAID_ELSEWHERE = 0xffffffff; // in the extra field of large files, which some writers always use
const EXTRA_OF_LARGE_FILES = 1;
const STORED = 0;
const DEFLATED = 8;

/** What a zip says that it holds. A directory that cannot be followed is none: a RangeError, which readXlsx answers. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== IN_DIRECTORY) throw new Unreadable("not-a-table");
    entries.push(entryAt(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks one file, no further than its declared size: what goes on after that lied, and is a bomb until proved otherwise. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.isEncrypted) throw new Unreadable("encrypted");
  if (view.getUint32(entry.start, true) !== LOCAL) throw new Unreadable("not-a-table");
  const start = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = entry.isDeflated ? inflated(packed, entry.size) : packed;
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw new Unreadable("not-a-table");
  return unpacked;
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (failure) {
    const isLarger = failure instanceof RangeError; // ERR_BUFFER_TOO_LARGE
    throw isLarger ? new Unreadable("unpacks-too-large", UNPACKED_MEGABYTES_MAX) : new Unreadable("not-a-table");
  }
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - COMMENT_BYTES_MAX);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Unreadable("not-a-table");
}

function entryAt(view: DataView, at: number): ZipEntry {
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw new Unreadable("not-a-table");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const [size, packedSize] = sizesAt(view, at, nameEnd);
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameEnd - at - 46)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    isDeflated: method === DEFLATED,
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start: view.getUint32(at + 42, true),
  };
}

/** In the fields of 32 bits, or, in this order, those that did not fit there in the extra field (APPNOTE.TXT 4.5.3). */
function sizesAt(view: DataView, at: number, extra: number): readonly [number, number] {
  const [size, packedSize] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)];
  if (size !== SAID_ELSEWHERE && packedSize !== SAID_ELSEWHERE) return [size, packedSize];
  const end = extra + view.getUint16(at + 30, true);
  for (let field = extra; field < end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== EXTRA_OF_LARGE_FILES) continue;
    const large = (place: number) => Number(view.getBigUint64(field + 4 + 8 * place, true));
    if (size !== SAID_ELSEWHERE) return [size, large(0)];
    return [large(0), packedSize === SAID_ELSEWHERE ? large(1) : packedSize];
  }
  throw new Unreadable("not-a-table");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
