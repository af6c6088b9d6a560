import { instantFrom, calendarDayFrom, type Instant } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import type { ClauseId } from "@/domain/definitions/identifiers";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { dueHolds, dueRoundEnds } from "@/queries/consensus/due-ends";
import { endRound } from "@/use-cases/consensus/end-round";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { lapseHold } from "@/use-cases/consensus/lapse-hold";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { writeClause } from "@/use-cases/documents/write-clause";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock, personIdOf, personOf } from "./actors";
import { BEGINNING, CODES, type As, type Code, type Intent, type Model, type PartName } from "./consensus-model";
import { left } from "./leaving";
import { asSuperuser } from "./raw-sql";
import { aMandateIsIssued, answered, aProposedTender, aWrittenText, done, type ATender } from "./world";

/** A tender of the real database beside the model of it. */
export type ModelledRoom = {
  readonly made: ATender;
  readonly clauses: ReadonlyMap<PartId, ClauseId>;
  /** What the real parts are called by which the model goes; learnt whenever a text is frozen. */
  readonly hashes: Map<string, string>;
};

export async function aModelledRoom(): Promise<ModelledRoom> {
  const made = await aProposedTender();
  for (const [code, lots] of Object.entries(BEGINNING.isIn))
    await answered(made, code, { in: lots.map((lot) => (lot === "one" ? 1 : 2)) });
  return { made, clauses: await aWrittenText(made), hashes: new Map() };
}

const BEGINS_AT = Date.parse("2026-06-02T08:00:00Z");

function at(hour: number): Instant {
  return instantFrom(new Date(BEGINS_AT + hour * 3_600_000).toISOString());
}

export function partIdOf({ made }: ModelledRoom, part: PartName): PartId {
  if (part === "common") return COMMON;
  const lot = made.lots[part === "one" ? 0 : 1]?.lot;
  if (!lot) throw new Error(`there is no lot ${part}`);
  return lot;
}

/** The act as a person does it; whether it was done. */
export async function tried(room: ModelledRoom, intent: Intent, { hour }: Model): Promise<boolean> {
  const { tender } = room.made;
  const now = at(hour);
  const officer = byOfficerOf("DK", { now });
  switch (intent.act) {
    case "none":
      return true;
    case "wait":
      await theClockWritesDown(room, at(hour + intent.hours));
      return true;
    case "write": {
      const part = partIdOf(room, intent.part);
      const clause = room.clauses.get(part);
      if (!clause) throw new Error("a part has no clause");
      const { basedOn } = intent;
      const text = `Form ${basedOn + 1} of ${part}.`;
      return (
        await writeClause(officer, { tender, clause, part, document: "conditions", heading: "Delivery", text, basedOn })
      ).ok;
    }
    case "freeze":
      return (await freezeRevision(officer, { tender })).ok;
    case "put":
      return (await openRound(officer, { tender, revision: intent.version, closesAt: at(intent.closes) })).ok;
    case "join":
      return succeeded(answered(room.made, intent.who, { in: [1, 2], now }));
    case "leave":
      return succeeded(done(left(tender, intent.who, { lots: [2], now })));
    case "delegate":
      await aMandateIsIssued(intent.who, { holder: personIdOf(intent.who, "deputy"), scope: { of: "tender", tender } });
      return true;
    case "withdraw": {
      const withdrawal = {
        tender,
        revision: intent.version,
        country: intent.who,
        reason: "Another minister.",
      };
      return (await withdrawPosition(speaking(intent, now), withdrawal)).ok;
    }
    case "say": {
      const parts = intent.parts.map(({ part, madeOf }) => ({
        part: partIdOf(room, part),
        sha256: room.hashes.get(`${part} ${madeOf}`) ?? "0".repeat(64),
      }));
      const said = { tender, revision: intent.version, country: intent.who, parts };
      return (await statePosition(speaking(intent, now), { ...said, position: positionOf(intent) })).ok;
    }
  }
}

