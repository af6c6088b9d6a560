import { z } from "zod";
import { identifier, type ActId, type FileKey } from "@/domain/definitions/identifiers";
import type { KeptFile } from "@/domain/definitions/kept-file";
import type { Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import type { AnyRefusal } from "@/domain/refusals";
import { fileType, type FileType } from "@/platform/file-type";
import { forgetFile, keepFile } from "@/platform/files";
import { readUpload } from "./read-upload";
import { findViewer } from "./viewer";

/** What is wrong with a form that brings a file, before any rule is asked. */
export const UPLOAD_FAULTS = ["too-large", "no-file", "unusable", "elsewhere", "kind", "signed-out"] as const;
export type UploadFault = (typeof UPLOAD_FAULTS)[number];

/**
 * At most so much of one file. Counted in thousands and not in 1,024s: what stands around it in the form
 * then fits into the 10 MiB that Next hands on of a body.
 */
export const FILE_BYTES_MAX = 10_000_000;

type UploadAct<Schema extends z.ZodType, Value, Reason extends AnyRefusal> = {
  readonly request: Request;
  readonly types: readonly FileType[];
  /** The fields of the form, and the kept file under `file`. */
  readonly schema: Schema;
  /** Answers with the key of the file that the act refers to: of the same act sent twice, the first. */
  readonly useCase: (
    circumstances: Circumstances,
    input: z.output<Schema>,
  ) => Promise<Outcome<Value & { readonly key: FileKey }, Reason>>;
};

type Run<Value> =
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "refused"; readonly why: UploadFault | AnyRefusal["rule"] };

/**
 * One act with a file: who, when it was received, what it is, and then the use case. The file is kept
 * before the act, which refers to it, and forgotten again where the act is not done.
 */
export async function runUpload<Schema extends z.ZodType, Value, Reason extends AnyRefusal>({
  request,
  types,
  schema,
  useCase,
}: UploadAct<Schema, Value, Reason>): Promise<Run<Value>> {
  const viewer = await findViewer(); // reads the clock, before the body is waited for
  const upload = await readUpload(request, { maxBytes: FILE_BYTES_MAX });
  if (upload.status === "refused") return upload;
  if (!viewer) return { status: "refused", why: "signed-out" };
  const act = ActField.safeParse(upload.fields.get("act"));
  if (!act.success) return { status: "refused", why: "unusable" };
  const type = fileType(upload.file.bytes);
  if (type === null || !types.includes(type)) return { status: "refused", why: "kind" };

  const file = await kept(upload.file);
  const input = schema.safeParse({ ...Object.fromEntries(upload.fields), file });
  const outcome = input.success ? await useCase({ ...viewer.circumstances, act: act.data }, input.data) : null;
  if (!outcome?.ok || outcome.value.key !== file.key) await forgetFile(file.key);
  if (!outcome) return { status: "refused", why: "unusable" };
  return outcome.ok ? { status: "done", value: outcome.value } : { status: "refused", why: outcome.refusal.rule };
}

const ActField = z.uuidv7().transform(identifier<ActId>);

async function kept({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<KeptFile> {
  const file = await keepFile(bytes);
  if (!file) throw new Error("a file of a known kind is kept");
  return { ...file, key: identifier<FileKey>(file.key), name: name === "" ? "file" : name };
}
