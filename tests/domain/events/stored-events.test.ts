import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import type { DomainEvent } from "@/domain/events";
import { upcast } from "@/domain/record/upcast";
import { AUDIENCE_OF, ownerOf, streamOf } from "@/domain/record/matters";

/** One stored payload of every version that ever was. A file is added with a version, and never removed. */
const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));

/** The version in which an event is written today, where it is not the first. */
const LATEST: Readonly<Record<string, number>> = {
  MandateIssued: 2,
  ClauseWritten: 2,
  TenderProposed: 2,
  ParticipationAnswered: 2,
  VolumesBound: 2,
  RevisionFrozen: 2,
  PositionStated: 3,
  PositionWithdrawn: 2,
  NoticeReceived: 2,
  NoticePublished: 2,
  NoticeRefused: 2,
};

function stored(name: string): DomainEvent {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), "utf8"));
}

describe("the events in the record", () => {
  it("have one stored example for each version that ever was", () => {
    const versions = Object.keys(AUDIENCE_OF).flatMap((type) =>
      Array.from({ length: LATEST[type] ?? 1 }, (_, version) => `${type}.${version + 1}.json`),
    );
    expect(FILES.toSorted()).toEqual(versions.sort());
  });

  it.each(Object.entries(LATEST))("%s of an older form reads as one of version %i", (type, version) => {
    const read = upcast(JSON.parse(readFileSync(path.join(import.meta.dirname, `${type}.1.json`), "utf8")));
    const latest = stored(`${type}.${version}.json`);
    expect(read.version).toBe(version);
    const optional = ["mandate", "under", "manifest", "sha256", "field"]; // absent in some, or other bytes
    expect(
      Object.keys(read)
        .filter((key) => !optional.includes(key))
        .toSorted(),
    ).toEqual(
      Object.keys(latest)
        .filter((key) => !optional.includes(key))
        .toSorted(),
    );
  });

  it("of today's form are left as they are", () => {
    for (const name of FILES.filter((file) => stored(file).version === (LATEST[stored(file).type] ?? 1))) {
      expect(upcast(JSON.parse(readFileSync(path.join(import.meta.dirname, name), "utf8")))).toEqual(stored(name));
    }
  });

  it.each(FILES)("%s says its own type and version, and reads back to the same bytes", (name) => {
    const event = stored(name);
    expect(`${event.type}.${event.version}.json`).toBe(name);
    expect(canonicalText(JSON.parse(canonicalText(event)))).toBe(canonicalText(event));
    expect(streamOf(event).id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("belong to one country where they are what one country said", () => {
    const owned = FILES.filter((name) => ownerOf(stored(name)) !== null);
    expect([...new Set(owned.map((name) => name.split(".")[0]))]).toEqual([
      "AgreementSigned",
      "AnswersLapsed",
      "BudgetKept",
      "ClauseMarked",
      "CommentMade",
      "CommentSettled",
      "CoverageStated",
      "EntitledBuyersNamed",
      "HoldLapsed",
      "LotsLeft",
      "MandateChecked",
      "MandateIssued",
      "MandateLimited",
      "MandateRevoked",
      "NoteKept",
      "OwnCommentMade",
      "OwnCommentSettled",
      "ParticipationAnswered",
      "PositionStated",
      "PositionWithdrawn",
      "PricesKept",
      "ReaderNamed",
      "ReaderTakenBack",
      "SignatureTakenBack",
      "SigningRuleSet",
      "SilentLeftOut",
      "VolumesBound",
      "VolumesProposed",
      "WindowReopened",
    ]);
  });
});
