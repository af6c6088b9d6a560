import type { z } from "zod";
import type { AnyRefusal } from "@/domain/refusals";
import { actWithFile, type FileAct, type FileRun } from "./act-with-file";
import { readUpload } from "./read-upload";
import { findViewer } from "./viewer";

/**
 * At most so much of one file. Counted in thousands and not in 1,024s: what stands around it in the form
 * then fits into the 10 MiB that Next hands on of a body.
 */
const FILE_BYTES_MAX = 10_000_000;

/** One act with a file, from its form to its outcome: who, when it was received, what it is, and then the use case. */
export async function runUpload<Schema extends z.ZodType, Value, Reason extends AnyRefusal>({
  request,
  ...act
}: FileAct<Schema, Value, Reason> & { readonly request: Request }): Promise<FileRun<Value>> {
  const viewer = await findViewer(); // reads the clock, before the body is waited for
  const upload = await readUpload(request, { maxBytes: FILE_BYTES_MAX });
  if (upload.status === "refused") return upload;
  return viewer ? actWithFile(viewer.circumstances, upload, act) : { status: "refused", why: "signed-out" };
}
