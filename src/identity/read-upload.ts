import { siteOrigin } from "./site-origin";

export type Upload =
  | {
      readonly status: "read";
      readonly fields: ReadonlyMap<string, string>;
      readonly file: { readonly name: string; readonly bytes: Uint8Array };
    }
  | { readonly status: "refused"; readonly why: "too-large" | "no-file" | "unusable" | "elsewhere" };

/** What else a form with a file may hold, and what stands between its fields. */
const AROUND_THE_FILE_BYTES_MAX = 64 * 1024;
const NAME_LENGTH_MAX = 200;

/**
 * A form with one file, field "file", as a page of ours posts it to a route handler. Of what is larger
 * than it may be no more is read than it takes to know. Next asks where a server action comes from, and
 * nobody where this does: without the browser's word that it was a page of this site, it is refused.
 */
export async function readUpload(request: Request, { maxBytes }: { readonly maxBytes: number }): Promise<Upload> {
  if (request.headers.get("origin") !== siteOrigin()) return { status: "refused", why: "elsewhere" };
  const bodyMax = maxBytes + AROUND_THE_FILE_BYTES_MAX;
  if (Number(request.headers.get("content-length") ?? 0) > bodyMax) return { status: "refused", why: "too-large" };

  const limit = upTo(bodyMax);
  const form = await formOf(request, limit.stream);
  if (limit.isPassed()) return { status: "refused", why: "too-large" };
  if (form === null) return { status: "refused", why: "unusable" };
  return uploadIn(form, maxBytes);
}

async function uploadIn(form: FormData, maxBytes: number): Promise<Upload> {
  const [file, ...more] = form.getAll("file");
  const fields = new Map([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
  const others = [...form].filter(([name, value]) => typeof value !== "string" && name !== "file");
  if (more.length > 0 || others.length > 0 || typeof file === "string") return { status: "refused", why: "unusable" };
  if (file === undefined || (file.name === "" && file.size === 0)) return { status: "refused", why: "no-file" };
  if (file.size > maxBytes) return { status: "refused", why: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { status: "read", fields, file: { name: plainName(file.name), bytes } };
}

/** Null where it is no form, or does not end where a form ends. */
async function formOf(request: Request, limit: TransformStream<Uint8Array, Uint8Array>): Promise<FormData | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) return null;
  try {
    const body = request.body.pipeThrough(limit);
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    return null;
  }
}

/** Lets so much through, and then nothing more: whoever sends on is no longer listened to. */
function upTo(bytesMax: number) {
  let left = bytesMax;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.length;
      if (left < 0) controller.error(new Error("larger than it may be"));
      else controller.enqueue(chunk);
    },
  });
  return { stream, isPassed: () => left < 0 };
}

/** The last part of a path, without characters that nobody sees: some turn the rest of a line around. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const seen = last
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  return Array.from(seen).slice(0, NAME_LENGTH_MAX).join("");
}
