import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom, type Instant } from "@/domain/definitions/time";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { statePosition } from "@/use-cases/consensus/state-position";
import { writeClause } from "@/use-cases/documents/write-clause";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, personOf } from "../../support/actors";
import { asSuperuser } from "../../support/raw-sql";
import { aMandateIsIssued, anOpenRound, consented, done, partsShownTo, theNordicWorld } from "../../support/world";
import { followed, outbox, reads, theClockShows } from "../at-work";
import { entriesOf, swept } from "./swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

/** 5 June ends at 22:00 UTC in Copenhagen; half a minute later it is written down. */
const BEFORE = instantFrom("2026-06-05T21:59:59.999Z");
const END = instantFrom("2026-06-05T22:00:00Z");
const A_MOMENT_BEFORE = instantFrom("2026-06-05T22:00:25Z");
const SETTLED = instantFrom("2026-06-05T22:00:30Z");
const ROUND_SETTLED = instantFrom("2026-06-10T12:00:30Z");

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(instantFrom("2026-06-01T09:00:00Z")));

async function norwayHolds(tender: TenderId) {
  const hold = {
    stance: "hold",
    reason: "Subject to the Minister.",
    owner: "Ministry of health",
    until: calendarDayFrom("2026-06-05"),
  } as const;
  const parts = await partsShownTo("NO", tender);
  return done(statePosition(byRepresentativeOf("NO"), { tender, revision: 1, country: "NO", parts, position: hold }));
}

async function stanceOfNorway(tender: TenderId, now: Instant) {
  const room = await consensusRoom(byRepresentativeOf("IS", { now }), tender);
  const stands = room?.revision?.parts.flatMap((part) => part.stands) ?? [];
  return [...new Set(stands.filter(({ country }) => country === "NO").map(({ stance }) => stance))];
}

describe("a hold whose day has ended", () => {
  it("is no position from that very instant, for everybody, before anything is written down", async () => {
    const { tender } = await anOpenRound();
    await norwayHolds(tender);

    expect(await stanceOfNorway(tender, BEFORE)).toEqual(["holds"]);
    expect(await stanceOfNorway(tender, END)).toEqual(["lapsed"]);
  });

  it("is written down half a minute later and not before, and once by three workers", async () => {
    const { tender } = await anOpenRound();
    await norwayHolds(tender);

    await theClockShows(A_MOMENT_BEFORE);
    await swept();
    expect(await entriesOf(tender, "HoldLapsed")).toHaveLength(0);
    await theClockShows(SETTLED);
    await Promise.all([swept(), swept(), swept()]);

    expect(await entriesOf(tender, "HoldLapsed")).toMatchObject([{ actor_ref: "clock" }]);
  });

  it("is not written down where the country consented in time, or where the text is another by then", async () => {
    const consenting = await anOpenRound();
    await norwayHolds(consenting.tender);
    await consented(consenting.tender, "NO");
    const changed = await anOpenRound();
    await norwayHolds(changed.tender);
    await everyTextIsChanged(changed);

    await theClockShows(SETTLED);
    await swept();

    for (const { tender } of [consenting, changed]) expect(await entriesOf(tender, "HoldLapsed")).toHaveLength(0);
  });

  it("is told to whoever held and to the lead, and to nobody else", async () => {
    const { tender } = await anOpenRound();
    await norwayHolds(tender);
    await theClockShows(SETTLED);
    await swept();

    await reads("deputy.no@samband.example", "nb", "Europe/Oslo");
    await reads("representative.no@samband.example", "is", "Atlantic/Reykjavik");
    await reads("procurement-officer.dk@samband.example", "da", "Europe/Copenhagen");
    await followed("HoldLapsed");

    const told = await outbox("HoldLapsed");
    expect(told.map(({ address, subject }) => [address.split("@")[0], subject.split(": ")[1]])).toEqual([
      ["deputy.no", "et forbehold er utløpt (Norge)"],
      ["procurement-officer.dk", "et forbehold er udløbet (Norge)"],
      ["representative.no", "fyrirvari er runninn út (Noregur)"],
    ]);
    for (const { text } of told) expect(text).not.toContain("Minister"); // the day is told, not the reason again
  });
});

