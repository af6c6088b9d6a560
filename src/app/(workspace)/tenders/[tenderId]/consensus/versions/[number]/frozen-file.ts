type Frozen = {
  readonly name: string;
  readonly type: "application/json" | "application/pdf";
  readonly bytes: Uint8Array;
  /** What it is known by: the digest of what never changes. */
  readonly tag: string;
};

/** A frozen thing as a download. It never changes, so whoever has it already is told so; it is kept in no shared cache. */
export function frozenFile(request: Request, { name, type, bytes, tag }: Frozen): Response {
  if (hasAlready(request, tag)) return asBefore(tag);
  return new Response(Buffer.from(bytes), {
    headers: {
      ...headersOf(tag),
      "content-type": type,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]/g, "_")}"`,
    },
  });
}

/** Whether whoever asks has that very thing. */
export function hasAlready(request: Request, tag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",");
  return known.some((each) => each.trim().replace(/^W\//, "") === `"${tag}"`);
}

export function asBefore(tag: string): Response {
  return new Response(null, { status: 304, headers: headersOf(tag) });
}

function headersOf(tag: string) {
  return {
    etag: `"${tag}"`,
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
}
