import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalText } from "@/domain/definitions/canonical";
import { lastDayForDispatch } from "@/domain/deadlines/dispatch-window";
import { planIn } from "@/domain/deadlines/frozen-timetable";
import { USUAL_FACTS } from "@/domain/deadlines/proposed-dates";
import { applied } from "@/domain/documents/applied";
import { contentOfBytes, isCommon, type CommonContent } from "@/domain/documents/content";
import { factIn, COMMON_FACTS } from "@/domain/documents/facts";
import { differenceOfParts, isNothing } from "@/domain/documents/part-difference";
import { speak } from "@/messages/speak";
import { sayFact } from "@/screens/documents/say-fact";
import { sha256 } from "@/platform/digest";

/** The common part as each form of the bytes wrote it, and the hash on which countries took their positions. */
const FORMS = [
  [1, "92086d33741af922da97ddfabe27a6326d3f42f709534d3ea97688edf5341e2b"],
  [2, "7da30c67094ccd19203df9dea3082097cfc15d3912dacfc128ae72d7c9ac0697"],
  [3, "fef6557064382b07ac457a1900500a52c115263f0f51e9987b1bb714f909cd75"],
  [4, "1fa146e5a9ca931d9881087fc63a0730646b518ca261732095db91593f08b365"],
] as const;
const TIMETABLE_FACTS = ["procedure", "questions-by", "opening", "validity", "supply-from"] as const;
const speech = speak("en", "Europe/Copenhagen");

const bytesOf = (form: number): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, "frozen", `common.${form}.txt`)));

function partOf(form: number): CommonContent {
  const part = contentOfBytes(bytesOf(form));
  if (!isCommon(part)) throw new Error("it is the common part");
  return part;
}

describe("bytes that were frozen in each form", () => {
  it.each(FORMS)("of form %i have the hash that they had, and are written again as they were", (form, hash) => {
    expect(sha256(bytesOf(form))).toBe(hash);
    expect(new TextEncoder().encode(canonicalText(partOf(form)))).toEqual(bytesOf(form));
  });

  it("are compared with those of every other form, both ways, and nothing of either is lost", () => {
    for (const [before] of FORMS) {
      for (const [after] of FORMS) {
        const difference = differenceOfParts(partOf(before), partOf(after));
        expect(isNothing(difference)).toBe(before === after);
        expect(new TextEncoder().encode(canonicalText(applied(partOf(before), difference)))).toEqual(bytesOf(after));
      }
    }
  });

  it("say of times what they hold and no more: the first three only until when tenders come in", () => {
    for (const form of [1, 2, 3]) {
      for (const name of TIMETABLE_FACTS) {
        expect(factIn(partOf(form), name)).toBeNull();
        expect(sayFact(partOf(form), name, speech)).toEqual({ shown: "words", words: "not stated" });
      }
      expect(sayFact(partOf(form), "time-limit", speech)).toEqual({
        shown: "words",
        words: "Tue, 1 Sept 2026, 12:00, Denmark and Norway (UTC+2)",
      });
    }
    expect(TIMETABLE_FACTS.map((name) => factIn(partOf(4), name)?.map(({ value }) => value))).toEqual([
      [],
      ["2026-08-26", "2026-08-26", "2026-08-26"],
      ["2026-09-01", "2026-09-01", "2026-09-01"],
      ["2027-03-10"],
      ["2027-04-09"],
    ]);
  });

  it("can all be dispatched under the usual facts, those of the last form under its own", () => {
    for (const [form] of FORMS) {
      const plan = planIn(partOf(form));
      expect(plan.facts).toEqual(USUAL_FACTS);
      expect(lastDayForDispatch(plan)).toBe("2026-08-01");
    }
    const urgent = { ...partOf(4), timetable: urgentTimetable() };
    expect(lastDayForDispatch(planIn(urgent))).toBe("2026-08-16");
  });

  it("can be said by every fact that a text may name", () => {
    for (const [form] of FORMS) for (const name of COMMON_FACTS) sayFact(partOf(form), name, speech);
  });
});

function urgentTimetable() {
  const { timetable } = partOf(4);
  if (!timetable) throw new Error("the last form has one");
  return { ...timetable, facts: { ...timetable.facts, urgency: "A shortage" } };
}
