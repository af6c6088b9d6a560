import { describe, expect, it } from "vitest";
import { CRITERIA_LIBRARY, LIBRARY_KINDS, libraryOf } from "@/domain/documents/criteria-library";
import { libraryCriterion } from "@/domain/documents/library-criterion";
import { setCriteria } from "@/domain/documents/set-criteria";
import { identified } from "@/domain/documents/typed-criteria";
import { COMMON } from "@/domain/documents/clause";
import { sayLibraryEntry } from "@/messages/criteria-library/say-entry";
import { LANGUAGES } from "@/messages/language";
import { speak } from "@/messages/speak";
import { SetCriteriaInput } from "@/use-cases/documents/criteria-inputs";
import { aTender } from "../support/builders";
import { newId } from "../support/actors";

const ENTRIES = LIBRARY_KINDS.flatMap(libraryOf);
const DAYS = { allBy: "2027-01-01", noneFrom: "2027-12-31" };

describe("the library of criteria", () => {
  it("has both kinds, and no entry twice", () => {
    expect(ENTRIES.toSorted()).toEqual(Object.keys(CRITERIA_LIBRARY).toSorted());
    expect(LIBRARY_KINDS.map((kind) => libraryOf(kind).length)).toEqual([11, 8]);
  });

  it.each(LANGUAGES)("says every entry in %s, whole", (language) => {
    const speech = speak(language, "UTC");
    for (const id of ENTRIES) {
      const { name, question, evidence, unit, milestone, choices } = sayLibraryEntry(id, speech);
      const { of } = CRITERIA_LIBRARY[id].answer;
      const said = [
        ...[name, question, evidence],
        ...(of === "number" ? [unit] : []),
        ...(of === "plan" ? [milestone] : []),
        ...(of === "choice" ? Object.values(choices) : []),
      ];
      expect(said.filter((words) => words.trim() === "" || words.includes("criteriaLibrary"))).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it.each(ENTRIES)("holds in %s a criterion that can be set as it is, once it has a weight and its days", (id) => {
    const taken = libraryCriterion(id, sayLibraryEntry(id, speak("en", "UTC")));
    const questions = taken.questions.map(({ answer, ...asked }) => ({
      ...asked,
      answer: answer.of === "date" ? { ...answer, ...DAYS } : answer,
    }));
    const price = { kind: "price", name: "Price", weight: "60", pointsMax: "10" };
    const input = SetCriteriaInput.parse({
      tender: newId(),
      part: COMMON,
      method: "linear",
      tieRule: "The lower price.",
      basedOn: "0",
      criteria: [price, { ...taken, weight: "40", questions }],
    });

    const saved = { part: COMMON, n: 0, criteria: null } as const;
    const draft = { tender: aTender(), saved, isDispatched: false };
    expect(setCriteria(draft, { basedOn: 0, criteria: identified(input, null, newId) }).ok).toBe(true);
  });
});
