import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import type { TenderId } from "@/domain/definitions/identifiers";
import { followEvent } from "@/jobs/after/follow-event";
import { openRound } from "@/use-cases/consensus/open-round";
import { chooseMail, ChooseMailInput } from "@/use-cases/people/choose-mail";
import { byOfficerOf, byRepresentativeOf } from "../support/actors";
import { anOpenRound, consented, done, theNordicWorld } from "../support/world";
import { leave, leftIn, outbox, theClockShows } from "./at-work";
import { digestsAreWritten, digestsOf, mailOf, theOutboxIsEmpty } from "./digested";
import { swept } from "./due/swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

const FIRST_RUNS = instantFrom("2026-06-02T08:00:00Z");
const FIRST_HAS_ENDED = instantFrom("2026-06-12T12:00:00Z"); // a Friday
const SECOND_CLOSES_AT = instantFrom("2026-06-26T12:00:00Z");
const SECOND_HAS_CLOSED = instantFrom("2026-06-26T12:01:00Z");
const MONDAY = instantFrom("2026-06-15T08:00:00Z");

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(FIRST_RUNS));

/** Everything that was left is followed now, however long it was left. */
async function allIsFollowed(): Promise<void> {
  for (const work of await leftIn("after")) await followEvent(work, leave);
}

/** The first round has ended without all, and the same version is before the countries again. */
async function aSecondRound() {
  const room = await anOpenRound();
  await theOutboxIsEmpty();
  await theClockShows(FIRST_HAS_ENDED);
  await swept();
  const putting = { tender: room.tender, revision: 1, closesAt: SECOND_CLOSES_AT };
  await done(openRound(byOfficerOf("DK", { now: FIRST_HAS_ENDED }), putting));
  return room;
}

const consents = (tender: TenderId, code: string) => consented(tender, code, { now: FIRST_HAS_ENDED });

/** Who was told that a version of this tender waits for them. */
async function toldOfRounds(tender: TenderId): Promise<readonly string[]> {
  const mails = await outbox("RoundOpened");
  return mails.filter(({ link }) => link === `/tenders/${tender}/brief`).map(({ address }) => address.slice(15, 17));
}

describe("a second round on the same version, when all is followed late", () => {
  it("is told to each country once, and the first, which is over, to nobody", async () => {
    const { tender } = await aSecondRound();
    await allIsFollowed();
    await allIsFollowed();

    expect(await toldOfRounds(tender)).toEqual(["dk", "is", "no"]);
  });

  it("is told in the same way where the first was told in its time", async () => {
    const room = await anOpenRound();
    await theOutboxIsEmpty();
    await allIsFollowed();
    expect(await toldOfRounds(room.tender)).toEqual(["dk", "is", "no"]);
    await theClockShows(FIRST_HAS_ENDED);
    await swept();
    const putting = { tender: room.tender, revision: 1, closesAt: SECOND_CLOSES_AT };
    await done(openRound(byOfficerOf("DK", { now: FIRST_HAS_ENDED }), putting));
    await allIsFollowed();

    expect(await toldOfRounds(room.tender)).toEqual(["dk", "is", "no", "dk", "is", "no"]);
  });

  it("is told to nobody when that round is over too", async () => {
    const { tender } = await aSecondRound();
    await theClockShows(SECOND_HAS_CLOSED);
    await allIsFollowed();

    expect(await toldOfRounds(tender)).toEqual([]);
  });

  it("is told to the countries that have yet to consent, and to nobody once all have", async () => {
    const { tender } = await aSecondRound();
    await consents(tender, "NO");
    await allIsFollowed();
    expect(await toldOfRounds(tender)).toEqual(["dk", "is"]);

    const other = await aSecondRound();
    for (const code of other.countries) await consents(other.tender, code);
    await allIsFollowed();
    expect(await toldOfRounds(other.tender)).toEqual([]);
  });
});

describe("a round in the digest of somebody who chose so", () => {
  it("is left out where their country has consented before the morning", async () => {
    const kinds = Object.keys(ChooseMailInput.shape);
    const inDigest = ChooseMailInput.parse(Object.fromEntries(kinds.map((kind) => [kind, "digest"])));
    const { tender } = await aSecondRound();
    for (const code of ["NO", "IS"]) await done(chooseMail(byRepresentativeOf(code), inDigest));
    await allIsFollowed();
    await consents(tender, "NO");
    await theClockShows(MONDAY);
    await digestsAreWritten();

    const asked = (await mailOf("representative.no")).filter(({ link }) => link === `/tenders/${tender}/brief`);
    expect(asked.map(({ goes, digest_id }) => [goes, digest_id])).toEqual([["waits", null]]);
    expect(asked[0]?.left_out_at).not.toBeNull();
    expect((await digestsOf("representative.is")).at(-1)?.text).toContain("Version 1 awaits your country's position");
  });
});
