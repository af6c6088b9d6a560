/**
 * The machine that a request comes from, as whoever stands nearest to us saw it: the last entry of
 * X-Forwarded-For. Earlier ones are what the sender says of itself, and nobody is believed on that.
 */
export function originOf(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
