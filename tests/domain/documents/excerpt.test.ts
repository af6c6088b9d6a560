import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf } from "@/domain/documents/difference";
import { excerptOf } from "@/domain/documents/excerpt";

const words = (count: number, name: string) => Array.from({ length: count }, (_, place) => `${name}${place}`).join(" ");

describe("the excerpt of a difference", () => {
  it("keeps every change, and the words around it", () => {
    const [earlier, later] = ["four", "eight"].map((weeks) => `${words(200, "a")} ${weeks} ${words(200, "b")}`);

    const excerpt = excerptOf(differenceOf(earlier ?? "", later ?? ""));

    expect(excerpt.map(({ kind }) => kind)).toEqual(["same", "deleted", "inserted", "same"]);
    expect(excerpt[0]?.text).toMatch(/^… a176 .* a199 $/);
    expect(excerpt[3]?.text).toMatch(/^ b0 .* b23 … $/);
  });

  it("cuts a long run between two changes in its middle", () => {
    const between = words(200, "m");

    const excerpt = excerptOf(differenceOf(`one ${between} two`, `uno ${between} due`));

    expect(excerpt[2]?.text).toMatch(/^ m0 .* m23 … m176 .* m199 $/);
  });

  it("leaves a text alone that is short, and what was put in or taken out at any length", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 200 }), (short, long) => {
        const segments = differenceOf(short, `${short} ${long}`);

        expect(excerptOf(segments)).toEqual(segments);
      }),
    );
  });
});
