import type { ReactNode } from "react";

interface PageDocumentProps {
  /** The language of the page, as a BCP 47 tag: it decides hyphenation and how the page is read aloud. */
  readonly language: string;
  /** Left out where the framework writes the title itself. */
  readonly title?: string | undefined;
  readonly density?: "comfortable" | "compact" | undefined;
  /** The folder from which stylesheet, fonts and mark are served. */
  readonly assets?: string | undefined;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** The document around every page, public or workspace: language, stylesheet, font, density. */
export function PageDocument({
  language,
  title,
  density = "comfortable",
  assets = "/assets",
  head,
  children,
}: PageDocumentProps) {
  return (
    <html lang={language} data-density={density}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {title !== undefined && <title>{title}</title>}
        <link rel="icon" href={`${assets}/mark.svg`} type="image/svg+xml" />
        <link rel="preload" href={`${assets}/inter-latin.woff2`} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={`${assets}/site.css`} />
        {head}
      </head>
      <body>{children}</body>
    </html>
  );
}
