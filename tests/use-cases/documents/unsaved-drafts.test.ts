import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { begunClauses, clauseDrafts } from "@/queries/documents/clause-drafts";
import { readersPage } from "@/queries/documents/readers-page";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { keepDraft } from "@/use-cases/documents/keep-draft";
import { KeepDraftInput } from "@/use-cases/documents/draft-inputs";
import { nameReader } from "@/use-cases/documents/name-reader";
import { noteDraftRead } from "@/use-cases/documents/note-draft-read";
import { registerPerson } from "@/use-cases/people/register-person";
import { throwAwayDraft } from "@/use-cases/documents/throw-away-draft";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  newId,
  officerOf,
  operator,
  organisationOf,
  personIdOf,
  personOf,
  representativeOf,
} from "../../support/actors";
import { asApplication, asSuperuser } from "../../support/raw-sql";
import { answered, aProposedTender, aWrittenText, done, theNordicWorld, type ATender } from "../../support/world";

/** A second officer of the lead, for whom no other test needs an id. */
const SECOND = { ...officerOf("DK"), person: personIdOf("DK2", "procurement-officer") };
const SAVED = { heading: "Delivery", text: "As agreed for common." };
const EXPERT = personOf("NO", "expert");

let made: ATender;
let clause: ClauseId;

beforeAll(async () => {
  await theNordicWorld();
  made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  const written = (await aWrittenText(made)).get(COMMON);
  if (!written) throw new Error("the common part has a clause");
  clause = written;
  await done(
    registerPerson(circumstancesOf(operator), {
      person: SECOND.person,
      organisation: organisationOf("DK"),
      roles: ["procurement-officer"],
      account: {
        address: "second.dk@samband.example",
        name: "Second officer",
        passwordHash: "none",
        language: "da",
        timeZone: "Europe/Copenhagen",
      },
    }),
  );
});

const typed = (text: string, basedOn = 1) =>
  KeepDraftInput.parse({ tender: made.tender, clause, part: COMMON, basedOn, heading: "Delivery", text });
const draftsOf = (actor = officerOf("DK")) =>
  clauseDrafts(circumstancesOf(actor), { tender: made.tender, clause }, SAVED);

describe("a draft that is kept", () => {
  it("is offered again as it was typed last, and says since when", async () => {
    const at = (minute: number) => ({ now: instantFrom(`2026-06-01T09:0${minute}:00Z`) });
    await done(keepDraft(byOfficerOf("DK", at(0)), typed("Within si")));
    await done(keepDraft(byOfficerOf("DK", at(1)), typed("Within six days.")));

    const { own } = await draftsOf();
    expect(own).toMatchObject({ text: "Within six days.", basedOn: 1, ...{ begunAt: at(0).now, savedAt: at(1).now } });
  });

  it("is forgotten when its writer keeps something else more than 90 days later, and not before", async () => {
    const other = identifier<ClauseId>(newId());
    const abandoned = { ...typed("Never finished."), clause: other };
    const later = { ...typed("Something else."), clause: identifier<ClauseId>(newId()) };
    const ownOf = async () =>
      (await clauseDrafts(circumstancesOf(officerOf("DK")), { tender: made.tender, clause: other }, SAVED)).own?.text;
    await done(keepDraft(byOfficerOf("DK", { now: instantFrom("2026-03-01T09:00:00Z") }), abandoned));
    await done(keepDraft(byOfficerOf("DK", { now: instantFrom("2026-05-30T09:00:00Z") }), later));
    expect(await ownOf()).toBe("Never finished.");
    await done(keepDraft(byOfficerOf("DK", { now: instantFrom("2026-05-30T09:00:00.001Z") }), later));
    expect(await ownOf()).toBeUndefined();
    await done(throwAwayDraft(byOfficerOf("DK"), { tender: made.tender, clause: later.clause, language: "en" }));
  });

  it("is seen by a colleague who may write, without a word of it; and by nobody else", async () => {
    expect(await draftsOf(SECOND)).toEqual({
      own: null,
      colleagues: [{ name: "procurement-officer of DK", since: instantFrom("2026-06-01T09:00:00Z") }],
    });
    expect(await draftsOf(representativeOf("DK"))).toEqual({ own: null, colleagues: [] });
    expect(await draftsOf(officerOf("NO"))).toEqual({ own: null, colleagues: [] });
  });

  it("is its writer's alone, with raw SQL", async () => {
    const count = async (actor = officerOf("DK")) =>
      (await asApplication(circumstancesOf(actor), (sql) => sql("SELECT count(*)::int AS n FROM clause_drafts")))
        .rows[0].n;
    expect(await count()).toBe(1);
    expect(await count(SECOND)).toBe(0);
    expect(await count(auditor)).toBe(0);
    const seen = (actor = officerOf("DK")) =>
      asApplication(circumstancesOf(actor), (sql) =>
        sql("SELECT * FROM colleagues_drafting($1, $2)", [made.tender, clause]),
      );
    expect((await seen(SECOND)).rows).toHaveLength(1);
    expect((await seen(officerOf("NO"))).rows).toEqual([]);
    expect((await seen(auditor)).rows).toEqual([]);
  });

  it("is not offered where it says what is saved, and not after it was thrown away", async () => {
    await done(keepDraft(byOfficerOf("DK"), typed(`${SAVED.text}\r\n`)));
    expect((await draftsOf()).own).toBeNull();
    await done(keepDraft(byOfficerOf("DK"), typed("Otherwise.")));
    expect((await draftsOf()).own).not.toBeNull();
    await done(throwAwayDraft(byOfficerOf("DK"), { tender: made.tender, clause, language: "en" }));
    expect(await draftsOf()).toEqual({ own: null, colleagues: [] });
  });

  it.each([
    ["right-to-left and combining characters", "\u202Eעברית é́́́"],
    ["a NUL and half of a character", "a\0b\uD800"],
    ["the longest that is kept", "x".repeat(90_000)],
    ["nothing at all", ""],
  ])("holds %s", async (_case, text) => {
    const forNew = { ...typed(text, 0), clause: newId() as ClauseId, heading: "Begun" };
    await done(keepDraft(byOfficerOf("DK"), forNew));
    const [begun] = await begunClauses(byOfficerOf("DK"), { tender: made.tender, part: COMMON });
    expect(begun?.text.length).toBe(text.length);
    await done(throwAwayDraft(byOfficerOf("DK"), { tender: made.tender, clause: forNew.clause, language: "en" }));
  });

  it("is refused beyond that, and to whoever does not write", async () => {
    const long = { tender: made.tender, clause, part: COMMON, basedOn: 1, text: "x".repeat(90_001) };
    expect(KeepDraftInput.safeParse(long).success).toBe(false);
    expect(await keepDraft(byRepresentativeOf("DK"), typed("Mine."))).toMatchObject({
      refusal: { rule: "not-allowed" },
    });
    expect(await keepDraft(circumstancesOf(personOf("SE", "expert")), typed("Mine."))).toMatchObject({ ok: false });
  });
});

