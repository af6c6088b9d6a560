import { sha256 } from "@/platform/digest";
import { readUpload, type Upload } from "./read-upload";

/** Counted in thousands, as for every file that is sent here. */
const FILE_BYTES_MAX = 10_000_000;
const PDF_BEGINS = "%PDF-";
/** Anyone may send one, and each is held in memory while it comes: more than these at once would be everybody's. */
const AT_ONCE_MAX = 8;

export type UploadDigest =
  | { readonly status: "taken"; readonly sha256: string; readonly isPdf: boolean }
  | Extract<Upload, { status: "refused" }>;

let underWay = 0;

/** The digest of a file that was sent to be checked. Nothing of it is kept. Null where too many are being read. */
export async function uploadDigest(request: Request): Promise<UploadDigest | null> {
  if (underWay >= AT_ONCE_MAX) return null;
  underWay += 1;
  return digestOf(request).finally(() => (underWay -= 1));
}

/** To come again in a minute. The digest itself may be asked for all the while. */
export function tooManyUploads(): Response {
  return new Response(null, { status: 503, headers: { "retry-after": "60" } });
}

async function digestOf(request: Request): Promise<UploadDigest> {
  const upload = await readUpload(request, { maxBytes: FILE_BYTES_MAX });
  if (upload.status === "refused") return upload;
  const { bytes } = upload.file;
  const begins = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_BEGINS.length));
  return { status: "taken", sha256: sha256(bytes), isPdf: begins === PDF_BEGINS };
}
