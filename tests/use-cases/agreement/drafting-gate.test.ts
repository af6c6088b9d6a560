import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { COMMON } from "@/domain/documents/clause";
import { documentDraft } from "@/queries/documents/document-draft";
import { answerClimate } from "@/use-cases/documents/answer-climate";
import { beginDocuments } from "@/use-cases/documents/begin-documents";
import { copyClauses } from "@/use-cases/documents/copy-clauses";
import { moveClause } from "@/use-cases/documents/move-clause";
import { removeClause } from "@/use-cases/documents/remove-clause";
import { removeCriteria } from "@/use-cases/documents/remove-criteria";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { translateClause } from "@/use-cases/documents/translate-clause";
import { writeClause } from "@/use-cases/documents/write-clause";
import { byOfficerOf, circumstancesOf, newId, personOf } from "../../support/actors";
import { annexIsPut, annexPut, signedBy, theAnnexIsSigned } from "../../support/an-agreement";
import { someCriteria } from "../../support/criteria";
import { left } from "../../support/leaving";
import { asSuperuser } from "../../support/raw-sql";
import { answered, aProposedTender, aWrittenText, done, theNordicWorld, type ATender } from "../../support/world";

const NO_TEMPLATES = {
  conditions: [],
  "product-list": [],
  requirements: [],
  "award-criteria": [],
  "framework-terms": [],
  timetable: [],
} as const;

let earlier: ATender;
let toCopy: ClauseId;

beforeAll(async () => {
  await theNordicWorld();
  earlier = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(earlier, code, { in: [1] });
  const clause = (await aWrittenText(earlier)).get(COMMON);
  if (!clause) throw new Error("the common part has a clause");
  toCopy = clause;
});

type Act = () => Promise<Outcome<unknown, Refusal>>;

const officer = () => byOfficerOf("DK");

/** The acts by which a text is begun where there is none yet. */
function beginningsOf({ tender }: ATender): Readonly<Record<string, Act>> {
  const clause = identifier<ClauseId>(newId());
  const words = { document: "conditions", heading: "Storage", text: "As agreed.", basedOn: 0 } as const;
  const templates = { ...NO_TEMPLATES, conditions: ["language"] };
  return {
    "write a clause": () => writeClause(officer(), { tender, clause, part: COMMON, ...words }),
    "begin from templates": () => beginDocuments(officer(), { tender, templates, lots: [] }),
    "copy a clause": () => copyClauses(officer(), { tender, from: earlier.tender, clauses: [toCopy], parts: [COMMON] }),
    "set criteria": () => setCriteria(officer(), { tender, part: COMMON, basedOn: 0, ...someCriteria() }),
  };
}

/** The acts that change a text which is there. Each may be done once all have signed. */
function changesOf({ tender, lots: [lot] }: ATender, clauses: readonly ClauseId[]): Readonly<Record<string, Act>> {
  const [first, second] = clauses;
  if (!first || !second || !lot) throw new Error("there are two clauses and a lot");
  const danish = { language: "da", heading: "Levering", text: "Som aftalt.", basedOn: 0, from: 1 } as const;
  const answer = {
    way: "counsel",
    reason: "Counsel has seen the documents, and the weight of the environment in them is lawful.",
    lots: [{ lot: lot.lot, basedOn: 0 }],
  } as const;
  const counsel = () => circumstancesOf(personOf("NO", "legal-officer"));
  return {
    "translate a clause": () => translateClause(officer(), { tender, clause: first, ...danish }),
    "move a clause": () => moveClause(officer(), { tender, clause: first, way: "down", past: second }),
    "remove a clause": () => removeClause(officer(), { tender, clause: second, basedOn: 1 }),
    "answer the climate check": () => answerClimate(counsel(), { tender, country: storedCountry("NO"), ...answer }),
    "remove a lot's criteria": () => removeCriteria(officer(), { tender, part: lot.lot, basedOn: 1 }),
  };
}

