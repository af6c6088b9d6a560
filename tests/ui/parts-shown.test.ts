import { describe, expect, it } from "vitest";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { DocumentDraft, DraftPart } from "@/queries/documents/document-draft";
import { draftAddress } from "@/screens/documents/draft-address";
import { partsShown } from "@/screens/documents/parts-shown";
import { aClause, LOT_1, LOT_2 } from "../support/builders";

const PARTS: readonly PartId[] = [COMMON, LOT_1, LOT_2];

function aPart(number: number, clauses: number): DraftPart {
  const part: PartId = PARTS[number] ?? COMMON;
  return {
    part,
    number,
    title: "",
    countries: [],
    isLeftOut: false,
    clauses: Array.from({ length: clauses }, (_, place) => ({
      ...aClause(part),
      clause: identifier<ClauseId>(`${number}-${place}`),
    })),
    content: null,
  };
}

function aDraft(...clauses: readonly number[]): Pick<DocumentDraft, "parts" | "discussions"> {
  return { parts: clauses.map((count, number) => aPart(number, count)), discussions: new Map() };
}

const ALL = { shown: "all", part: "", clause: "" } as const;
const numbersOf = (
  draft: ReturnType<typeof aDraft>,
  asked: { readonly part?: string; readonly clause?: string } = {},
) => partsShown(draft, { ...ALL, ...asked }, null).parts.map(({ number }) => number);

describe("a long draft", () => {
  it("is shown whole with sixty clauses, and a part at a time with one more", () => {
    expect(numbersOf(aDraft(20, 20, 20))).toEqual([0, 1, 2]);
    expect(numbersOf(aDraft(20, 20, 21))).toEqual([0]);
    expect(partsShown(aDraft(20, 20, 20), ALL, null).byPart).toBeNull();
  });

  it("is opened at the part that is asked for, or at that of the clause; at the first where there is no such part", () => {
    const draft = aDraft(20, 20, 21);
    expect(numbersOf(draft, { part: "lot-2" })).toEqual([2]);
    expect(numbersOf(draft, { clause: "1-3" })).toEqual([1]);
    expect(numbersOf(draft, { part: "lot-9", clause: "nobody" })).toEqual([0]);
  });

  it("says what comes before and after", () => {
    const { byPart } = partsShown(aDraft(20, 20, 21), { ...ALL, part: "lot-1" }, null);
    expect(byPart).toMatchObject({ place: 2, of: 3, before: { number: 0 }, after: { number: 2 } });
    expect(partsShown(aDraft(20, 20, 21), { ...ALL, part: "lot-2" }, null).byPart).toMatchObject({ after: null });
  });

  it("is nothing at all where no clause is of the kind that is asked for", () => {
    expect(partsShown(aDraft(20, 20, 21), { ...ALL, shown: "open" }, null)).toEqual({ parts: [], byPart: null });
  });
});

describe("where a part is read", () => {
  it("is the plain address of the draft where nothing else is asked for", () => {
    expect(draftAddress("t", undefined)).toBe("/tenders/t/documents");
    expect(draftAddress("t", undefined, { language: "is" })).toBe("/tenders/t/documents?text=is");
  });

  it("is one address for a text that is shown whole and for one that is not", () => {
    expect(draftAddress("t", { number: 0 })).toBe("/tenders/t/documents?part=common#common");
    expect(draftAddress("t", { number: 12 }, { shown: "mine", language: "da" })).toBe(
      "/tenders/t/documents?show=mine&text=da&part=lot-12#lot-12",
    );
  });
});
