import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Markdown } from "@/ui/markdown";
import type { Slot } from "@/ui/markdown-slots";

const SLOTS = new Map<string, Slot>([
  ["countries", { shown: "words", words: "Denmark & <Norway>" }],
  [
    "lines",
    {
      shown: "table",
      caption: "Product lines",
      columns: [
        { heading: "Product", isNumber: false },
        { heading: "Pack", isNumber: true },
      ],
      rows: [["meropenem 1 g", "10"]],
    },
  ],
]);

function html(text: string): string {
  return renderToStaticMarkup(<Markdown text={text} slots={SLOTS} />);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

describe("CommonMark on a page", () => {
  it.each([
    ["**strong** and *stressed*", "<strong>strong</strong> and <em>stressed</em>"],
    ["# One", '<h4 dir="auto">One</h4>'],
    ["###### Six", '<h6 dir="auto">Six</h6>'],
    ["- a\n- b", '<ul><li dir="auto">a</li><li dir="auto">b</li></ul>'],
    ["3. a\n4. b", '<ol start="3">'],
    ["> quoted", '<blockquote dir="auto"><p dir="auto">quoted</p></blockquote>'],
    ["`{{countries}}`", "<code>{{countries}}</code>"],
    ["---", "<hr/>"],
    ["a\\\nb", "a<br/>"],
  ])("is drawn as elements: %s", (text, expected) => {
    expect(html(text)).toContain(expected);
  });

  it.each([
    ["<script>alert(1)</script>"],
    ["<img src=x onerror=alert(1)>"],
    ["text <b onclick=alert(1)>bold</b>"],
    ["<!-- hidden -->"],
    ["<iframe src='https://example.com'></iframe>"],
    ["&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["```html\n<script>alert(1)</script>\n```"],
  ])("shows HTML as the very characters: %s", (text) => {
    const drawn = html(text);
    expect(drawn).not.toMatch(/<(script|img|b|iframe|!--)/);
    expect(drawn).toContain("&lt;");
  });

  it.each([
    ["[click](javascript:alert(1))"],
    ["[click](JaVaScRiPt:alert(1))"],
    ["[click](&#106;avascript:alert(1))"],
    ["[click](data:text/html;base64,PHNjcmlwdD4=)"],
    ["[click](vbscript:x)"],
    ["[click](/tenders)"],
    ["[click](//example.com)"],
    ["<javascript:alert(1)>"],
    ["[click][x]\n\n[x]: javascript:alert(1)"],
  ])("follows no address but a page's or a mail's: %s", (text) => {
    expect(html(text)).not.toContain("<a ");
  });

  it("says where a link leads, once", () => {
    expect(html("[the act](https://example.com/act)")).toContain(
      '<a href="https://example.com/act" rel="noopener noreferrer nofollow">the act</a><span class="link-address"> (https://example.com/act)</span>',
    );
    expect(count(html("<https://example.com/act>"), />[^<]*example\.com/g)).toBe(1);
    expect(html("[us](mailto:a@example.com)")).toContain('href="mailto:a@example.com"');
  });

  it("shows an image as its words", () => {
    expect(html("![a chart](https://example.com/x.png)")).toBe(
      '<div class="prose markdown"><p dir="auto">a chart</p></div>',
    );
  });

  it("puts words in the line and a table under the paragraph", () => {
    expect(html("For {{countries}}: {{lines}}")).toMatch(
      /For <span class="slot">Denmark &amp; &lt;Norway&gt;<\/span>: <span class="slot">Product lines<\/span><\/p><div class="fact-table"/,
    );
    expect(html("{{lines}}")).not.toContain("<p");
    expect(count(html("{{lines}} and {{lines}}"), /<table/g)).toBe(1);
  });

  it("shows a name that stands for nothing as it is typed", () => {
    expect(html("{{weights}}")).toContain('<span class="slot-unknown">{{weights}}</span>');
  });

  it("lets each block find its own direction, and keeps combining characters whole", () => {
    const drawn = html("שלום\n\na\u0301 e\u0301\u0302\n\n- مرحبا");
    expect(count(drawn, /dir="auto"/g)).toBe(3);
    expect(drawn).toContain("שלום");
    expect(drawn).toContain("a\u0301 e\u0301\u0302");
  });

  it.each([
    ["a megabyte of words", "word ".repeat(200_000)],
    ["ten thousand quotes", `${">".repeat(10_000)} x`],
    ["ten thousand lists", `${"- ".repeat(10_000)} x`],
    ["ten thousand brackets", "[".repeat(20_000)],
    ["open stresses", "**a_".repeat(5_000)],
    ["stresses of two kinds by turns", "*_".repeat(10_000)],
    ["open links", "[a](".repeat(5_000)],
    ["code of every length", Array.from({ length: 190 }, (_, at) => "`".repeat(at + 1)).join(" ")],
    ["lists in lists", Array.from({ length: 150 }, (_, at) => `${" ".repeat(at)}- a`).join("\n")],
  ])("is drawn in a moment: %s", (_case, text) => {
    const begun = performance.now();
    expect(html(text).length).toBeGreaterThan(20);
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});
