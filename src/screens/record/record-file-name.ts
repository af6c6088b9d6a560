/** What an exported record is called on the reader's machine. */
export function recordFileName(tenderNumber: string): string {
  return `${tenderNumber.replaceAll(/[^A-Za-z0-9]+/g, "-")}-record.ndjson`;
}
