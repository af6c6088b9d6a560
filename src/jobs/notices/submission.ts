import { canonicalBytes } from "@/domain/definitions/canonical";
import type { NoticeToSend } from "@/queries/publication/notice-to-send";

/**
 * A notice as it is handed to the Official Journal: manifest and parts in base 64, untouched, in one
 * canonical envelope, so that the same notice is the same bytes however often it is sent.
 */
export function submissionOf({ notice, version, manifest, parts }: NoticeToSend): Uint8Array<ArrayBuffer> {
  return canonicalBytes({
    form: "samband/notice/1",
    notice,
    version,
    manifest: base64Of(manifest),
    parts: parts.map(({ part, bytes }) => ({ part, bytes: base64Of(bytes) })),
  });
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
