import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import type { TextLanguage } from "@/domain/definitions/text-language";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { templateWith, TEMPLATES } from "@/domain/documents/templates";
import { clausesToCopy } from "@/queries/documents/clauses-to-copy";
import { clauseToTranslate } from "@/queries/documents/clause-page";
import { documentDraft } from "@/queries/documents/document-draft";
import { recordExport, type RecordExport } from "@/queries/record/record-export";
import { recordPage, type RecordPage } from "@/queries/record/record-page";
import { entrySentence } from "@/screens/record/entry-sentence";
import { speak } from "@/messages/speak";
import { revisionText } from "@/queries/consensus/revision-text";
import { unofficialReading } from "@/queries/consensus/unofficial-reading";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { beginDocuments } from "@/use-cases/documents/begin-documents";
import { copyClauses } from "@/use-cases/documents/copy-clauses";
import {
  BeginDocumentsInput,
  CopyClausesInput,
  TranslateClauseInput,
  WriteClauseInput,
} from "@/use-cases/documents/inputs";
import { moveClause } from "@/use-cases/documents/move-clause";
import { translateClause } from "@/use-cases/documents/translate-clause";
import { writeClause } from "@/use-cases/documents/write-clause";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  newId,
  personOf,
  visitor,
} from "../../support/actors";
import { theAnnexIsSigned } from "../../support/an-agreement";
import { answered, aProposedTender, aWrittenText, done, theNordicWorld, type ATender } from "../../support/world";

const ENGLISH = speak("en", "Europe/Copenhagen");

let made: ATender;
let clauses: ReadonlyMap<PartId, ClauseId>;

beforeAll(async () => {
  await theNordicWorld();
});

beforeEach(async () => {
  made = await aProposedTender({ lots: 3 });
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2, 3] });
  clauses = await aWrittenText(made);
});

const NO_TEMPLATES = {
  conditions: [],
  "product-list": [],
  requirements: [],
  "award-criteria": [],
  "framework-terms": [],
  timetable: [],
} as const;

function commonClause(): ClauseId {
  const clause = clauses.get(COMMON);
  if (!clause) throw new Error("the common part has a clause");
  return clause;
}

function danish(details: Partial<TranslateClauseInput> = {}): TranslateClauseInput {
  const said = { heading: "Levering", text: "Som aftalt." } as const;
  return { tender: made.tender, clause: commonClause(), language: "da", basedOn: 0, from: 1, ...said, ...details };
}

function sentencesOf(page: RecordPage | null): readonly string[] {
  return (page?.entries ?? []).flatMap(({ said: words, copiedFrom }) =>
    words === null ? [] : [entrySentence(words, ENGLISH, copiedFrom)],
  );
}

/** All that a record says, in clear. */
function said(record: RecordExport | null): string {
  return (record?.lines ?? []).map(({ payload }) => (payload ? atob(payload.bytes) : "")).join("\n");
}

async function draftOf(tender: TenderId) {
  const draft = await documentDraft(byOfficerOf("DK"), tender);
  if (!draft) throw new Error("the officer reads the own draft");
  return draft;
}

async function headingsOf(tender: TenderId, number: number): Promise<readonly string[]> {
  const part = (await draftOf(tender)).parts.find((each) => each.number === number);
  return (part?.clauses ?? []).map(({ heading }) => heading);
}

