import { crc32, deflateRawSync } from "node:zlib";

type Lies = {
  /** What the directory says of a file's unpacked size. */
  readonly declared?: (name: string, size: number) => number;
  /** Whether sizes stand where those of large files do, as some writers always put them. */
  readonly isLarge?: boolean;
  readonly isEncrypted?: boolean;
};

const encoder = new TextEncoder();

/** A packed zip, as honest as it is asked to be. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, lies: Lies = {}): Uint8Array {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, given] of Object.entries(files)) {
    const content = typeof given === "string" ? encoder.encode(given) : given;
    const packed = deflateRawSync(content, { level: 9 });
    const name = encoder.encode(path);
    const size = lies.declared?.(path, content.length) ?? content.length;
    const extra = lies.isLarge ? bytes([2, 1], [2, 16], [4, size], [4, 0], [4, packed.length], [4, 0]) : bytes();
    const sizes = lies.isLarge ? [0xffffffff, 0xffffffff] : [packed.length, size];
    const header = bytes([2, 20], [2, lies.isEncrypted ? 1 : 0], [2, 8], [4, 0], [4, crc32(content)]);
    const lengths = bytes([4, sizes[0] ?? 0], [4, sizes[1] ?? 0], [2, name.length], [2, extra.length]);
    const before = [bytes([4, 0x04034b50]), header, lengths, name, extra];
    local.push(...before, packed);
    directory.push(
      bytes([4, 0x02014b50], [2, 20]),
      header,
      lengths,
      bytes([2, 0], [4, 0], [4, 0], [4, at]),
      name,
      extra,
    );
    at += before.reduce((sum, part) => sum + part.length, packed.length);
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = bytes([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, length], [4, at], [2, 0]);
  return Buffer.concat([...local, ...directory, end]);
}

function bytes(...fields: readonly (readonly [number, number])[]): Uint8Array {
  const buffer = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) at = buffer.writeUIntLE(value, at, length);
  return buffer;
}
