import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId, type CommentId } from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { COMMON } from "@/domain/documents/clause";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { clauseDiscussion } from "@/queries/documents/clause-discussion";
import { documentDraft } from "@/queries/documents/document-draft";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { markClause } from "@/use-cases/documents/mark-clause";
import { nameReader } from "@/use-cases/documents/name-reader";
import { settleComment } from "@/use-cases/documents/settle-comment";
import { settleOwnComment } from "@/use-cases/documents/settle-own-comment";
import { takeReaderBack } from "@/use-cases/documents/take-reader-back";
import { writeClause } from "@/use-cases/documents/write-clause";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  officerOf,
  operator,
  personIdOf,
  personOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { asSuperuser } from "../../support/raw-sql";
import { tablesShowing } from "../../support/visible-rows";
import { answered, aProposedTender, aWrittenText, done, theNordicWorld, type ATender } from "../../support/world";

const EXPERT = personOf("NO", "expert");
const byExpert = () => circumstancesOf(EXPERT);

let made: ATender;
let clause: ClauseId;

beforeAll(async () => {
  await theNordicWorld(["PL"]);
  made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  const written = (await aWrittenText(made)).get(COMMON);
  if (!written) throw new Error("the common part has a clause");
  clause = written;
});

const naming = () => ({ tender: made.tender, country: "NO", person: EXPERT.person });
const isNamed = () => done(nameReader(byRepresentativeOf("NO"), naming()));
const isTakenBack = () => done(takeReaderBack(byRepresentativeOf("NO"), naming()));
const said = (text = "Five days is short.") => ({ tender: made.tender, clause, onForm: 1, text });

async function aQuestion(circumstances: Circumstances, text?: string): Promise<CommentId> {
  return (await done(makeComment(circumstances, said(text)))).comment;
}

const EVERYONE: Readonly<Record<string, Actor>> = {
  "the lead's officer": officerOf("DK"),
  "the lead's representative": representativeOf("DK"),
  "a participant's representative": representativeOf("NO"),
  "a participant's deputy": personOf("NO", "deputy"),
  "a participant's legal officer": personOf("NO", "legal-officer"),
  "a participant's signatory": personOf("NO", "signatory"),
  "a participant's officer": officerOf("NO"),
  "a participant's expert": EXPERT,
  "another participant's representative": representativeOf("IS"),
  "an observer's representative": representativeOf("SE"),
  "an outsider's representative": representativeOf("PL"),
  "the auditor": auditor,
  "a visitor": visitor,
  "the clock": clock,
  "the operator": operator,
};

const READERS = [
  "the lead's officer",
  "the lead's representative",
  "a participant's representative",
  "a participant's deputy",
  "a participant's legal officer",
  "a participant's signatory",
  "another participant's representative",
];
const SPEAKERS = ["a participant's representative", "a participant's deputy", "a participant's legal officer"];

type Asked = {
  readonly by: readonly string[];
  readonly act: (circumstances: Circumstances) => Promise<Outcome<unknown, Refusal>>;
  /** What those who may are answered: a rule refuses it, so that the next who asks finds the same. */
  readonly answer: string;
};

/** What one asks for in each act, so that those who may are refused by a rule and leave nothing. */
function acts(question: CommentId, own: CommentId): Readonly<Record<string, Asked>> {
  const place = { tender: made.tender, clause };
  return {
    "say something to all": {
      by: READERS,
      answer: "a-comment-is-on-a-form-of-the-clause",
      act: (circumstances) => makeComment(circumstances, { ...said(), onForm: 9 }),
    },
    "say something to the own country": {
      by: READERS,
      answer: "a-comment-is-on-a-form-of-the-clause",
      act: (circumstances) => makeOwnComment(circumstances, { ...said(), onForm: 9 }),
    },
    "open Norway's open question again": {
      by: ["the lead's officer", ...SPEAKERS, "a participant's signatory"],
      answer: "a-matter-is-not-settled-twice",
      act: (circumstances) => settleComment(circumstances, { ...place, comment: question, becomes: "open" }),
    },
    "open Norway's own question again": {
      by: [...SPEAKERS, "a participant's signatory"],
      answer: "a-matter-is-not-settled-twice",
      act: (circumstances) => settleOwnComment(circumstances, { ...place, comment: own, becomes: "open" }),
    },
    "mark a clause for Norway": {
      by: SPEAKERS,
      answer: "a-clause-is-marked-as-it-stands",
      act: (circumstances) => markClause(circumstances, { ...place, country: "NO", onForm: 9, mark: "agreed" }),
    },
    "name a reader of Norway": {
      by: SPEAKERS,
      answer: "a-named-reader-works-for-the-buyer",
      act: (circumstances) =>
        nameReader(circumstances, { tender: made.tender, country: "NO", person: personIdOf("IS", "expert") }),
    },
    "take a reader of Norway back": {
      by: SPEAKERS,
      answer: "a-reader-is-named-once",
      act: (circumstances) => takeReaderBack(circumstances, naming()),
    },
  };
}

