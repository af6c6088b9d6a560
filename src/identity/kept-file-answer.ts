import type { KeptFile } from "@/domain/definitions/kept-file";
import { sha256 } from "@/platform/digest";
import { readFile } from "@/platform/files";

/** A kept file as a download, for whoever was shown the row that refers to it: never as a page, and in no shared cache. */
export async function keptFileAnswer(file: KeptFile): Promise<Response> {
  const bytes = await readFile(file.key);
  if (sha256(bytes) !== file.sha256) throw new Error(`the kept file ${file.key} is not what the record says`);
  return new Response(Buffer.from(bytes), {
    headers: {
      "content-type": file.type,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${plain(file.name)}"; filename*=UTF-8''${encoded(file.name)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}

/** For readers of the header that know no more: letters, digits and what is harmless between quotation marks. */
function plain(name: string): string {
  return name.replaceAll(/[^\w .()-]/g, "_");
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
}