describe("a round whose time is over", () => {
  it("names who was silent, once, whatever number of workers look", async () => {
    const { tender, round } = await anOpenRound();
    await norwayHolds(tender);
    await consented(tender, "DK");

    await theClockShows(ROUND_SETTLED);
    await Promise.all([swept(), swept(), swept()]);
    await swept();

    expect(await entriesOf(tender, "RoundEnded")).toMatchObject([{ actor_ref: "clock" }]);
    const { rows } = await asSuperuser((sql) => sql("SELECT * FROM round_ends WHERE round_id = $1", [round]));
    expect(rows).toMatchObject([{ consenting: ["DK"], holding: [], objecting: [], silent: ["IS", "NO"] }]);
  });

  it("counts what was received before it, though it is decided after", async () => {
    const { tender, round } = await anOpenRound();
    await theClockShows(ROUND_SETTLED);
    await consented(tender, "IS", { now: instantFrom("2026-06-10T11:59:59.999Z") });

    await swept();

    const { rows } = await asSuperuser((sql) => sql("SELECT silent FROM round_ends WHERE round_id = $1", [round]));
    expect(rows).toEqual([{ silent: ["DK", "NO"] }]);
  });

  it("names nobody where another version overtook it while it was open", async () => {
    const opened = await anOpenRound();
    await everyTextIsChanged(opened);

    await theClockShows(ROUND_SETTLED);
    await swept();

    expect(await entriesOf(opened.tender, "RoundEnded")).toHaveLength(0);
  });

  it("is told to the silent and to the lead", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "DK");
    await consented(tender, "NO");
    await theClockShows(ROUND_SETTLED);
    await swept();

    await followed("RoundEnded");

    const told = await outbox("RoundEnded");
    expect(told.map(({ address, subject }) => [address.split("@")[0], subject.split(": ")[1]])).toEqual([
      ["deputy.is", "the round on version 1 has ended"],
      ["procurement-officer.dk", "runden om version 1 er slut"],
      ["representative.is", "the round on version 1 has ended"],
    ]);
    expect(told[0]?.text).toContain("Silent: Iceland");
    expect(told[0]?.text).toContain("Consented: Denmark and Norway");
  });
});

describe("a statement in Icelandic that carries a condition", () => {
  it("is refused with its words, and leaves nothing behind", async () => {
    const { tender } = await anOpenRound();
    const parts = await partsShownTo("IS", tender);
    const position = { stance: "consent", statement: "Með fyrirvara um samþykki ráðherra." } as const;

    const outcome = await statePosition(byRepresentativeOf("IS"), {
      tender,
      revision: 1,
      country: "IS",
      parts,
      position,
    });

    expect(outcome).toMatchObject({
      refusal: { rule: "a-statement-carries-no-condition", words: ["með fyrirvara", "fyrirvara um"] },
    });
    expect(await entriesOf(tender, "PositionStated")).toHaveLength(0);
  });
});

describe("a deputy who consents", () => {
  it("is overruled by the representative, and does not overrule back", async () => {
    const { tender } = await anOpenRound();
    const deputy = personOf("NO", "deputy");
    await aMandateIsIssued("NO", { holder: deputy.person });
    const parts = await partsShownTo("NO", tender);
    const said = { tender, revision: 1, country: "NO", parts } as const;
    const consent = { ...said, position: { stance: "consent" } } as const;
    const objection = { ...said, position: { stance: "object", reason: "No bags.", request: "Bags." } } as const;

    expect(await statePosition(circumstancesOf(deputy), consent)).toMatchObject({ ok: true });
    expect(await statePosition(byRepresentativeOf("NO"), objection)).toMatchObject({ ok: true });
    expect(await statePosition(circumstancesOf(deputy), consent)).toMatchObject({
      refusal: { rule: "a-deputy-does-not-replace-the-representative" },
    });
  });
});

type Opened = Awaited<ReturnType<typeof anOpenRound>>;

/** Another version, in which every part is another. */
async function everyTextIsChanged({ tender, clauses }: Opened): Promise<void> {
  for (const [part, clause] of clauses) {
    const text = { heading: "Delivery", text: `Otherwise for ${part}.`, document: "conditions" } as const;
    await done(writeClause(byOfficerOf("DK"), { tender, clause, part, ...text, basedOn: 1 }));
  }
  await done(freezeRevision(byOfficerOf("DK"), { tender }));
}