const TURNED_AWAY = ["not-allowed", "not-found"];

describe("working together on a draft", () => {
  it("is for those who read it, act by act; all others are turned away and leave nothing", async () => {
    const question = await aQuestion(byRepresentativeOf("NO"));
    const { comment: own } = await done(makeOwnComment(byRepresentativeOf("NO"), said("Between us.")));
    const count = () =>
      asSuperuser((sql) => sql("SELECT count(*)::int AS n FROM entries")).then(({ rows }) => rows[0].n);
    const before = await count();
    for (const [name, { by, act, answer }] of Object.entries(acts(question, own)))
      for (const [who, actor] of Object.entries(EVERYONE)) {
        const outcome = await act(circumstancesOf(actor));
        const rule = outcome.ok ? "done" : outcome.refusal.rule;
        const expected = by.includes(who) ? [answer] : TURNED_AWAY;
        expect(expected, `${who}: ${name}`).toContain(rule);
      }
    expect(await count()).toBe(before);
  });
});

describe("an expert whom nobody has named", () => {
  const SECRET = "SECRET-TEXT-OF-THE-DRAFT";
  const seen = (actor: Actor) => tablesShowing(circumstancesOf(actor), [SECRET]);

  beforeAll(async () => {
    const written = { tender: made.tender, clause, part: COMMON, document: "conditions", heading: "Delivery" } as const;
    await done(writeClause(byOfficerOf("DK"), { ...written, text: SECRET, basedOn: 1 }));
    await aQuestion(byRepresentativeOf("IS"), SECRET);
    const marked = { tender: made.tender, clause, country: "IS", onForm: 2, mark: "parked", reason: SECRET } as const;
    await done(markClause(byRepresentativeOf("IS"), marked));
  });

  it("finds nothing of a draft anywhere, with raw SQL; is named and finds it; is taken back and finds nothing", async () => {
    const all = ["entry_payloads", "clauses", "comments", "clause_marks"];
    expect((await seen(representativeOf("NO"))).toSorted()).toEqual(all.toSorted());
    expect(await seen(EXPERT)).toEqual([]);
    await isNamed();
    expect((await seen(EXPERT)).toSorted()).toEqual(all.toSorted());
    expect(await seen(personOf("NO", "finance-officer"))).toEqual([]);
    await isTakenBack();
    expect(await seen(EXPERT)).toEqual([]);
  });

  it("reads no page of it, and comments once named", async () => {
    const asked = { tender: made.tender, clause };
    expect(await documentDraft(byExpert(), made.tender)).toBeNull();
    expect(await clauseDiscussion(byExpert(), asked)).toBeNull();
    expect(await makeComment(byExpert(), said())).toMatchObject({ refusal: { rule: "not-found" } });
    await isNamed();
    expect(await documentDraft(byExpert(), made.tender)).not.toBeNull();
    expect(await clauseDiscussion(byExpert(), asked)).toMatchObject({ mayDiscuss: true, marksFor: null });
    expect((await makeComment(byExpert(), said())).ok).toBe(true);
    await isTakenBack();
  });

  it.each([
    ["the lead's officer", officerOf("DK"), true],
    ["the lead's representative", representativeOf("DK"), true],
    ["the lead's expert", personOf("DK", "expert"), false],
    ["a representative", representativeOf("NO"), true],
    ["a deputy", personOf("NO", "deputy"), true],
    ["a legal officer", personOf("NO", "legal-officer"), true],
    ["a signatory", personOf("NO", "signatory"), true],
    ["another country's officer", officerOf("NO"), false],
    ["an observer", representativeOf("SE"), false],
    ["an outsider", representativeOf("PL"), false],
    ["the auditor", auditor, true],
  ])("is told apart in the same way by the pages and by the database: %s", async (_who, actor, reads) => {
    expect((await seen(actor)).length > 0).toBe(reads);
    expect((await documentDraft(circumstancesOf(actor), made.tender)) !== null).toBe(reads);
  });
});

