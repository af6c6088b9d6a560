import { describe, expect, it } from "vitest";
import { newId } from "@/platform/new-id";

describe("a new id", () => {
  it("is a UUID of version 7 and of the variant of RFC 9562", () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("carries the moment it was made", () => {
    const before = Date.now();
    const made = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16);
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now() + 20);
  });

  it("comes after the one before it, also of thousands in one millisecond", () => {
    const ids = Array.from({ length: 50_000 }, newId);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
