import { publishedDocuments } from "@/queries/publication/published-notices";
import { missingAnswer } from "../../../answers";
import { visitIn } from "../../../visit";
import { publishedAt, type Context } from "../published";

const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  "cache-control": "public, no-cache",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
};

/** The agreed bytes as text, with the digests that anyone can take of them again. */
export async function GET(_request: Request, context: Context): Promise<Response> {
  const visit = await visitIn(context.params);
  const documents = visit && (await publishedAt(context, publishedDocuments));
  if (!documents) return missingAnswer(visit);
  return new Response(`${JSON.stringify(documents, null, 2)}\n`, { headers: HEADERS });
}
