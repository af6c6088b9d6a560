import { identifier, type ActId } from "@/domain/definitions/identifiers";
import { sha256 } from "@/platform/digest";

/**
 * The id of what the clock does, derived from what it is and to what: however often a job is run,
 * by however many workers, it is one act. A UUIDv8 (RFC 9562, 5.8) over SHA-256.
 */
export function actOf(kind: string, ...subject: readonly string[]): ActId {
  const hash = sha256(new TextEncoder().encode(JSON.stringify([kind, ...subject])));
  const variant = (0x8 | (Number.parseInt(hash.charAt(16), 16) & 0x3)).toString(16);
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return identifier<ActId>(groups.join("-"));
}
