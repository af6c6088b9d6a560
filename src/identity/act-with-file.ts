import { z } from "zod";
import { identifier, type ActId, type FileKey } from "@/domain/definitions/identifiers";
import type { KeptFile } from "@/domain/definitions/kept-file";
import type { Outcome } from "@/domain/definitions/result";
import type { Circumstances } from "@/domain/people/circumstances";
import type { AnyRefusal } from "@/domain/refusals";
import { fileType, type FileType } from "@/platform/file-type";
import { forgetFile, keepFile } from "@/platform/files";
import type { Upload } from "./read-upload";

export type FileAct<Schema extends z.ZodType, Value, Reason extends AnyRefusal> = {
  readonly types: readonly FileType[];
  /** The fields of the form, and the kept file under `file`. */
  readonly schema: Schema;
  /** Answers with the key of the file that the act refers to: of the same act sent twice, the first. */
  readonly useCase: (
    circumstances: Circumstances,
    input: z.output<Schema>,
  ) => Promise<Outcome<Value & { readonly key: FileKey }, Reason>>;
};

/** What is wrong with a form that brings a file, before any rule is asked; or the rule that said no. */
type Fault = Extract<Upload, { readonly status: "refused" }>["why"] | "kind" | "signed-out" | AnyRefusal["rule"];

export type FileRun<Value> =
  { readonly status: "done"; readonly value: Value } | { readonly status: "refused"; readonly why: Fault };

/**
 * The act of a form that brought a file. The file is kept before the act, which refers to it, and
 * forgotten again where the act is not done, or was done before with the same file.
 */
export async function actWithFile<Schema extends z.ZodType, Value, Reason extends AnyRefusal>(
  circumstances: Circumstances,
  { fields, file: brought }: Extract<Upload, { readonly status: "read" }>,
  { types, schema, useCase }: FileAct<Schema, Value, Reason>,
): Promise<FileRun<Value>> {
  const act = ActField.safeParse(fields.get("act"));
  if (!act.success) return { status: "refused", why: "unusable" };
  const type = fileType(brought.bytes);
  if (type === null || !types.includes(type)) return { status: "refused", why: "kind" };

  const file = await kept(brought);
  const input = schema.safeParse({ ...Object.fromEntries(fields), file });
  const outcome = input.success ? await useCase({ ...circumstances, act: act.data }, input.data) : null;
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
