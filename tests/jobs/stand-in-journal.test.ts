import { afterAll, describe, expect, it } from "vitest";
import { newId } from "@/platform/new-id";
import { askNotice, submitNotice } from "@/platform/official-journal";
import { aJournal } from "./journal-desk";

const journal = await aJournal({ delayMs: 0 });
afterAll(() => journal.ends());

const SUBMITTED_AT = "2027-03-01T09:00:00.000Z";

const submission = (noticeId: string, words = "one") => ({
  noticeId,
  version: "01",
  bytes: new TextEncoder().encode(JSON.stringify({ form: "samband/notice/1", notice: noticeId, words })),
  submittedAt: SUBMITTED_AT,
});

describe("the stand-in for the Official Journal", () => {
  it("does not know a notice that nobody sent", async () => {
    expect(await askNotice(newId())).toEqual({ status: "unknown" });
  });

  it("confirms receipt at once, and publishes under a number of the year of the submission", async () => {
    const notice = newId();

    expect(await submitNotice(submission(notice))).toMatchObject({ status: "received" });
    expect(await askNotice(notice)).toMatchObject({
      status: "published",
      publicationNumber: expect.stringMatching(/^S-2027-\d{6}$/),
      receivedAt: expect.stringMatching(/^2027-03-01T09:00:0/),
    });
  });

  it("takes the same bytes again as the same notice, and refuses others under its id", async () => {
    const notice = newId();
    await submitNotice(submission(notice));
    const first = await askNotice(notice);

    expect(await submitNotice(submission(notice))).toEqual(first);
    await expect(submitNotice(submission(notice, "two"))).rejects.toThrow("409");
    expect(await askNotice(notice)).toEqual(first);
  });

  it("remembers over a restart what it confirmed", async () => {
    const notice = newId();
    await submitNotice(submission(notice));
    const before = await askNotice(notice);

    await journal.closes();
    await journal.opensAgain();

    expect(await askNotice(notice)).toEqual(before);
  });

  it("refuses one notice with the reason that it was told, and publishes the next", async () => {
    const [refused, published] = [newId(), newId()];
    await journal.behaves({ next: "refuse", reason: "The date is wrong." });

    await submitNotice(submission(refused));
    await submitNotice(submission(published));

    expect(await askNotice(refused)).toMatchObject({ status: "refused", reason: "The date is wrong." });
    expect(await askNotice(published)).toMatchObject({ status: "published" });
  });

  it("gives what is no notice, and what it does not understand, a plain no", async () => {
    const notice = newId();
    const put = (place: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${journal.url}${place}`, { method: "PUT", body, headers });
    const proper = JSON.stringify({ form: "samband/notice/1", notice });

    expect((await put(`/notices/${notice}`, "no JSON")).status).toBe(400);
    expect((await put(`/notices/${newId()}`, proper)).status).toBe(400);
    expect((await put(`/notices/${notice}`, proper, { "date-of-installation": "yesterday" })).status).toBe(400);
    expect((await put("/notices/..", proper)).status).toBe(404);
    expect((await put("/behaviour", JSON.stringify({ next: "explode" }))).status).toBe(400);
    expect(await askNotice(notice)).toEqual({ status: "unknown" });
  });
});