describe("the log of readings", () => {
  const note = (actor = representativeOf("NO")) => noteDraftRead(circumstancesOf(actor), made.tender, "documents");
  const readAs = async (actor = representativeOf("NO")) => {
    const { rows } = await asApplication(circumstancesOf(actor), (sql) =>
      sql("SELECT DISTINCT person_id FROM draft_reads ORDER BY 1"),
    );
    return rows.map(({ person_id: person }) => person);
  };

  it("names whoever read; and whoever reads nothing cannot be noted, so that they are shown nothing", async () => {
    for (const actor of [representativeOf("NO"), representativeOf("IS"), officerOf("DK"), auditor]) await note(actor);
    await expect(note(EXPERT)).rejects.toThrow();
    await expect(note(representativeOf("SE"))).rejects.toThrow();
  });

  it("is read by the own country of each reading, by the lead and by the auditor", async () => {
    const [no, is, dk, audit] = [representativeOf("NO"), representativeOf("IS"), officerOf("DK"), auditor].map(
      ({ person }) => person,
    );
    expect(await readAs(representativeOf("NO"))).toEqual([no]);
    expect(await readAs(representativeOf("IS"))).toEqual([is]);
    expect(await readAs(officerOf("DK"))).toEqual([no, is, dk, audit].sort());
    expect(await readAs(auditor)).toEqual([no, is, dk, audit].sort());
    expect(await readAs(representativeOf("SE"))).toEqual([]);
  });

  it.each(["UPDATE draft_reads SET page = 'clause'", "DELETE FROM draft_reads", "TRUNCATE draft_reads"])(
    "is changed by nobody: %s",
    async (statement) => {
      await expect(asSuperuser((sql) => sql(statement))).rejects.toThrow(/append-only/);
      await expect(asApplication(byOfficerOf("DK"), (sql) => sql(statement))).rejects.toThrow(/permission denied/);
    },
  );

  it("takes no line in another's name, or for another country", async () => {
    const forged = (person: string, country: string) =>
      asApplication(byRepresentativeOf("NO"), (sql) =>
        sql("INSERT INTO draft_reads VALUES ($1, $2, $3, $4, 'documents', now())", [
          newId(),
          made.tender,
          country,
          person,
        ]),
      );
    await expect(forged(representativeOf("IS").person, "NO")).rejects.toThrow(/row-level security/);
    await expect(forged(representativeOf("NO").person, "IS")).rejects.toThrow(/row-level security/);
  });

  it("stands on the page of the readers, which says who reads by role and who by name", async () => {
    await done(nameReader(byRepresentativeOf("NO"), { tender: made.tender, country: "NO", person: EXPERT.person }));
    const page = await readersPage(byRepresentativeOf("NO"), { tender: made.tender, page: 1 });
    const norway = page?.countries.find(({ country }) => country === "NO");
    expect(norway?.readers.find(({ person }) => person === EXPERT.person)?.named).toMatchObject({
      by: { name: "representative of NO" },
    });
    expect(norway?.readers.find(({ person }) => person === representativeOf("NO").person)).toMatchObject({
      named: null,
      lastRead: expect.any(String),
    });
    expect(page?.nameable.map(({ person }) => person)).toEqual([officerOf("NO").person]);
    expect(page?.countries.find(({ country }) => country === "IS")).toMatchObject({ isLogged: false });
    expect(page?.log.reads.every(({ who }) => who.name !== null)).toBe(true);
    expect(await readersPage(byRepresentativeOf("SE"), { tender: made.tender, page: 1 })).toBeNull();
  });
});

describe("the gate to dispatch", () => {
  it("says nothing of a changed draft to whoever does not read it, and says it to the officer", async () => {
    const later = { now: instantFrom("2026-06-05T12:00:00Z") };
    await freezeRevision(byOfficerOf("DK", later), { tender: made.tender });
    const items = async (actor = officerOf("DK")) => {
      const overview = await tenderOverview(circumstancesOf(actor, later), made.tender);
      return overview?.kind === "inside" ? overview.gate.map(({ what }) => what) : [];
    };
    expect(await items()).toContain("the-text-is-the-frozen-one");
    expect(await items(personOf("IS", "expert"))).toContain("a-revision-is-frozen");
    expect(await items(personOf("IS", "expert"))).not.toContain("the-text-is-the-frozen-one");
  });
});
