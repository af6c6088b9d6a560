import { afterAll, describe, expect, it } from "vitest";
import { newId } from "@/platform/new-id";
import { askNotice, submitNotice } from "@/platform/official-journal";
import { aJournal } from "./journal-desk";

const journal = await aJournal({ delayMs: 0 });
afterAll(() => journal.ends());

const SUBMITTED_AT = "2027-03-01T09:00:00.000Z";

/** The first version of a notice. */
const firstOf = (noticeId: string) => ({ noticeId, version: "01" });

const submission = (noticeId: string, words = "one", version = "01") => ({
  noticeId,
  version,
  bytes: new TextEncoder().encode(JSON.stringify({ form: "samband/notice/1", notice: noticeId, version, words })),
  submittedAt: SUBMITTED_AT,
});

describe("the stand-in for the Official Journal", () => {
  it("does not know a notice that nobody sent", async () => {
    expect(await askNotice(firstOf(newId()))).toEqual({ status: "unknown" });
  });

  it("confirms receipt at once, and publishes under a number of the year of the submission", async () => {
    const notice = newId();

    expect(await submitNotice(submission(notice))).toMatchObject({ status: "received" });
    expect(await askNotice(firstOf(notice))).toMatchObject({
      status: "published",
      publicationNumber: expect.stringMatching(/^S-2027-\d{6}$/),
      receivedAt: expect.stringMatching(/^2027-03-01T09:00:0/),
    });
  });

  it("takes the same bytes again as the same notice, and refuses others under its id", async () => {
    const notice = newId();
    await submitNotice(submission(notice));
    const first = await askNotice(firstOf(notice));

    expect(await submitNotice(submission(notice))).toEqual(first);
    await expect(submitNotice(submission(notice, "two"))).rejects.toThrow("409");
    expect(await askNotice(firstOf(notice))).toEqual(first);
  });

  it("remembers over a restart what it confirmed", async () => {
    const notice = newId();
    await submitNotice(submission(notice));
    const before = await askNotice(firstOf(notice));

    await journal.closes();
    await journal.opensAgain();

    expect(await askNotice(firstOf(notice))).toEqual(before);
  });

  it("refuses one notice with the reason that it was told, and publishes the next", async () => {
    const [refused, published] = [newId(), newId()];
    await journal.behaves({ next: "refuse", reason: "The date is wrong." });

    await submitNotice(submission(refused));
    await submitNotice(submission(published));

    expect(await askNotice(firstOf(refused))).toMatchObject({ status: "refused", reason: "The date is wrong." });
    expect(await askNotice(firstOf(published))).toMatchObject({ status: "published" });
  });

  it("names the field that it was told, and takes the mended notice as its next version", async () => {
    const notice = newId();
    await journal.behaves({ next: "refuse", reason: "Too soon.", field: "BT-131(d)-Lot" });
    await submitNotice(submission(notice));

    await submitNotice(submission(notice, "mended", "02"));

    expect(await askNotice(firstOf(notice))).toMatchObject({ status: "refused", field: "BT-131(d)-Lot" });
    expect(await askNotice({ noticeId: notice, version: "02" })).toMatchObject({ status: "published" });
  });

  it("gives what is no notice, and what it does not understand, a plain no", async () => {
    const notice = newId();
    const put = (place: string, body: string, headers: Record<string, string> = {}) =>
      fetch(`${journal.url}${place}`, { method: "PUT", body, headers });
    const proper = JSON.stringify({ form: "samband/notice/1", notice, version: "01" });

    expect((await put(`/notices/${notice}-01`, "no JSON")).status).toBe(400);
    expect((await put(`/notices/${newId()}-01`, proper)).status).toBe(400);
    expect((await put(`/notices/${notice}-02`, proper)).status).toBe(400);
    expect((await put(`/notices/${notice}`, proper)).status).toBe(404);
    expect((await put(`/notices/${notice}-01`, proper, { "date-of-installation": "yesterday" })).status).toBe(400);
    expect((await put("/notices/..", proper)).status).toBe(404);
    expect((await put("/behaviour", JSON.stringify({ next: "explode" }))).status).toBe(400);
    expect(await askNotice(firstOf(notice))).toEqual({ status: "unknown" });
  });
});
