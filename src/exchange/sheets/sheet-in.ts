import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { Unreadable, type SheetRead } from "./sheet.ts";

const OF_ZIP = [0x50, 0x4b];
const OF_OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** What is in these bytes, by their content: a name says what somebody believed. It takes the time that it takes. */
export async function sheetIn(bytes: Uint8Array): Promise<SheetRead> {
  try {
    if (startsWith(bytes, OF_OLD_OFFICE)) throw new Unreadable(kindOfOldOffice(bytes));
    return startsWith(bytes, OF_ZIP) ? await readXlsx(bytes) : readCsv(bytes);
  } catch (failure) {
    if (failure instanceof Unreadable) return failure.refused;
    throw failure;
  }
}

/** An old container names its streams in UTF-16. A workbook of today that is encrypted lies in one, too. */
function kindOfOldOffice(bytes: Uint8Array): "encrypted" | "old-excel" | "not-a-table" {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string) => container.includes(Buffer.from(`${stream}\0`, "utf16le"));
  if (holds("EncryptedPackage")) return "encrypted";
  return holds("Workbook") || holds("Book") ? "old-excel" : "not-a-table";
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}
