import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { annexToWrite } from "@/queries/agreement/annex-page";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import { silentCountries } from "@/queries/consensus/silent-countries";
import { putAnnex } from "@/use-cases/agreement/put-annex";
import { writeAnnex } from "@/use-cases/agreement/write-annex";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { leaveOutSilent } from "@/use-cases/consensus/leave-out-silent";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { byOfficerOf, byRepresentativeOf } from "../../support/actors";
import { annexTerms } from "../../support/agreement-terms";
import { annexPut, aStandingAgreementIsPut, signedBy } from "../../support/an-agreement";
import { anOpenRound, consented, done, theNordicWorld, type ATender } from "../../support/world";
import { answersOf, entriesOf, swept } from "../../jobs/due/swept";
import { theClockShows } from "../../jobs/at-work";

const IS = storedCountry("IS");
const FIRST_CLOSES = instantFrom("2026-06-02T12:00:00Z");
const ASKED_AGAIN = instantFrom("2026-06-02T13:00:00Z");
/** The tenth working day after it is 16 June in Iceland; the 17th is its national day. */
const TENTH_DAY_ENDS = instantFrom("2026-06-17T00:00:00Z");
const AFTERWARDS = instantFrom("2026-06-18T09:00:00Z");

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(instantFrom("2026-06-01T09:00:00Z")));

type How = {
  readonly secondCloses?: Instant;
  readonly iceland?: "silent" | "speaks";
  readonly beforeFreezing?: (made: ATender) => Promise<void>;
};

/** Two rounds are over; Denmark and Norway consented in the first, and Iceland said what the test says. */
async function twoRounds(how: How = {}) {
  const { beforeFreezing } = how;
  const { tender } = await anOpenRound({ closesAt: FIRST_CLOSES, ...(beforeFreezing ? { beforeFreezing } : {}) });
  await consented(tender, "DK");
  await consented(tender, "NO");
  await over(FIRST_CLOSES);
  const closesAt = how.secondCloses ?? TENTH_DAY_ENDS;
  await done(openRound(byOfficerOf("DK", { now: ASKED_AGAIN }), { tender, revision: 1, closesAt }));
  if (how.iceland === "speaks") await oneObjectionOfIceland(tender);
  await over(closesAt);
  return tender;
}

async function over(closesAt: Instant): Promise<void> {
  await theClockShows(instantFrom(new Date(Date.parse(closesAt) + 31_000).toISOString()));
  await swept();
}

async function oneObjectionOfIceland(tender: TenderId): Promise<void> {
  const now = instantFrom("2026-06-03T09:00:00Z");
  const room = await consensusRoom(byRepresentativeOf("IS", { now }), tender);
  const [part] = room?.revision?.parts ?? [];
  if (!part) throw new Error("there is a part");
  const parts = [{ part: part.part, sha256: part.sha256 }];
  const position = { stance: "object", reason: "No bags.", request: "Bags." } as const;
  await done(statePosition(byRepresentativeOf("IS", { now }), { tender, revision: 1, country: "IS", parts, position }));
}

async function shownOf(tender: TenderId, now = AFTERWARDS): Promise<string> {
  const page = await silentCountries(byOfficerOf("DK", { now }), { tender, country: "IS" });
  return page?.shown?.digests.whole ?? "0".repeat(64);
}

/** The countries for which consensus stands on parts that bind them. */
async function bound(tender: TenderId): Promise<readonly string[]> {
  const room = await consensusRoom(byOfficerOf("DK", { now: AFTERWARDS }), tender);
  const parts = room?.revision?.isConsensus ? room.revision.parts : [];
  return [...new Set(parts.flatMap(({ stands }) => stands.map(({ country }) => String(country))))].toSorted();
}

/** The three countries have signed an agreement of another kind, and the annex of this tender rests on it. */
async function nobodyIsLeftOutByAgreement({ tender }: ATender): Promise<void> {
  const codes = ["DK", "IS", "NO"];
  const refusing = { nonResponse: { mayGoOn: false, workingDays: 10 } };
  const standing = await aStandingAgreementIsPut(codes, refusing);
  for (const code of codes) await done(signedBy(code, { cooperation: standing.cooperation }, standing.sha256));
  const basedOn = (await annexToWrite(byOfficerOf("DK"), tender))?.written ?? 0;
  await done(writeAnnex(byOfficerOf("DK"), { tender, basedOn, terms: annexTerms(standing, codes) }));
  await done(putAnnex(byOfficerOf("DK"), { tender, basedOn: basedOn + 1 }));
  const { sha256 } = await annexPut(tender);
  for (const code of codes) await done(signedBy(code, { tender }, sha256));
}

