import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ClauseId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { ROLES, type Role } from "@/domain/people/actor";
import { myDay } from "@/queries/tenders/my-day";
import { statePosition } from "@/use-cases/consensus/state-position";
import { makeComment } from "@/use-cases/documents/make-comment";
import { makeOwnComment } from "@/use-cases/documents/make-own-comment";
import { writeClause } from "@/use-cases/documents/write-clause";
import { keepBudget } from "@/use-cases/participation/keep-budget";
import { keepNote } from "@/use-cases/participation/keep-note";
import { noteVisit } from "@/use-cases/people/note-visit";
import { aSetCondition } from "../support/a-condition";
import { byOfficerOf, byRepresentativeOf, newId } from "../support/actors";
import { by, financeOfficersAreRegistered } from "../support/my-day";
import { aMandateUpTo, pricesAreKept } from "../support/own-money";
import { anOpenRound, consenting, done, theNordicWorld, type ATender } from "../support/world";

/** Denmark leads, Norway and Iceland take part, Sweden observes, Finland was asked and silent, Poland never asked. */
const COUNTRIES = ["DK", "NO", "IS", "SE", "FI", "PL"] as const;
const OF_NO_COUNTRY: readonly Role[] = ["auditor", "coordinator"];
const NOW = instantFrom("2026-06-06T09:00:00Z");

/** What Norway keeps to itself, also from the lead. */
const OF_NORWAYS_ROOM = /SECRET-NOTE|SECRET-OWN|424242|31337|777123/;

const TITLE = "Meropenem and others 2027";
const HEADING = "SECRET-HEADING";
const CONDITION = "SECRET-CONDITION";
const REASON = "SECRET-REASON";

type Reader = { readonly of: string; readonly role: Role };

const READERS: readonly Reader[] = [
  ...COUNTRIES.flatMap((of) => ROLES.filter((role) => !OF_NO_COUNTRY.includes(role)).map((role) => ({ of, role }))),
  { of: "DK-AUD", role: "auditor" },
  { of: "DK-COO", role: "coordinator" },
];

let tender: TenderId;
const days = new Map<string, string>();

const nameOf = ({ of, role }: Reader) => `${of} ${role}`;
const dayOf = (reader: Reader) => days.get(nameOf(reader)) ?? "";
const seeing = (words: string) => READERS.filter((reader) => dayOf(reader).includes(words)).map(nameOf);

beforeAll(async () => {
  await theNordicWorld(["FI", "PL"]);
  await financeOfficersAreRegistered(COUNTRIES);
  for (const { of, role } of READERS) await noteVisit(by(of, role, instantFrom("2026-05-01T09:00:00Z")));
  const beforeFreezing = async (made: ATender) => {
    await aSetCondition(made, { title: CONDITION });
  };
  const opened = await anOpenRound({ silent: ["FI"], beforeFreezing });
  ({ tender } = opened);
  await norwayKeeps(opened);
  const clause = identifier<ClauseId>(newId()); // in the draft of the next version
  const written = { tender, clause, part: COMMON, document: "conditions", basedOn: 0 } as const;
  await done(writeClause(byOfficerOf("DK"), { ...written, heading: HEADING, text: "As agreed." }));
  await done(makeComment(byRepresentativeOf("NO"), { tender, clause, onForm: 1, text: REASON }));
  await done(makeOwnComment(byRepresentativeOf("NO"), { tender, clause, onForm: 1, text: "SECRET-OWN" }));
  const position = { stance: "object", reason: REASON, request: REASON } as const;
  await done(statePosition(byRepresentativeOf("IS"), { ...(await consenting(tender, "IS")), position }));
  for (const reader of READERS) days.set(nameOf(reader), JSON.stringify(await myDay(by(reader.of, reader.role, NOW))));
}, 60_000);

async function norwayKeeps(opened: ATender): Promise<void> {
  const room = { tender: opened.tender, country: "NO" } as const;
  await done(keepNote(byRepresentativeOf("NO"), { ...room, text: "SECRET-NOTE" }));
  await done(keepBudget(byRepresentativeOf("NO"), { ...room, budget: { minorUnits: "424242", currency: "NOK" } }));
  await pricesAreKept(opened, "NO", ["31337"]);
  await aMandateUpTo("NO", { ceiling: "777123" });
}

describe("the day of each who may sign in", () => {
  it.each(READERS.map(nameOf))("says nothing of what Norway keeps to itself: %s", (name) => {
    expect(days.get(name)).toMatch(/^\{/);
    expect(days.get(name)).not.toMatch(OF_NORWAYS_ROOM);
  });

  it("names the tender to its participants, its observers, the audit body and the coordination alone", () => {
    const strangers = READERS.filter(({ of }) => of === "FI" || of === "PL").map(nameOf);

    expect(seeing(TITLE)).toEqual(READERS.map(nameOf).filter((name) => !strangers.includes(name)));
  });

  it("does not even say that there is a tender to a country that was never asked", () => {
    expect(seeing(tender).filter((name) => name.startsWith("PL"))).toEqual([]);
    expect(seeing(tender).filter((name) => name.startsWith("FI"))).not.toEqual([]);
  });

  it("says what a clause is called to those who read drafts alone", () => {
    const named = seeing(HEADING);

    expect(named).toEqual(expect.arrayContaining(["IS representative", "DK-AUD auditor"]));
    expect(named.filter((name) => /^(SE|FI|PL|DK-COO)|expert|finance/.test(name))).toEqual([]);
  });

  it("says what a condition is called to those who take part and to the audit body alone", () => {
    const named = seeing(CONDITION);

    expect(named).toContain("IS legal-officer");
    expect(named.filter((name) => /^(SE|FI|PL|DK-COO)/.test(name))).toEqual([]);
  });

  it("tells of an objection to those who take part and to the audit body alone", () => {
    const told = seeing(REASON);

    expect(told).toContain("NO representative");
    expect(told.filter((name) => /^(SE|FI|PL|DK-COO)/.test(name))).toEqual([]);
  });

  it("asks nothing of an observer, of a country that is not in, of an audit body or of the coordination", () => {
    for (const reader of READERS.filter(({ of }) => !["DK", "NO", "IS"].includes(of))) {
      expect([nameOf(reader), JSON.parse(dayOf(reader)).waiting]).toEqual([nameOf(reader), []]);
    }
  });

  it("offers nobody an act of another country: each position, answer and evidence waits for its own people", () => {
    for (const reader of READERS.filter(({ of }) => of === "NO" || of === "IS")) {
      const waiting: readonly { what: string }[] = JSON.parse(dayOf(reader)).waiting;
      const ofLead = waiting.filter(({ what }) => /put-|dispatch|freeze|write-|meet-|move-/.test(what));
      expect([nameOf(reader), ofLead]).toEqual([nameOf(reader), []]);
    }
  });
});