describe("beginning from templates", () => {
  const input = () => ({
    tender: made.tender,
    templates: { ...NO_TEMPLATES, conditions: ["language"], requirements: ["shelf-life"], timetable: ["time-limit"] },
    lots: made.lots.slice(0, 2).map(({ lot }) => lot),
  });

  it("adds all that is ticked in one act, what is for lots to each of the chosen ones, and once", async () => {
    expect(await done(beginDocuments(byOfficerOf("DK"), input()))).toEqual({ added: 4 });
    expect(await headingsOf(made.tender, 0)).toEqual(["Delivery", "Language", "Time limit for the receipt of tenders"]);
    expect(await headingsOf(made.tender, 1)).toEqual(["Delivery", "Shelf life and storage"]);
    expect(await headingsOf(made.tender, 3)).toEqual(["Delivery"]);

    expect(await beginDocuments(byOfficerOf("DK"), input())).toMatchObject({
      refusal: { rule: "some-chosen-clause-is-new" },
    });
  });

  it("is done once when it is sent twice", async () => {
    const circumstances = byOfficerOf("DK");
    await Promise.all([1, 2].map(() => beginDocuments(circumstances, input())));

    expect(await headingsOf(made.tender, 1)).toEqual(["Delivery", "Shelf life and storage"]);
  });

  it("may take every template there is, and the text is frozen with all of them", async () => {
    const templates = Object.fromEntries(
      Object.keys(NO_TEMPLATES).map((document) => [
        document,
        TEMPLATES.filter((each) => each.document === document).map(({ key }) => key),
      ]),
    );
    const whole = BeginDocumentsInput.parse({ tender: made.tender, templates, lots: made.lots.map(({ lot }) => lot) });
    const { added } = await done(beginDocuments(byOfficerOf("DK"), whole));
    const ofLots = TEMPLATES.filter(({ side }) => side === "lot").length;

    // "Delivery" stands in the conditions already, and the template's in the framework terms.
    expect(added).toBe(TEMPLATES.length - ofLots + made.lots.length * ofLots);
    expect(await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }))).toMatchObject({ number: 1 });
    const text = await revisionText(byOfficerOf("DK"), { tender: made.tender, number: 1 });
    expect(text?.common.clauses.map(({ document }) => document)).toEqual(
      text?.common.clauses.map(({ document }) => document).toSorted(byDocument),
    );
  });

  it.each([
    ["a representative", () => byRepresentativeOf("DK"), "not-allowed"],
    ["another country's officer", () => byOfficerOf("NO"), "not-allowed"],
    ["an auditor", () => circumstancesOf(auditor), "not-found"],
    ["the clock", () => circumstancesOf(clock), "not-allowed"],
    ["a visitor", () => circumstancesOf(visitor), "not-found"],
  ])("is not for %s", async (_who, circumstances, rule) => {
    expect(await beginDocuments(circumstances(), input())).toMatchObject({ refusal: { rule } });
    expect(await headingsOf(made.tender, 1)).toEqual(["Delivery"]);
  });
});

function byDocument(a: string | undefined, b: string | undefined): number {
  const documents = Object.keys(NO_TEMPLATES);
  return documents.indexOf(a ?? "") - documents.indexOf(b ?? "");
}