/** What has ended by then is ended whether or not it is written down, and the clock writes it down. */
async function theClockWritesDown({ made: { tender } }: ModelledRoom, now: Instant): Promise<void> {
  const by = circumstancesOf(clock, { now });
  for (const { country, n } of (await dueHolds(by)).filter((each) => each.tender === tender))
    await done(lapseHold(circumstancesOf(clock, { now }), { tender, country, n }));
  for (const { round } of (await dueRoundEnds(by)).filter((each) => each.tender === tender))
    await done(endRound(circumstancesOf(clock, { now }), { tender, round }));
}

function speaking({ who, as }: { readonly who: Code; readonly as: As }, now: Instant) {
  return as === "deputy" ? circumstancesOf(personOf(who, "deputy"), { now }) : byRepresentativeOf(who, { now });
}

function positionOf({ stance, until }: Extract<Intent, { act: "say" }>) {
  switch (stance) {
    case "consent":
      return { stance } as const;
    case "statement":
      return { stance: "consent", statement: "We note that the stock is small." } as const;
    case "condition":
      return { stance: "consent", statement: "We consent subject to the Minister." } as const;
    case "object":
      return { stance, reason: "Too short.", request: "Longer." } as const;
    case "hold":
      return {
        stance,
        reason: "The Minister has not said yes.",
        owner: "The Ministry",
        until: dayFrom(until),
      } as const;
  }
}

function dayFrom(day: number) {
  return calendarDayFrom(new Date(Date.parse("2026-06-02T00:00:00Z") + day * 86_400_000).toISOString().slice(0, 10));
}

async function succeeded(act: Promise<unknown>): Promise<boolean> {
  try {
    await act;
    return true;
  } catch {
    return false;
  }
}

type Part = {
  readonly part: string;
  readonly sha256: string;
  readonly countries: readonly string[];
  readonly text: string;
};

/** The parts of the latest version past every guard, each with the name that the model has for what it was made of. */
async function frozenParts({ made: { tender, lots } }: ModelledRoom) {
  const rows = await asSuperuser(async (sql) => {
    const found = await sql(
      `SELECT p.part, p.sha256, p.countries, convert_from(p.bytes, 'UTF8') AS text FROM revision_parts p
       WHERE p.revision_id = (SELECT id FROM revisions WHERE tender_id = $1 ORDER BY number DESC LIMIT 1) ORDER BY p.place`,
      [tender],
    );
    return found.rows as Part[];
  });
  const named = rows.map((row) => ({
    ...row,
    name: row.part === COMMON ? COMMON : row.part === lots[0]?.lot ? "one" : "two",
    form: /Form (\d+) of/.exec(row.text)?.[1] ?? "1",
    countries: CODES.filter((code) => row.countries.includes(code)).join(),
  }));
  const called = named.filter(({ name }) => name !== COMMON).map(({ name }) => name);
  return named.map(({ name, form, countries, sha256 }) => ({
    name: `${name} ${form} ${name === COMMON ? `${called.join()} ` : ""}${countries}`,
    sha256,
  }));
}

/** The real hashes of what was frozen, under the names that the model has for them. */
export async function learn(room: ModelledRoom): Promise<void> {
  for (const { name, sha256 } of await frozenParts(room)) room.hashes.set(name, sha256);
}

/**
 * Where each country stands on each part of the latest version, as every participant reads it, of what
 * that version was made, and how often all agreed.
 */
export async function read(room: ModelledRoom, { hour }: Model) {
  const { tender } = room.made;
  const found = await consensusRoom(byOfficerOf("DK", { now: at(hour) }), tender);
  const reached = await asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT count(*)::int AS n FROM settlements WHERE tender_id = $1", [tender]);
    return (rows as { n: number }[])[0]?.n ?? 0;
  });
  const stands = (found?.revision?.parts ?? []).flatMap(({ part, stands: all }) =>
    all.map(({ country, stance }) => `${country} ${part} ${stance}`),
  );
  const madeOf = (await frozenParts(room)).map(({ name }) => name);
  return { version: found?.revision?.number ?? 0, madeOf, stands: stands.toSorted(), reached };
}