describe("what a country says to itself", () => {
  const OWN = "SECRET-OF-NORWAYS-OWN";

  beforeAll(async () => {
    await done(makeOwnComment(byRepresentativeOf("NO"), said(OWN)));
  });

  it("is its own people's to read", async () => {
    expect((await tablesShowing(byRepresentativeOf("NO"), [OWN])).toSorted()).toEqual([
      "entry_payloads",
      "own_comments",
    ]);
    const talk = await clauseDiscussion(byRepresentativeOf("NO"), { tender: made.tender, clause });
    expect(talk?.discussion.matters.map(({ text }) => text)).toContain(OWN);
  });

  it.each(Object.entries(EVERYONE).filter(([, actor]) => actor.kind !== "person" || actor.country !== "NO"))(
    "is nowhere for %s, and neither is the stream that it stands in",
    async (_who, actor) => {
      expect(await tablesShowing(circumstancesOf(actor), [OWN])).toEqual([]);
      if (actor.kind !== "person") return;
      const talk = await clauseDiscussion(circumstancesOf(actor), { tender: made.tender, clause });
      expect(talk?.discussion.matters.some(({ text }) => text === OWN) ?? false).toBe(false);
    },
  );
});

describe("a clause that is changed", () => {
  it("is open again for who had agreed, and says so; and shows what was changed since a comment", async () => {
    const place = { tender: made.tender, clause };
    const look = () => clauseDiscussion(byRepresentativeOf("NO"), place);
    const n = (await look())?.clause.n ?? 0;
    const agreed = { ...place, country: "NO", onForm: n, mark: "agreed" } as const;
    await done(markClause(byRepresentativeOf("NO"), agreed));
    const norways = (talk: Awaited<ReturnType<typeof look>>) =>
      talk?.discussion.standing.find(({ country }) => country === storedCountry("NO"));
    expect(norways(await look())).toMatchObject({ mark: "agreed", before: null });

    const written = { ...place, part: COMMON, document: "conditions", heading: "Delivery" } as const;
    await done(writeClause(byOfficerOf("DK"), { ...written, text: "Within six days.", basedOn: n }));

    const talk = await look();
    expect(norways(talk)).toMatchObject({ mark: "open", before: "agreed" });
    expect(talk?.discussion.matters.every(({ isOfEarlierForm }) => isOfEarlierForm)).toBe(true);
    expect(talk?.changedSince.get(1)?.some(({ kind }) => kind === "inserted")).toBe(true);
    expect(await markClause(byRepresentativeOf("NO"), agreed)).toMatchObject({
      refusal: { rule: "a-clause-is-marked-as-it-stands" },
    });
  });
});

describe("the same question", () => {
  it("sent twice is made once", async () => {
    const circumstances = byRepresentativeOf("IS");
    const first = await done(makeComment(circumstances, said("Twice.")));
    expect(await done(makeComment(circumstances, said("Twice.")))).toEqual(first);
  });

  it("settled by two at once is settled once", async () => {
    const comment = await aQuestion(byRepresentativeOf("NO"), "Two settle this.");
    const settling = { tender: made.tender, clause, comment, becomes: "settled" } as const;
    const outcomes = await Promise.all([
      settleComment(byOfficerOf("DK"), settling),
      settleComment(byRepresentativeOf("NO"), settling),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ refusal: { rule: "a-matter-is-not-settled-twice" } });
  });

  it("of a clause that is not there, or in a tender that is not the reader's, finds nothing", async () => {
    const nowhere = { ...said(), clause: identifier<ClauseId>(made.tender) };
    expect(await makeComment(byRepresentativeOf("NO"), nowhere)).toMatchObject({ refusal: { rule: "not-found" } });
    expect(await dispatchNotice(byExpert(), { tender: made.tender })).toMatchObject({
      refusal: { rule: "not-allowed" },
    });
  });
});
