import { crc32 } from "node:zlib";

const VERSION = 20;
const NAMES_IN_UTF8 = 0x0800;

/** A zip of these files, nothing compressed (APPNOTE.TXT 4.3). The same files give the same bytes. */
export function storedZip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let length = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const told = headerOf(name, content);
    local.push(numbers([4, 0x04034b50]), told, name, content);
    directory.push(numbers([4, 0x02014b50], [2, VERSION]), told, Buffer.alloc(10), numbers([4, length]), name);
    length += 4 + told.length + name.length + content.length;
  }
  const count = Object.keys(files).length;
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, size], [4, length], [2, 0]);
  return Buffer.concat([...local, ...directory, end]);
}

/** What stands in the local header and, once more, in the directory: not packed, without a time. */
function headerOf(name: Buffer, content: Buffer): Buffer {
  const sizes = [4, content.length] as const;
  const method = [2, 0] as const;
  const time = [4, 0] as const;
  return numbers(
    [2, VERSION],
    [2, NAMES_IN_UTF8],
    method,
    time,
    [4, crc32(content)],
    sizes,
    sizes,
    [2, name.length],
    [2, 0],
  );
}

/** Each as so many bytes, the lowest first. */
function numbers(...fields: readonly (readonly [bytes: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
