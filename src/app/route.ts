import { languageOfReader } from "@/identity/request";

/** The name of the product alone: to the front page in the reader's language. */
export async function GET(): Promise<Response> {
  const headers = {
    location: `/${await languageOfReader()}`,
    vary: "accept-language, cookie",
    "cache-control": "private, no-store",
  };
  return new Response(null, { status: 307, headers });
}
