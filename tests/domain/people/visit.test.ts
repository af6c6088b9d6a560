import { describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { newSince, readFrom, visitAfter, type Visit } from "@/domain/people/visit";

const at = (clock: string) => instantFrom(`2026-06-02T${clock}Z`);
const YESTERDAY = instantFrom("2026-06-01T09:00:00Z");

describe("what is new to somebody who looks at their day", () => {
  it("is not said on the first visit, nor while that visit goes on", () => {
    const first = visitAfter(null, at("09:00:00"));

    expect(newSince(null, at("09:00:00"))).toBeNull();
    expect(first).toEqual({ latestAt: at("09:00:00"), beforeAt: null });
    expect(newSince(first, at("09:29:59.999"))).toBeNull();
    expect(newSince(first, at("09:30:00"))).toBe(at("09:00:00"));
  });

  it("is what came since the visit before, however often the page is opened again within half an hour", () => {
    let visit: Visit = { latestAt: YESTERDAY, beforeAt: null };
    for (const clock of ["09:00:00", "09:29:59.999", "09:59:59.998"]) {
      expect(newSince(visit, at(clock))).toBe(YESTERDAY);
      visit = visitAfter(visit, at(clock));
    }

    expect(newSince(visit, at("10:29:59.998"))).toBe(at("09:59:59.998"));
  });

  it("stays what it was where the clock is set back", () => {
    const visit = { latestAt: at("09:00:00"), beforeAt: YESTERDAY };

    expect(newSince(visit, at("03:00:00"))).toBe(YESTERDAY);
  });

  it("is read from a minute earlier, for what was received then and recorded later", () => {
    expect(readFrom(at("09:00:00"))).toBe(at("08:59:00"));
  });
});
