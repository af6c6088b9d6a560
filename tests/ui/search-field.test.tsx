import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FIND_LENGTH_MAX, SearchField } from "@/ui/search-field";

const SRC = path.resolve(import.meta.dirname, "../../src");

function html(search: string, name?: string): string {
  const words = { label: "Find a lot", hint: "By medicine", act: "Find" };
  return renderToStaticMarkup(
    <SearchField {...words} {...(name === undefined ? {} : { name })} search={search}>
      3 found
    </SearchField>,
  );
}

describe("a field over a long list", () => {
  it("is named, explained and sent by the form that it stands in, without a script", () => {
    const drawn = html("", "search");
    expect(drawn).toContain('<label class="field-label" for="search">');
    expect(drawn).toContain('aria-describedby="search-hint"');
    expect(drawn).toContain('name="search"');
    expect(drawn).toContain(`maxLength="${FIND_LENGTH_MAX}"`);
    expect(drawn).toContain('type="submit"');
  });

  it("says what was found once something is looked for, and keeps what was typed as it was typed", () => {
    expect(html("")).not.toContain("3 found");
    expect(html('"><script>')).toContain('value="&quot;&gt;&lt;script&gt;"');
    expect(html("mero")).toContain('<p role="status"');
  });

  it("is drawn in one place", () => {
    const drawing = readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .filter((file) => readFileSync(path.join(SRC, file), "utf8").includes('type="search"'));
    expect(drawing).toEqual([path.join("ui", "search-field.tsx")]);
  });
});
