import { describe, expect, it } from "vitest";
import { readyBytes } from "@/operations/serving/answer";
import { KeptPages } from "@/operations/serving/kept-pages";

const page = (text: string) => readyBytes(Buffer.from(text), { "content-type": "text/html; charset=utf-8" });
const bounds = { pagesMax: 3, bytesMax: 100_000, keptForMs: 60_000 };

describe("pages that are kept", () => {
  it("are found at their address, for the version that they were made at", async () => {
    const kept = new KeptPages(bounds);
    kept.keep("/en", "1", await page("one"));

    expect(kept.find("/en", "1")?.body.toString()).toBe("one");
    expect(kept.find("/da", "1")).toBeNull();
    expect(kept.find("/en", "2")).toBeNull();
    expect(kept.find("/en", "1")).toBeNull();
  });

  it("are as many as may be: the one that was not asked for longest goes", async () => {
    const kept = new KeptPages(bounds);
    for (const address of ["/a", "/b", "/c"]) kept.keep(address, "1", await page(address));
    kept.find("/a", "1");
    kept.keep("/d", "1", await page("/d"));

    expect(["/a", "/b", "/c", "/d"].filter((address) => kept.find(address, "1"))).toEqual(["/a", "/c", "/d"]);
  });

  it("take no more memory than they may", async () => {
    const kept = new KeptPages({ ...bounds, pagesMax: 1000, bytesMax: 10_000 });
    for (let n = 0; n < 100; n += 1) kept.keep(`/${n}`, "1", await page("x".repeat(900)));
    const found = Array.from({ length: 100 }, (_, n) => kept.find(`/${n}`, "1")).filter((each) => each !== null);

    expect(found).toHaveLength(11);
  });

  it("do not include one that would push out all others", async () => {
    const kept = new KeptPages({ ...bounds, bytesMax: 8000 });
    kept.keep("/large", "1", await page("x".repeat(1001)));

    expect(kept.find("/large", "1")).toBeNull();
  });

  it("are forgotten after a while, because they say how long is left", async () => {
    const kept = new KeptPages({ ...bounds, keptForMs: -1 });
    kept.keep("/en", "1", await page("one"));

    expect(kept.find("/en", "1")).toBeNull();
  });
});