async function entriesOf(tender: TenderId): Promise<number> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT count(*)::int AS found FROM entries WHERE stream_id = $1", [tender]),
  );
  return rows[0].found;
}

async function areRefused(acts: Readonly<Record<string, Act>>, tender: TenderId, missing: readonly object[]) {
  const before = await entriesOf(tender);
  for (const [name, act] of Object.entries(acts)) {
    expect(await act(), name).toMatchObject({ refusal: { rule: "drafting-begins-once-the-annex-is-signed", missing } });
  }
  expect(await entriesOf(tender)).toBe(before);
  expect((await documentDraft(officer(), tender))?.draftingMissing).toMatchObject(missing);
}

async function areDone(acts: Readonly<Record<string, Act>>) {
  for (const [name, act] of Object.entries(acts)) expect(await act(), name).toMatchObject({ ok: true });
}

describe("before the annex stands", () => {
  it("no text is begun by any way, with what is missing each time; with the last signature every way is open", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
    const acts = beginningsOf(made);
    await areRefused(acts, made.tender, [{ what: "no-annex-is-written" }]);

    await annexIsPut(made.tender);
    const { sha256 } = await annexPut(made.tender);
    for (const code of ["DK", "NO"]) await done(signedBy(code, { tender: made.tender }, sha256));
    await areRefused(acts, made.tender, [{ what: "signatures-are-missing", countries: ["IS"] }]);

    await done(signedBy("IS", { tender: made.tender }, sha256));
    await areDone(acts);
  });

  it("says nothing of it to whoever may not write: they are not allowed, or find nothing", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1] });
    const clause = identifier<ClauseId>(newId());
    const words = { document: "conditions", heading: "Delivery", text: "As agreed.", basedOn: 0 } as const;
    const input = { tender: made.tender, clause, part: COMMON, ...words } as const;
    expect(await writeClause(byOfficerOf("NO"), input)).toMatchObject({ refusal: { rule: "not-allowed" } });
    expect(await writeClause(byOfficerOf("FI"), input)).toMatchObject({ refusal: { rule: "not-found" } });
  });
});

describe("a country that comes in after drafting began", () => {
  it("shuts every way of changing the text until it has signed too", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1, 2] });
    await theAnnexIsSigned(made.tender);
    const clauses: ClauseId[] = [];
    for (const heading of ["Transport", "Payment"]) {
      const clause = identifier<ClauseId>(newId());
      const words = { document: "conditions", heading, text: "As agreed.", basedOn: 0 } as const;
      await done(writeClause(officer(), { tender: made.tender, clause, part: COMMON, ...words }));
      clauses.push(clause);
    }
    const part = made.lots[0]?.lot ?? COMMON;
    await done(setCriteria(officer(), { tender: made.tender, part, basedOn: 0, ...someCriteria(["50", "30", "20"]) }));

    await answered(made, "IS", { in: [1] });
    const acts = { ...beginningsOf(made), ...changesOf(made, clauses) };
    await areRefused(acts, made.tender, [{ what: "a-country-is-new", countries: ["IS"] }]);

    await annexIsPut(made.tender);
    const { sha256 } = await annexPut(made.tender);
    for (const code of ["DK", "NO"]) await done(signedBy(code, { tender: made.tender }, sha256));
    await areRefused(acts, made.tender, [{ what: "signatures-are-missing", countries: ["IS"] }]);
    await done(signedBy("IS", { tender: made.tender }, sha256));
    await areDone(acts);
  });

  it("waits no more once it has left again", async () => {
    const made = await aProposedTender();
    for (const code of ["DK", "NO"]) await answered(made, code, { in: [1] });
    await theAnnexIsSigned(made.tender);
    await answered(made, "IS", { in: [1] });
    const { "write a clause": write } = beginningsOf(made);
    expect(await write?.()).toMatchObject({ ok: false });
    await done(left(made.tender, "IS", { lots: "all" }));
    expect(await write?.()).toMatchObject({ ok: true });
  });
});
