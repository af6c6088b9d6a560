import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const APP = path.resolve(import.meta.dirname, "../../src/app");

/** What reads a draft: the questions of the documents, translations that were never frozen, and the record as a file. */
const READS_DRAFTS = /from "@\/queries\/(documents\/[a-z-]+|record\/record-export|consensus\/unofficial-reading)"/;
const TENDER = "(workspace)/tenders/[tenderId]";

/** Doors that ask about a draft and show none of its words. */
const SHOWS_NO_DRAFT = {
  [`${TENDER}/page.tsx`]: "counts what is still to be agreed on",
  [`${TENDER}/documents/readers/page.tsx`]: "says who reads, and when",
  [`${TENDER}/documents/criteria/actions.ts`]: "has the page drawn anew, which is noted as every page",
};

const doors = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(APP, file), "utf8") }))
  .filter(({ text }) => READS_DRAFTS.test(text));
const isExempt = ({ file }: { readonly file: string }) => file in SHOWS_NO_DRAFT;

describe("a door that shows a draft", () => {
  it.each(doors.filter((door) => !isExempt(door)))("notes who reads it before it shows it: $file", ({ text }) => {
    const asked = [...text.matchAll(/if \(!\w+\) (notFound\(\);|return answer;)/g)].at(-1)?.index ?? Infinity;
    const noted = text.search(/await noteDraftRead\(circumstances, /);
    const shown = text.slice(asked).search(/return (<|\(\n\s+<|new Response|\{ \.\.\.answer)/) + asked;
    expect(noted).toBeGreaterThan(asked);
    expect(shown).toBeGreaterThan(noted);
  });

  it("is exempt by name, for a reason that still holds", () => {
    expect(doors.filter(isExempt).map(({ file }) => file)).toHaveLength(Object.keys(SHOWS_NO_DRAFT).length);
  });
});
