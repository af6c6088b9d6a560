import { describe, expect, it } from "vitest";
import { canonicalText, type Canonical } from "@/domain/definitions/canonical";

describe("the canonical form", () => {
  it("sorts members by UTF-16 code units, at every depth, whatever order they came in", () => {
    expect(canonicalText({ b: [{ z: "1", a: "2" }], a: true, é: "x", "€": "y", "\u{1f600}": "z", "\ufb33": "w" })).toBe(
      '{"a":true,"b":[{"a":"2","z":"1"}],"é":"x","€":"y","😀":"z","\ufb33":"w"}',
    );
  });

  it("escapes only what must be escaped, in the shortest way", () => {
    expect(canonicalText('€$\u000f\nA\'B"\\\\"/\u2028\u007f')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u2028\u007f"');
  });

  it.each([
    ["null", null],
    ["a fraction", 0.1],
    ["an integer beyond exactness", 2 ** 53],
    ["a bigint", 1n],
    ["what is undefined", { a: undefined }],
    ["a lone surrogate", "\ud800"],
  ])("has none for %s", (_case, value) => {
    expect(() => canonicalText(value as Canonical)).toThrow(TypeError);
  });
});
