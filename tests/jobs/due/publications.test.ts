import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NoticeId, TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { bringToJournal } from "@/jobs/notices/bring-to-journal";
import { askNotice } from "@/platform/official-journal";
import { publishedNotice, publishedNotices } from "@/queries/publication/published-notices";
import { tenderOverview } from "@/queries/tenders/tender-overview";
import { byOfficerOf } from "../../support/actors";
import { theNordicWorld } from "../../support/world";
import { followed, leave, outbox, theClockShows } from "../at-work";
import { aDispatchedNotice, answersIn, frozenBytes, publicBytes } from "../dispatched";
import { aJournal } from "../journal-desk";
import { entriesOf, swept } from "./swept";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
const journal = await aJournal({ delayMs: 0 });

/** Receipt is confirmed in the hour from 09:00 to 10:00: 48 hours later it is 10:00 on 3 June. */
const CONFIRMED = instantFrom("2026-06-01T09:20:00Z");
const A_MOMENT_BEFORE = instantFrom("2026-06-03T10:00:25Z"); // half a minute less five seconds for the test to run
const SETTLED = instantFrom("2026-06-03T10:00:30Z");
const DAYS_LATER = instantFrom("2026-06-04T09:20:00Z");

beforeAll(() => theNordicWorld());
beforeEach(() => theClockShows(CONFIRMED));
afterAll(() => journal.ends());

/** Handed over and confirmed; then the Official Journal says nothing. */
async function aNoticeWithoutWord() {
  const made = await aDispatchedNotice();
  await journal.behaves({ next: "delay" });
  await bringToJournal({ ...made, asked: 0 }, leave);
  expect(await answersIn(made.tender)).toEqual(["NoticeReceived"]);
  return made;
}

const identifierOf = (notice: string) => `${notice}-01`;
const listedOf = async (notice: string) =>
  (await publishedNotices({ search: "", page: 1 })).notices
    .map(({ publicationNumber }) => publicationNumber)
    .filter((number) => number === identifierOf(notice) || number.startsWith("S-"));

describe("a notice of which there is no word 48 hours after receipt was confirmed", () => {
  it("is made public half a minute after that instant and not before: the very bytes that were sent", async () => {
    const { tender, notice, revision } = await aNoticeWithoutWord();

    await theClockShows(A_MOMENT_BEFORE);
    await swept();
    expect(await answersIn(tender)).toEqual(["NoticeReceived"]);
    expect(await publicBytes(notice)).toEqual([]);
    expect(await publishedNotice(identifierOf(notice))).toBeNull();

    await theClockShows(SETTLED);
    await swept();
    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeMadePublic"]);
    expect(await entriesOf(tender, "NoticeMadePublic")).toMatchObject([{ actor_ref: "clock" }]);
    expect(await publicBytes(notice)).toEqual(await frozenBytes(revision));
    expect(await publishedNotice(identifierOf(notice))).toMatchObject({
      publicationNumber: identifierOf(notice),
      withoutWord: true,
    });
    const overview = await tenderOverview(byOfficerOf("DK", { now: SETTLED }), tender);
    expect(overview).toMatchObject({ head: { stage: "published", publicationNumber: identifierOf(notice) } });
  });

  it("is made public once by two sweeps at once and by any number after them", async () => {
    const { tender } = await aNoticeWithoutWord();
    await theClockShows(DAYS_LATER);

    await Promise.all([swept(), swept()]);
    await swept();

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeMadePublic"]);
  });

  it("is made public when a worker is there again after three days, where there still is no word", async () => {
    const { tender } = await aNoticeWithoutWord();
    await theClockShows(DAYS_LATER);

    await swept();

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeMadePublic"]);
  });

  it("is made public though the Official Journal cannot be reached: that is no word", async () => {
    const { tender } = await aNoticeWithoutWord();
    await theClockShows(SETTLED);
    await journal.closes();

    await swept();
    await journal.opensAgain();

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeMadePublic"]);
  });

  it("stays under its identifier when it is published after all, and is listed once, under its number", async () => {
    const { tender, notice } = await aNoticeWithoutWord();
    await theClockShows(SETTLED);
    await swept();
    expect(await listedOf(notice)).toContain(identifierOf(notice));

    await journal.behaves({ next: "publish" });
    await bringToJournal({ tender, notice, asked: 1 }, leave);

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeMadePublic", "NoticePublished"]);
    const word = await askNotice({ noticeId: notice, version: "01" });
    const number = word.status === "published" ? word.publicationNumber : "";
    const { notices } = await publishedNotices({ search: number, page: 1 });
    expect(notices.map(({ publicationNumber }) => publicationNumber)).toEqual([number]);
    expect(await listedOf(notice)).not.toContain(identifierOf(notice));
    const [under, byNumber] = [await publishedNotice(identifierOf(notice)), await publishedNotice(number)];
    expect([under?.withoutWord, byNumber?.withoutWord]).toEqual([true, false]);
    expect(under?.sha256).toBe(byNumber?.sha256);
    expect(under?.lots).toEqual(byNumber?.lots);
  });

  it("is told to the parties and the observers once, with the way to its public page", async () => {
    const { notice } = await aNoticeWithoutWord();
    await theClockShows(SETTLED);
    await swept();
    await followed("NoticeMadePublic");
    await followed("NoticeMadePublic");

    const mails = (await outbox("NoticeMadePublic")).filter(({ link }) => link.includes(notice));
    expect(new Set(mails.map(({ address }) => address)).size).toBe(mails.length);
    expect(mails.map(({ address }) => address)).toContain("representative.se@samband.example");
    expect(mails.every(({ link }) => link.endsWith(`/notices/${identifierOf(notice)}`))).toBe(true);
  });
});

describe("a notice of which the word came while nobody asked", () => {
  it("that was published, gets its number and is not made public without word", async () => {
    const { tender, notice } = await aNoticeWithoutWord();
    await journal.behaves({ next: "publish" });
    await theClockShows(DAYS_LATER);

    await swept();

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticePublished"]);
    expect(await publishedNotice(identifierOf(notice))).toBeNull();
  });

  it("that was refused, is not made public", async () => {
    const { tender, notice } = await aRefusedWhileNobodyAsked();
    await theClockShows(DAYS_LATER);

    await swept();
    await swept();

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeRefused"]);
    expect(await publicBytes(notice)).toEqual([]);
  });
});

/** Confirmed at once, and refused before anybody asked again. */
async function aRefusedWhileNobodyAsked(): Promise<{ tender: TenderId; notice: NoticeId }> {
  const made = await aDispatchedNotice();
  await journal.behaves({ next: "refuse", reason: "The form is not known." });
  await bringToJournal({ ...made, asked: 0 }, leave);
  expect(await answersIn(made.tender)).toEqual(["NoticeReceived"]);
  return made;
}
