import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type LineId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { instantFrom } from "@/domain/definitions/time";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { keepBudget } from "@/use-cases/participation/keep-budget";
import { keepNote } from "@/use-cases/participation/keep-note";
import { keepPrices } from "@/use-cases/participation/keep-prices";
import {
  auditor,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  newId,
  officerOf,
  operator,
  organisationOf,
  personOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { aMandateUpTo, pricesAreKept } from "../../support/own-money";
import { asApplication, asSuperuser, asWorker, type Sql } from "../../support/raw-sql";
import { tablesShowing } from "../../support/visible-rows";
import {
  anOrganisationIsRegistered,
  answered,
  aProposedTender,
  done,
  theNordicWorld,
  type ATender,
} from "../../support/world";

const SECRET = "SECRET-OF-NORWAY";
const FIGURES = ["77007700", "88008800", "99.0099"];
const AFTERWARDS = instantFrom("2026-06-06T09:00:00Z");

let made: ATender;

/** Norway keeps one of everything; Sweden observes, Finland was asked and says nothing, Poland was not asked. */
beforeAll(async () => {
  await theNordicWorld(["FI", "PL"]);
  await anOrganisationIsRegistered("NO-CO", "coordination", ["coordinator"]);
  made = await aProposedTender({ silent: ["FI"] });
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  const room = { tender: made.tender, country: "NO" } as const;
  await done(keepNote(byRepresentativeOf("NO"), { ...room, text: SECRET }));
  await done(keepBudget(byRepresentativeOf("NO"), { ...room, budget: { minorUnits: "77007700", currency: "NOK" } }));
  await pricesAreKept(made, "NO", ["99.0099"], { origin: SECRET });
  await aMandateUpTo("NO", { ceiling: "88008800" });
});

const OTHERS: Readonly<Record<string, Actor>> = {
  "the lead's officer": officerOf("DK"),
  "the lead's representative": representativeOf("DK"),
  "another participant": representativeOf("IS"),
  "an observer": representativeOf("SE"),
  "a country that was asked and said nothing": representativeOf("FI"),
  "a country that was not asked": representativeOf("PL"),
  "the own country's coordination": personOf("NO-CO", "coordinator"),
  "the audit body": auditor,
  "an auditor who says that they are Norwegian": { ...auditor, country: storedCountry("NO") },
  "a Dane who says that they are Norwegian": { ...representativeOf("DK"), country: storedCountry("NO") },
  "the clock": clock,
  "the operator": operator,
  "a visitor": visitor,
};

const asTheirRole = (actor: Actor) => (["clock", "operator"].includes(actor.kind) ? asWorker : asApplication);

describe("the private room of a country, with raw SQL", () => {
  it("is the own country's to read, whoever there looks", async () => {
    for (const role of ["representative", "expert", "procurement-officer"] as const) {
      const seen = await tablesShowing(circumstancesOf(personOf("NO", role)), [SECRET, ...FIGURES]);
      expect(seen).toEqual(["entry_payloads", "mandate_limits", "room_notes", "room_budgets", "room_prices"]);
    }
  });

  it.each(Object.entries(OTHERS))("shows %s nothing, not even that there is an entry", async (_who, actor) => {
    for (const now of [circumstancesOf(actor).now, AFTERWARDS]) {
      const looking = circumstancesOf(actor, { now });
      expect(await tablesShowing(looking, [SECRET, ...FIGURES])).toEqual([]);
      const found = await asTheirRole(actor)(looking, async (sql) => ({
        heads: await count(sql, "stream_heads", "stream_kind = 'room'"),
        entries: await count(sql, "entries", "stream_kind = 'room'"),
        payloads: await count(sql, "entry_payloads", "audience = 'own-country'"),
        notes: await count(sql, "room_notes"),
        budgets: await count(sql, "room_budgets"),
        prices: await count(sql, "room_prices"),
        limits: await count(sql, "mandate_limits"),
      }));
      expect(found).toEqual({ heads: 0, entries: 0, payloads: 0, notes: 0, budgets: 0, prices: 0, limits: 0 });
    }
  });

  it.each(Object.entries(OTHERS))("lets %s neither lock it nor add to it", async (_who, actor) => {
    const outsider = circumstancesOf(actor);
    const room = organisationOf("NO");
    const locked = await asTheirRole(actor)(outsider, (sql) => sql("SELECT lock_stream('room', $1) AS seq", [room]));
    expect(locked.rows).toEqual([{ seq: null }]);
    const adding = asTheirRole(actor)(outsider, (sql) =>
      sql("SELECT append_entry($1, 'room', $2, 'NoteKept', 1, now(), $1, '{}', 'own-country', 'NO')", [newId(), room]),
    );
    await expect(adding).rejects.toThrow(/may not add to this stream/);
  });

  it.each(["DK", "IS", "PL"])("takes no row for Norway from %s, whatever entry it brings", async (code) => {
    const own = organisationOf(code);
    const writing = asApplication(circumstancesOf(representativeOf(code)), async (sql) => {
      const entry = newId();
      const values = [entry, own];
      await sql("SELECT append_entry($1, 'room', $2, 'NoteKept', 1, now(), $1, '{}', 'own-country', 'NO')", values);
      await sql(
        `INSERT INTO room_notes (organisation_id, owner_country, tender_id, n, text, written_by, written_at, audience, entry_id)
         VALUES ($1, 'NO', $2, 99, 'x', $3, now(), 'own-country', $4)`,
        [own, made.tender, representativeOf(code).person, entry],
      );
    });
    await expect(writing).rejects.toThrow(/row-level security/);
  });

  it("is never changed afterwards, not by its own country", async () => {
    const norway = circumstancesOf(representativeOf("NO"));
    for (const statement of ["UPDATE room_notes SET text = ''", "DELETE FROM room_prices", "TRUNCATE room_budgets"])
      await expect(asApplication(norway, (sql) => sql(statement))).rejects.toThrow(/permission denied/);
  });
});

describe("keeping something in the room", () => {
  const room = () => ({ tender: made.tender, country: "NO" }) as const;

  it("counts notes, budgets and prices each for itself, and keeps every earlier one", async () => {
    await done(keepNote(byRepresentativeOf("NO"), { ...room(), text: "Second." }));
    await done(keepBudget(byRepresentativeOf("NO"), room()));

    const { rows } = await asSuperuser((sql) =>
      sql("SELECT n, text FROM room_notes WHERE tender_id = $1 ORDER BY n", [made.tender]),
    );
    expect(rows).toEqual([
      { n: 1, text: SECRET },
      { n: 2, text: "Second." },
    ]);
    const budgets = await asSuperuser((sql) => sql("SELECT n, minor_units FROM room_budgets ORDER BY n"));
    expect(budgets.rows).toEqual([
      { n: 1, minor_units: "77007700" },
      { n: 2, minor_units: null },
    ]);
  });

  it("takes ten notes written at the same moment, one after the other", async () => {
    const ten = Array.from({ length: 10 }, (_, index) => index + 1);
    const note = { ...room(), country: "IS" };
    await Promise.all(ten.map((n) => done(keepNote(byRepresentativeOf("IS"), { ...note, text: `Note ${n}` }))));

    const { rows } = await asSuperuser((sql) => sql("SELECT n FROM room_notes WHERE owner_country = 'IS' ORDER BY n"));
    expect(rows.map(({ n }) => n)).toEqual(ten);
  });

  it("is not possible for a tender that the country does not know", async () => {
    expect(await keepNote(byRepresentativeOf("PL"), { ...room(), country: "PL", text: "x" })).toMatchObject({
      refusal: { rule: "not-found" },
    });
  });

  it("writes nothing where a price is of no line of the tender", async () => {
    const price = {
      line: identifier<LineId>(newId()),
      price: quantityFrom("1"),
      currency: "NOK",
      origin: "x",
    } as const;
    const outcome = await keepPrices(byRepresentativeOf("NO"), { ...room(), prices: [price], takenBack: [] });

    expect(outcome).toMatchObject({ refusal: { rule: "prices-are-of-lines-of-the-tender" } });
  });

  const ACTS: Readonly<Record<string, (circumstances: Circumstances) => Promise<Outcome<unknown, Refusal>>>> = {
    "a note": (circumstances) => keepNote(circumstances, { ...room(), text: "x" }),
    "a budget": (circumstances) => keepBudget(circumstances, room()),
    prices: (circumstances) => keepPrices(circumstances, { ...room(), prices: [], takenBack: [] }),
  };
  const TURNED_AWAY = Object.entries(OTHERS).filter(([who]) => !who.includes("says that they are"));

  it.each(Object.entries(ACTS))("turns everybody but Norway's own people away from %s", async (_what, act) => {
    for (const [who, actor] of TURNED_AWAY) {
      expect(await act(circumstancesOf(actor)), who).toMatchObject({ refusal: { rule: "not-allowed" } });
    }
    for (const role of ["deputy", "procurement-officer", "legal-officer"] as const)
      expect((await act(circumstancesOf(personOf("NO", role)))).ok, role).toBe(true);
  });
});

async function count(sql: Sql, table: string, where = "true"): Promise<number> {
  const { rows } = await sql(`SELECT count(*)::int AS found FROM ${table} WHERE ${where}`);
  return rows[0].found;
}
