/** Plain text as it was written: an empty line makes a paragraph, a line break stays. Nothing in it is ever markup. */
export function Prose({ text, language }: { readonly text: string; readonly language?: string | undefined }) {
  const paragraphs = text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

  return (
    <div className="prose" lang={language}>
      {paragraphs.map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </div>
  );
}
