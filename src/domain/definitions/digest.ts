/** SHA-256 in lower-case hexadecimal. Told, because the domain knows no cryptography. */
export type Digest = (...parts: readonly Uint8Array[]) => string;
