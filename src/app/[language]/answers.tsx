import type { ReactNode } from "react";
import { Missing } from "@/screens/publication/missing";
import { PublicPage } from "@/screens/publication/public-page";
import { visitOfReader, type Visit } from "./visit";

/** A public page runs no script and loads nothing but its own stylesheet, font and mark. */
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "public, no-cache",
  "content-security-policy":
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

type Page = {
  readonly address: string | null;
  readonly title: string;
  readonly description: string;
  readonly isKept?: boolean;
};

/** The page as finished HTML. */
export async function pageAnswer(visit: Visit, page: Page, content: ReactNode, status = 200): Promise<Response> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const { speech, origin, clock } = visit;
  const html = renderToStaticMarkup(
    <PublicPage speech={speech} origin={origin} clock={clock} {...page}>
      {content}
    </PublicPage>,
  );
  return new Response(`<!doctype html>${html}`, { status, headers: HEADERS });
}

/** The one answer where nothing is, whether it never was or is not published yet. */
export async function missingAnswer(visit: Visit | null): Promise<Response> {
  const known = visit ?? (await visitOfReader());
  const { say } = known.speech;
  const title = `${say("publication.missing.title")} · ${say("shell.name")}`;
  const page = { address: null, title, description: say("publication.missing.text"), isKept: false };
  return pageAnswer(known, page, <Missing speech={known.speech} />, 404);
}