describe("a clause in another language", () => {
  it("stands beside the English text, and is marked once that says something else", async () => {
    await done(translateClause(byOfficerOf("DK"), danish()));
    const asked = { tender: made.tender, clause: commonClause(), language: "da" } as const;
    expect(await clauseToTranslate(byOfficerOf("DK"), asked)).toMatchObject({
      translation: { n: 1, from: 1, heading: "Levering" },
    });

    const written = {
      tender: made.tender,
      clause: commonClause(),
      part: COMMON,
      document: "conditions",
      heading: "Delivery",
    } as const;
    await done(writeClause(byOfficerOf("DK"), { ...written, text: "Within six days.", basedOn: 1 }));
    expect(await clauseToTranslate(byOfficerOf("DK"), asked)).toMatchObject({
      clause: { text: "Within six days." },
      translation: { english: { text: `As agreed for ${COMMON}.` } },
    });
  });

  it("is not overwritten by whoever began before somebody else saved", async () => {
    await done(translateClause(byOfficerOf("DK"), danish()));

    expect(await translateClause(byOfficerOf("DK"), danish({ text: "Noget andet." }))).toMatchObject({
      refusal: { rule: "a-translation-is-changed-from-its-latest-form" },
    });
    expect((await draftOf(made.tender)).translations.get(commonClause())).toMatchObject([
      { text: "Som aftalt.", n: 1 },
    ]);
  });

  it("is saved by one of two who save at the same moment", async () => {
    const outcomes = await Promise.all(
      ["Den ene.", "Den anden."].map((text) => translateClause(byOfficerOf("DK"), danish({ text }))),
    );
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it("is part of what is frozen only where it is authentic", async () => {
    await done(translateClause(byOfficerOf("DK"), danish()));
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const text = await revisionText(byOfficerOf("DK"), { tender: made.tender, number: 1 });

    expect(text?.common.clauses[0]).not.toHaveProperty("texts");
    await done(translateClause(byOfficerOf("DK"), danish({ basedOn: 1, text: "Noget helt andet." })));
    expect(await freezeRevision(byOfficerOf("DK"), { tender: made.tender })).toMatchObject({
      refusal: { rule: "a-new-revision-changes-something" },
    });
  });

  it.each([
    ["a representative", () => byRepresentativeOf("DK"), "not-allowed"],
    ["another country's officer, who is no named reader", () => byOfficerOf("NO"), "not-found"],
    ["a visitor", () => circumstancesOf(visitor), "not-found"],
  ])("is not for %s", async (_who, circumstances, rule) => {
    expect(await translateClause(circumstances(), danish())).toMatchObject({ refusal: { rule } });
    expect((await draftOf(made.tender)).translations.size).toBe(0);
  });

  it("is read with a frozen version that it was made of, outside its hash; a later draft does not show there", async () => {
    await done(
      translateClause(byOfficerOf("DK"), danish({ language: "is", heading: "Afhending", text: "Samkvæmt samningi." })),
    );
    const lots = [...clauses].filter(([part]) => part !== COMMON).map(([, clause]) => clause);
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const readBy = async (circumstances = byRepresentativeOf("IS"), language: TextLanguage = "is") => {
      const text = await revisionText(circumstances, { tender: made.tender, number: 1 });
      if (!text) throw new Error("whoever takes part reads the frozen version");
      return unofficialReading(circumstances, { tender: made.tender, text, language });
    };
    const before = await readBy();
    expect(before.offered).toEqual(["is"]);
    expect([...(before.read?.texts ?? [])]).toEqual([
      [commonClause(), { heading: "Afhending", text: "Samkvæmt samningi.", isBehind: false }],
    ]);

    const input = { tender: made.tender, clause: commonClause(), part: COMMON, document: "conditions" } as const;
    await done(writeClause(byOfficerOf("DK"), { ...input, heading: "Delivery", text: "A secret draft.", basedOn: 1 }));
    await done(translateClause(byOfficerOf("DK"), danish({ language: "nb", from: 2, text: "Et hemmelig utkast." })));
    expect((await readBy()).offered).toEqual(["is"]);
    const later = { language: "is", from: 2, heading: "Afhending", text: "Leynileg drög." } as const;
    await done(translateClause(byOfficerOf("DK"), danish({ ...later, basedOn: 1 })));
    await done(translateClause(byOfficerOf("DK"), danish({ ...later, clause: lots[0] ?? commonClause(), from: 1 })));
    const after = await readBy();
    expect(after.read?.texts.get(commonClause())).toMatchObject({ text: "Samkvæmt samningi.", isBehind: false });
    expect(JSON.stringify([...(after.read?.texts ?? [])])).not.toContain("A secret");
    expect(after.read?.texts.size).toBe(2);

    expect((await readBy(byRepresentativeOf("IS"), "nb")).read).toBeNull();
    expect(await readBy(circumstancesOf(personOf("NO", "expert")))).toEqual({ offered: [], read: null });
  });

  it("is not of a clause that is nobody's", async () => {
    const clause = identifier<ClauseId>(newId());
    expect(await translateClause(byOfficerOf("DK"), danish({ clause }))).toMatchObject({
      refusal: { rule: "not-found" },
    });
  });
});

describe("the order of the clauses", () => {
  it("is changed by moving, and read everywhere in the new order", async () => {
    const templates = { ...NO_TEMPLATES, conditions: ["language", "validity"] };
    await done(beginDocuments(byOfficerOf("DK"), { tender: made.tender, templates, lots: [] }));
    const common = async () => (await draftOf(made.tender)).parts[0]?.clauses ?? [];
    const [first, second] = await common();
    if (!first || !second) throw new Error("there are three clauses");
    const move = { tender: made.tender, clause: second.clause, way: "up", past: first.clause } as const;

    await done(moveClause(byOfficerOf("DK"), move));
    expect((await common()).map(({ heading }) => heading)).toEqual(["Language", "Delivery", "Validity of tenders"]);
    expect(await moveClause(byOfficerOf("DK"), move)).toMatchObject({
      refusal: { rule: "clauses-are-moved-from-the-order-that-was-shown" },
    });
    expect(await moveClause(byRepresentativeOf("DK"), move)).toMatchObject({ refusal: { rule: "not-allowed" } });
    await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const text = await revisionText(byOfficerOf("DK"), { tender: made.tender, number: 1 });
    expect(text?.common.clauses.map(({ heading }) => heading)).toEqual(["Language", "Delivery", "Validity of tenders"]);
  });
});

describe("copying from another tender", () => {
  it("takes the words over in one act, and the record says where from", async () => {
    const later = await aProposedTender();
    for (const code of ["DK", "NO", "IS"]) await answered(later, code, { in: [1] });
    await theAnnexIsSigned(later.tender);
    const lot = later.lots[0]?.lot;
    if (!lot) throw new Error("there is a lot");
    const source = await clausesToCopy(byOfficerOf("DK"), { tender: later.tender, from: made.tender });
    expect(source?.source?.parts[0]?.clauses).toMatchObject([{ clause: commonClause() }]);
    const number = source?.source?.number ?? "";

    const input = { tender: later.tender, from: made.tender, clauses: [commonClause()], parts: [COMMON, lot] } as const;
    expect(await done(copyClauses(byOfficerOf("DK"), input))).toEqual({ added: 2 });
    const page = await recordPage(byOfficerOf("DK"), { tender: later.tender, page: 1 });
    expect(sentencesOf(page).filter((each) => each.includes(`, taken over from tender ${number}.`))).toHaveLength(2);
    expect(await headingsOf(later.tender, 1)).toEqual(["Delivery"]);
  });

  it("does not say the number of the earlier tender to whoever reads the later one alone", async () => {
    const later = await aProposedTender();
    for (const code of ["DK", "NO", "IS"]) await answered(later, code, { in: [1] });
    await theAnnexIsSigned(later.tender);
    const alone = await aProposedTender({ participants: ["IS"], observers: [] });
    for (const code of ["DK", "IS"]) await answered(alone, code, { in: [1] });
    const texts = await aWrittenText(alone, ["DK", "IS"]);
    const clause = texts.get(COMMON);
    if (!clause) throw new Error("the common part has a clause");
    const input = { tender: later.tender, from: alone.tender, clauses: [clause], parts: [COMMON] } as const;
    await done(copyClauses(byOfficerOf("DK"), input));

    const source = await clausesToCopy(byOfficerOf("DK"), { tender: later.tender, from: alone.tender });
    const number = source?.source?.number ?? "";
    const page = await recordPage(byRepresentativeOf("NO"), { tender: later.tender, page: 1 });
    expect(sentencesOf(page).filter((each) => each.endsWith(", taken over from another tender."))).toHaveLength(1);
    const exported = await recordExport(byRepresentativeOf("NO"), later.tender);
    const everything = JSON.stringify(page) + said(exported);
    expect(number).not.toBe("");
    expect(everything).not.toContain(number);
    expect(exported?.saysDrafts).toBe(true);
    expect((await recordExport(byRepresentativeOf("SE"), later.tender))?.saysDrafts).toBe(false);
    expect(JSON.stringify(await recordPage(byRepresentativeOf("IS"), { tender: later.tender, page: 1 }))).toContain(
      number,
    );
  });

  it("is not of texts that the officer does not read, and does not say whether they are there", async () => {
    const norways = {
      tender: made.tender,
      from: identifier<TenderId>(newId()),
      clauses: [commonClause()],
      parts: [COMMON],
    } as const;
    expect(await copyClauses(byOfficerOf("DK"), norways)).toMatchObject({ refusal: { rule: "not-found" } });
    expect(await copyClauses(byOfficerOf("NO"), { ...norways, from: made.tender })).toMatchObject({
      refusal: { rule: "not-allowed" },
    });
  });
});

describe("what a form may send", () => {
  const clause = {
    tender: newId(),
    clause: newId(),
    part: COMMON,
    document: "conditions",
    heading: "Delivery",
    text: "Within five days.",
    basedOn: "0",
  };

  it.each([
    ["a megabyte of text", { text: "x".repeat(1_000_000) }],
    ["characters that turn the reading around", { text: "abc \u202e def" }],
    ["an isolate that is never closed", { text: "abc \u2067 def" }],
    ["nothing", { text: "  \n " }],
    ["half a character", { text: "\ud800" }],
    ["a document that is none", { document: "secrets" }],
    ["a part that is none", { part: "lot-1" }],
  ])("is not %s", (_case, change) => {
    expect(WriteClauseInput.safeParse({ ...clause, ...change }).success).toBe(false);
  });

  it("is right-to-left words and combining characters, kept in one form", () => {
    const read = WriteClauseInput.parse({ ...clause, text: "שלום a\u0301" });
    expect(read.text).toBe("שלום á");
  });

  it("is no translation into English, and no clause copied nowhere", () => {
    const translation = { ...clause, language: "en", from: "1" };
    expect(TranslateClauseInput.safeParse(translation).success).toBe(false);
    expect(TranslateClauseInput.safeParse({ ...translation, language: "da" }).success).toBe(true);
    const copy = { tender: newId(), from: newId(), clauses: [newId()], parts: [COMMON] };
    expect(CopyClausesInput.safeParse(copy).success).toBe(true);
    expect(CopyClausesInput.safeParse({ ...copy, parts: [] }).success).toBe(false);
    expect(templateWith("no such template")).toBeUndefined();
  });
});
