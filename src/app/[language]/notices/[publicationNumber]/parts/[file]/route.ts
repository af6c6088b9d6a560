import { publishedDocuments } from "@/queries/publication/published-notices";
import { missingAnswer } from "../../../../answers";
import { visitIn } from "../../../../visit";
import { publishedAt } from "../../published";

type Context = {
  readonly params: Promise<{ readonly language: string; readonly publicationNumber: string; readonly file: string }>;
};

const JSON_FILE = /^([a-z0-9-]+)\.json$/;

/** One part of what was agreed, or its manifest, to the byte: whoever takes its SHA-256 finds the one on the page. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const visit = await visitIn(params);
  const { file } = await params;
  const name = JSON_FILE.exec(file)?.[1];
  const documents = visit && name && (await publishedAt({ params }, publishedDocuments));
  if (!documents) return missingAnswer(visit);
  const found = name === "manifest" ? documents.manifest : documents.parts.find(({ part }) => part === name);
  if (!found) return missingAnswer(visit);
  return new Response(found.text, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${documents.publicationNumber.replaceAll(/[^\w.-]/g, "_")}-${name}.json"`,
      etag: `"${found.sha256}"`,
      "cache-control": "public, no-cache",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    },
  });
}
