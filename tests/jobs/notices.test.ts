import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { actOf } from "@/jobs/act-of";
import { byTheClock } from "@/jobs/by-the-clock";
import { bringToJournal } from "@/jobs/notices/bring-to-journal";
import { submissionOf } from "@/jobs/notices/submission";
import { askNotice, submitNotice } from "@/platform/official-journal";
import { noticeToSend } from "@/queries/publication/notice-to-send";
import { theNordicWorld } from "../support/world";
import { followed, leave, leftIn, outbox, reads, theClockShows } from "./at-work";
import { aDispatchedNotice, answersIn, frozenBytes, publicBytes } from "./dispatched";
import { aJournal } from "./journal-desk";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
const journal = await aJournal({ delayMs: 0 });

beforeAll(async () => {
  await theNordicWorld();
  await reads("representative.is@samband.example", "is", "Atlantic/Reykjavik");
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
});
afterAll(() => journal.ends());

const toBeAsked = async (notice: string) => (await leftIn("ask-journal")).filter((work) => work.notice === notice);

describe("sending a dispatched notice", () => {
  it("is left to the worker once, though the event is followed twice", async () => {
    const { tender, notice } = await aDispatchedNotice();

    await followed("NoticeDispatched");
    await followed("NoticeDispatched");

    expect((await leftIn("send-notice")).filter((work) => work.notice === notice)).toEqual([
      { tender, notice, version: "01" },
    ]);
  });

  it("publishes the very bytes that were consented to, and not one of them before", async () => {
    const { tender, notice, revision } = await aDispatchedNotice();
    await journal.behaves({ next: "delay" });
    await bringToJournal({ tender, notice, asked: 0 }, leave);
    expect(await answersIn(tender)).toEqual(["NoticeReceived"]);
    expect(await publicBytes(notice)).toEqual([]);

    await journal.behaves({ next: "publish" });
    await bringToJournal({ tender, notice, asked: 1 }, leave);

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticePublished"]);
    const published = await publicBytes(notice);
    expect(published).toHaveLength(4);
    expect(published).toEqual(await frozenBytes(revision));
  });

  it("hands over the bytes of manifest and parts as they are", async () => {
    const { tender, revision } = await aDispatchedNotice();

    const toSend = await noticeToSend(await byTheClock(actOf("test", tender)), { tender, version: "01" });
    if (!toSend) throw new Error("there is no notice");
    const sent = JSON.parse(new TextDecoder().decode(submissionOf(toSend)));

    const parts: { part: string; bytes: string }[] = [{ part: "manifest", bytes: sent.manifest }, ...sent.parts];
    const frozen = await frozenBytes(revision);
    expect(new Map(parts.map(({ part, bytes }) => [part, bytes]))).toEqual(
      new Map(frozen.map(({ part, bytes }) => [part, bytes.toString("base64")])),
    );
  });

  it("hands a notice over once, though the worker dies before it could note the receipt", async () => {
    const { tender, notice } = await aDispatchedNotice();
    await journal.behaves({ next: "delay" });
    const circumstances = await byTheClock(actOf("send-notice", notice));
    const toSend = await noticeToSend(circumstances, { tender, version: "01" });
    if (!toSend) throw new Error("there is no notice");
    const handedOver = { noticeId: notice, version: toSend.version, bytes: submissionOf(toSend) };
    await submitNotice({ ...handedOver, submittedAt: circumstances.now }); // … and here the worker died

    await bringToJournal({ tender, notice, asked: 0 }, leave);
    await bringToJournal({ tender, notice, asked: 0 }, leave);

    expect(await journal.says(notice)).toMatchObject({ status: "received", submissions: 1 });
    expect(await answersIn(tender)).toEqual(["NoticeReceived"]);
    expect(await toBeAsked(notice)).toEqual([{ tender, notice, version: "01", asked: 1 }]);
    await journal.behaves({ next: "publish" });
  });

  it("notes each answer once when two workers do the same work at once", async () => {
    const { tender, notice } = await aDispatchedNotice();
    await journal.behaves({ next: "delay" });

    await Promise.all([1, 2, 3].map(() => bringToJournal({ tender, notice, asked: 0 }, leave)));
    expect(await answersIn(tender)).toEqual(["NoticeReceived"]);
    expect(await toBeAsked(notice)).toHaveLength(1);

    await journal.behaves({ next: "publish" });
    await Promise.all([1, 2, 3].map(() => bringToJournal({ tender, notice, asked: 1 }, leave)));
    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticePublished"]);
    expect(await toBeAsked(notice)).toHaveLength(1);
  });

  it("stays unpublished as long as the Official Journal delays it, and is asked for again and again", async () => {
    const { tender, notice } = await aDispatchedNotice();
    await journal.behaves({ next: "delay" });

    for (const asked of [0, 1, 2]) await bringToJournal({ tender, notice, asked }, leave);

    expect(await answersIn(tender)).toEqual(["NoticeReceived"]);
    expect(await publicBytes(notice)).toEqual([]);
    expect((await toBeAsked(notice)).map(({ asked }) => asked)).toEqual([1, 2, 3]);
    await journal.behaves({ next: "publish" });
  });

  it("notes a refusal with its reason, publishes nothing, and tells the parties and no observer", async () => {
    const { tender, notice } = await aDispatchedNotice();
    await journal.behaves({ next: "refuse", reason: "BT-105 is missing." });

    await bringToJournal({ tender, notice, asked: 0 }, leave);
    await bringToJournal({ tender, notice, asked: 1 }, leave);
    await followed("NoticeRefused");

    expect(await answersIn(tender)).toEqual(["NoticeReceived", "NoticeRefused"]);
    expect(await publicBytes(notice)).toEqual([]);
    const mails = await outbox("NoticeRefused");
    expect(mails.map(({ address }) => address)).toHaveLength(6);
    expect(mails.filter(({ address }) => address.includes(".se@"))).toEqual([]);
    expect(mails.every(({ text }) => text.includes("> BT-105 is missing."))).toBe(true);
  });

  it("tells all, the observer too, that a notice is published, and leads to its page in their language", async () => {
    const { tender, notice } = await aDispatchedNotice();
    await bringToJournal({ tender, notice, asked: 0 }, leave);
    await bringToJournal({ tender, notice, asked: 1 }, leave);
    await followed("NoticePublished");

    const mails = (await outbox("NoticePublished")).slice(-8);
    const icelandic = mails.find(({ address }) => address === "representative.is@samband.example");
    expect(icelandic?.subject).toContain("útboðstilkynningin hefur verið birt");
    expect(icelandic?.text).toMatch(/Birt: .+ \(Ísland\), það er .+ \(Danmörk\)/);
    expect(icelandic?.text).toMatch(/https:\/\/samband\.example\/is\/notices\/S-2026-\d{6}\n/);
    expect(mails.map(({ address }) => address)).toContain("representative.se@samband.example");
  });

  it("fails and notes nothing while the Official Journal is not there, and goes on when it is", async () => {
    const { tender, notice } = await aDispatchedNotice();
    await journal.closes();

    await expect(bringToJournal({ tender, notice, asked: 0 }, leave)).rejects.toThrow();
    expect(await answersIn(tender)).toEqual([]);

    await journal.opensAgain();
    await bringToJournal({ tender, notice, asked: 0 }, leave);
    expect(await answersIn(tender)).toEqual(["NoticeReceived"]);
  });

  it("is stamped with the time of this installation", async () => {
    const { tender, notice } = await aDispatchedNotice();

    await bringToJournal({ tender, notice, asked: 0 }, leave);

    expect((await journal.says(notice)).receivedAt).toMatch(/^2026-06-02T08:/);
    expect(await askNotice({ noticeId: notice, version: "01" })).toMatchObject({ status: "published" });
  });
});
