import { sha256 } from "@/platform/digest";
import { readUpload, type Upload } from "./read-upload";

/** Counted in thousands, as for every file that is sent here. */
const FILE_BYTES_MAX = 10_000_000;
const PDF_BEGINS = "%PDF-";

export type UploadDigest =
  | { readonly status: "taken"; readonly sha256: string; readonly isPdf: boolean }
  | Extract<Upload, { status: "refused" }>;

/** The digest of a file that was sent to be checked. Nothing of it is kept. */
export async function uploadDigest(request: Request): Promise<UploadDigest> {
  const upload = await readUpload(request, { maxBytes: FILE_BYTES_MAX });
  if (upload.status === "refused") return upload;
  const { bytes } = upload.file;
  const begins = new TextDecoder("latin1").decode(bytes.subarray(0, PDF_BEGINS.length));
  return { status: "taken", sha256: sha256(bytes), isPdf: begins === PDF_BEGINS };
}
