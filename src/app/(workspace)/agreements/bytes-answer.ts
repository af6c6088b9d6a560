import { notFound } from "next/navigation";
import { z } from "zod";
import { viewer } from "@/identity/viewer";
import { agreementBytes } from "@/queries/agreement/standing-agreements";

const Number = z.coerce.number().int().min(1).max(100_000);

/** The very bytes that are signed, for whoever may read them: their SHA-256 is the hash on the page. */
export async function bytesAnswer(paper: string, number: string): Promise<Response> {
  const { circumstances } = await viewer();
  const asked = Number.safeParse(number);
  const found = asked.success ? await agreementBytes(circumstances, { paper, number: asked.data }) : null;
  if (!found) notFound();
  return new Response(Buffer.from(found.bytes), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="agreement-version-${String(asked.data)}.json"`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
