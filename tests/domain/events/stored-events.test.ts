import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import type { DomainEvent } from "@/domain/events";
import { AUDIENCE_OF, ownerOf, streamOf } from "@/domain/record/matters";

/** One stored payload of every version that ever was. A file is added with a version, and never removed. */
const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));

function stored(name: string): DomainEvent {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), "utf8"));
}

describe("the events in the record", () => {
  it("have one stored example for each version that ever was", () => {
    expect(FILES.toSorted()).toEqual(
      Object.keys(AUDIENCE_OF)
        .map((type) => `${type}.1.json`)
        .sort(),
    );
  });

  it.each(FILES)("%s says its own type and version, and reads back to the same bytes", (name) => {
    const event = stored(name);
    expect(`${event.type}.${event.version}.json`).toBe(name);
    expect(canonicalText(JSON.parse(canonicalText(event)))).toBe(canonicalText(event));
    expect(streamOf(event).id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("belong to one country where they are what one country said", () => {
    const owned = FILES.filter((name) => ownerOf(stored(name)) !== null);
    expect(owned.map((name) => name.split(".")[0])).toEqual([
      "MandateIssued",
      "ParticipationAnswered",
      "PositionStated",
      "PositionWithdrawn",
      "VolumesBound",
    ]);
  });
});