async function goingOn(tender: TenderId, now = AFTERWARDS) {
  const shown = await shownOf(tender, now);
  return leaveOutSilent(byOfficerOf("DK", { now }), { tender, country: IS, reason: "No word since May.", shown });
}

describe("going on without a country that was silent twice", () => {
  it("takes it out of all its lots, is recorded with both rounds, and lets the next version be frozen for the others", async () => {
    const tender = await twoRounds();

    expect(await goingOn(tender)).toMatchObject({ ok: true, value: "left-out" });

    expect((await answersOf(tender, "IS")).slice(-2)).toMatchObject([
      { stance: "out", as: "left-out", on: "2026-06-18" },
      { stance: "out", as: "left-out", on: "2026-06-18" },
    ]);
    expect(await entriesOf(tender, "SilentLeftOut")).toHaveLength(1);
    expect(await freezeRevision(byOfficerOf("DK", { now: AFTERWARDS }), { tender })).toMatchObject({
      ok: true,
      value: { number: 2 },
    });
  });

  it("binds the silent country to nothing, neither before it is left out nor once the others have consented anew", async () => {
    const tender = await twoRounds();
    expect(await bound(tender)).toEqual([]);

    await done(goingOn(tender));
    await done(freezeRevision(byOfficerOf("DK", { now: AFTERWARDS }), { tender }));
    const closesAt = instantFrom("2026-06-30T12:00:00Z");
    await done(openRound(byOfficerOf("DK", { now: AFTERWARDS }), { tender, revision: 2, closesAt }));
    for (const code of ["DK", "NO"]) await consented(tender, code, { revision: 2, now: AFTERWARDS });

    expect(await bound(tender)).toEqual(["DK", "NO"]);
    expect(await consensusRoom(byRepresentativeOf("IS", { now: AFTERWARDS }), tender)).toBeNull();
  });

  it("is refused where the second round ended in the middle of the tenth working day", async () => {
    const tender = await twoRounds({ secondCloses: instantFrom("2026-06-16T15:00:00Z") });

    expect(await goingOn(tender)).toMatchObject({
      refusal: { rule: "the-second-round-left-its-working-days", needed: 10, left: 9 },
    });
  });

  it("is refused against a country that objected to a single part", async () => {
    const tender = await twoRounds({ iceland: "speaks" });

    expect(await goingOn(tender)).toMatchObject({ refusal: { rule: "only-whoever-was-silent-twice-is-left-out" } });
    expect(await entriesOf(tender, "SilentLeftOut")).toHaveLength(0);
  });

  it("is refused while a third round is open", async () => {
    const tender = await twoRounds();
    const closesAt = instantFrom("2026-06-30T12:00:00Z");
    await done(openRound(byOfficerOf("DK", { now: AFTERWARDS }), { tender, revision: 1, closesAt }));

    expect(await goingOn(tender)).toMatchObject({ refusal: { rule: "nobody-is-left-out-while-a-round-is-open" } });
  });

  it("is the lead's officer's to do, and no other's", async () => {
    const tender = await twoRounds();
    const input = { tender, country: IS, reason: "No word.", shown: await shownOf(tender) };

    for (const circumstances of [
      byOfficerOf("NO", { now: AFTERWARDS }),
      byRepresentativeOf("DK", { now: AFTERWARDS }),
    ]) {
      expect(await leaveOutSilent(circumstances, input)).toMatchObject({ refusal: { rule: "not-allowed" } });
      expect(await silentCountries(circumstances, { tender, country: "IS" })).toBeNull();
    }
  });

  it("is refused where the signed agreement does not allow it", async () => {
    const tender = await twoRounds({ beforeFreezing: nobodyIsLeftOutByAgreement });

    expect(await goingOn(tender)).toMatchObject({ refusal: { rule: "the-agreement-allows-going-on" } });
    expect(await entriesOf(tender, "SilentLeftOut")).toHaveLength(0);
  });
});
