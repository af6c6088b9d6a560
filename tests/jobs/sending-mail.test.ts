import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { sendMail } from "@/jobs/mail/send-mail";
import { aProposedTender, theNordicWorld } from "../support/world";
import { followed, leftIn, outbox, reads, theClockShows } from "./at-work";
import { aLetterBox, headerOf } from "./letter-box";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";
const box = await aLetterBox();

beforeAll(async () => {
  await theNordicWorld();
  await reads("representative.dk@samband.example", "da", "Europe/Copenhagen");
  await reads("representative.no@samband.example", "nb", "Europe/Oslo");
  await reads("representative.is@samband.example", "is", "Atlantic/Reykjavik");
  await theClockShows(instantFrom("2026-06-02T08:00:00Z"));
  await aProposedTender();
  await followed("TenderProposed");
});
afterAll(() => box.ends());

const lettersTo = (country: string) =>
  box.letters.filter(({ to }) => to.includes(`representative.${country}@samband.example`));

describe("a mail in the outbox", () => {
  it("stays there when the mail server does not take it", async () => {
    const [work] = await leftIn("send-mail");
    if (!work) throw new Error("no mail was left");
    box.refuses(1);

    await expect(sendMail(work)).rejects.toThrow("try again later");

    expect((await outbox()).filter(({ sent_at }) => sent_at !== null)).toEqual([]);
  });

  it("goes out once, though its work is done three times, twice of them at once", async () => {
    for (const work of await leftIn("send-mail")) {
      await Promise.all([sendMail(work), sendMail(work)]);
      await sendMail(work);
    }

    expect(box.letters).toHaveLength(8);
    expect((await outbox()).every(({ sent_at }) => sent_at !== null)).toBe(true);
  });

  it("carries an id that tells a repetition, and says that a machine wrote it", async () => {
    const [letter] = lettersTo("is");
    if (!letter) throw new Error("no letter came");
    const mail = (await outbox()).find(({ language }) => language === "is");

    expect(headerOf(letter, "Message-ID")).toBe(`<${mail?.id}@samband.example>`);
    expect(headerOf(letter, "Auto-Submitted")).toBe("auto-generated");
    expect(headerOf(letter, "Content-Language")).toBe("is");
  });

  it.each([
    ["dk", "dit land er inviteret til et fælles udbud", "Kære representative of DK", "14.00 (Danmark)"],
    [
      "no",
      "landet ditt er invitert til en felles anskaffelse",
      "Hei representative of NO",
      "14:00 (Oslo)\n", // Denmark’s clock shows the same
    ],
    ["is", "landi þínu er boðið í sameiginlegt útboð", "Góðan dag, representative of IS.", "12:00 (Ísland), það er"],
    ["se", "your country is invited to observe a joint tender", "Dear representative of SE,", "You need do nothing."],
  ])("reaches the reader of %s as it was written", async (country, subject, greeting, words) => {
    const [letter] = lettersTo(country);
    if (!letter) throw new Error("no letter came");
    const mail = (await outbox()).find(({ address }) => address.startsWith(`representative.${country}@`));

    expect(headerOf(letter, "Subject")).toBe(mail?.subject);
    expect(headerOf(letter, "Subject")).toContain(subject);
    expect(letter.body.trimEnd()).toBe(mail?.text.trimEnd());
    expect(letter.body).toContain(greeting);
    expect(letter.body).toContain(words);
    expect(letter.body).toMatch(/https:\/\/samband\.example\/tenders\/[0-9a-f-]{36}/);
  });
});
