import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { followEvent } from "@/jobs/after/follow-event";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { byRepresentativeOf } from "../support/actors";
import {
  anOpenRound,
  aProposedTender,
  consented,
  done,
  INTEREST_CLOSES_AT,
  partsShownTo,
  ROUND_CLOSES_AT,
  theNordicWorld,
} from "../support/world";
import { followed, leave, leftAfter, leftIn, outbox, reads, theClockShows } from "./at-work";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

const ANSWERABLE = instantFrom("2026-06-02T08:00:00Z");

beforeAll(async () => {
  await theNordicWorld();
  await reads("representative.dk@samband.example", "da", "Europe/Copenhagen");
  await reads("representative.no@samband.example", "nb", "Europe/Copenhagen");
  await reads("representative.is@samband.example", "is", "Atlantic/Reykjavik");
  await theClockShows(ANSWERABLE);
});

const mailTo = (country: string, mails: Awaited<ReturnType<typeof outbox>>, role = "representative") => {
  const mail = mails.find(({ address }) => address === `${role}.${country}@samband.example`);
  if (!mail) throw new Error(`no mail to the ${role} of ${country}`);
  return mail;
};

describe("what follows from a proposed tender", () => {
  it("asks every invited country in the reader's language, with the time limit in both zones and a link to the lots", async () => {
    const { tender } = await aProposedTender();
    await followed("TenderProposed");
    const mails = await outbox();

    expect(mails.map(({ address, language }) => [address, language])).toEqual([
      ["deputy.dk@samband.example", "en"],
      ["deputy.is@samband.example", "en"],
      ["deputy.no@samband.example", "en"],
      ["deputy.se@samband.example", "en"],
      ["representative.dk@samband.example", "da"],
      ["representative.is@samband.example", "is"],
      ["representative.no@samband.example", "nb"],
      ["representative.se@samband.example", "en"],
    ]);
    const danish = mailTo("dk", mails);
    expect(danish.subject).toMatch(/^JT-2026-\d+: dit land er inviteret til et fælles udbud$/);
    expect(danish.text).toContain("Kære representative of DK");
    expect(danish.text).toContain("Organisation DK foreslår et fælles udbud");
    expect(danish.text).toContain("Svar inden: fre. 5. jun. 2026, 14.00 (Danmark)\n");
    expect(danish.text).toContain(`\nhttps://samband.example/tenders/${tender}/lots\n`);
    expect(danish.link).toBe(`/tenders/${tender}/lots`);

    const norwegian = mailTo("no", mails);
    expect(norwegian.subject).toMatch(/^JT-2026-\d+: landet ditt er invitert til en felles anskaffelse$/);
    expect(norwegian.text).toContain("Hei representative of NO");
    expect(norwegian.text).toContain("Svar før: fre. 5. juni 2026, 14:00 (Norge)\n");

    const icelandic = mailTo("is", mails);
    expect(icelandic.subject).toMatch(/^JT-2026-\d+: landi þínu er boðið í sameiginlegt útboð$/);
    expect(icelandic.text).toContain("Góðan dag, representative of IS.");
    expect(icelandic.text).toContain(
      "Svar berist fyrir: fös., 5. jún. 2026, 12:00 (Ísland), það er fös., 5. jún. 2026, 14:00 (Danmörk)\n",
    );
  });

  it("tells an observer, and asks nothing of it", async () => {
    const { tender } = await aProposedTender();
    await followed("TenderProposed");

    const observer = mailTo("se", (await outbox()).slice(-8));
    expect(observer.subject).toContain("your country is invited to observe a joint tender");
    expect(observer.text).toContain("You need do nothing.");
    expect(observer.text).not.toContain("Answer");
    expect(observer.link).toBe(`/tenders/${tender}`);
  });

  it("tells each person once, though the work is done three times, twice of them at once", async () => {
    await aProposedTender();
    const work = (await leftAfter("TenderProposed")).at(-1);
    if (!work) throw new Error("nothing was left");
    const before = (await leftIn("send-mail")).length;

    await Promise.all([followEvent(work, leave), followEvent(work, leave)]);
    await followEvent(work, leave);

    expect(await outbox(`TenderProposed ${work.entry}`)).toHaveLength(8);
    expect(await leftIn("send-mail")).toHaveLength(before + 8);
  });

  it("asks nobody once the window has closed: whoever did not come in hears no more of it", async () => {
    await aProposedTender();
    const work = (await leftAfter("TenderProposed")).at(-1);
    if (!work) throw new Error("nothing was left");

    await theClockShows(INTEREST_CLOSES_AT);
    await followEvent(work, leave);
    await theClockShows(ANSWERABLE);

    const told = await outbox(`TenderProposed ${work.entry}`);
    expect(told.map(({ address }) => address)).toEqual([
      "deputy.se@samband.example",
      "representative.se@samband.example",
    ]);
  });
});

describe("what follows in consensus", () => {
  const REASON = "Lot 2 leaves small packs out.\nRead this: https://elsewhere.example";
  const objecting = async (tender: Awaited<ReturnType<typeof anOpenRound>>["tender"], code: string) => {
    const parts = (await partsShownTo(code, tender)).slice(0, 2);
    const position = { stance: "object", reason: REASON, request: "Add packs of ten." } as const;
    return done(statePosition(byRepresentativeOf(code), { tender, revision: 1, country: code, parts, position }));
  };

  it("asks the representatives of the countries of a round, and not the observer", async () => {
    const { tender } = await anOpenRound();
    await followed("RoundOpened");

    const mails = await outbox("RoundOpened");
    expect(mails.map(({ address }) => address)).toEqual([
      "representative.dk@samband.example",
      "representative.is@samband.example",
      "representative.no@samband.example",
    ]);
    const icelandic = mailTo("is", mails);
    expect(icelandic.subject).toContain("beðið er afstöðu lands þíns til útgáfu 1");
    expect(icelandic.text).toContain("Afstaða berist fyrir: mið., 10. jún. 2026, 12:00 (Ísland), það er");
    expect(icelandic.text).toContain(`https://samband.example/tenders/${tender}/brief\n`);
  });

  it("asks nobody in a round that is over", async () => {
    await anOpenRound();
    const work = (await leftAfter("RoundOpened")).at(-1);
    if (!work) throw new Error("nothing was left");

    await theClockShows(ROUND_CLOSES_AT);
    await followEvent(work, leave);
    await theClockShows(ANSWERABLE);

    expect(await outbox(`RoundOpened ${work.entry}`)).toEqual([]);
  });

  it("tells the lead's officer of an objection, what it concerns and why, and nobody of a consent", async () => {
    const { tender } = await anOpenRound();
    await objecting(tender, "NO");
    await followed("PositionStated");
    await consented(tender, "IS");
    await followed("PositionStated");

    const mails = await outbox("PositionStated");
    expect(mails.map(({ address }) => address)).toEqual(["procurement-officer.dk@samband.example"]);
    const [mail] = mails;
    expect(mail?.subject).toContain("objection (Norway)");
    expect(mail?.text).toContain("Concerns: the common part and lot 1");
    expect(mail?.text).toContain("> Lot 2 leaves small packs out.\n> Read this: https://elsewhere.example\n");
    expect(mail?.text).toContain("Request:\n> Add packs of ten.\n");
  });

  it("tells of a withdrawal the lead's officer and the other countries, with the reason, and no observer", async () => {
    const { tender } = await anOpenRound();
    await consented(tender, "NO");
    const reason = "The ministry asks for time.";
    await done(withdrawPosition(byRepresentativeOf("NO"), { tender, revision: 1, country: "NO", reason }));
    await followed("PositionWithdrawn");

    const mails = await outbox("PositionWithdrawn");
    expect(mails.map(({ address }) => address)).toEqual([
      "procurement-officer.dk@samband.example",
      "representative.dk@samband.example",
      "representative.is@samband.example",
    ]);
    expect(mailTo("is", mails).text).toContain(`Ástæða:\n> ${reason}\n`);
  });

  it("tells officers and representatives of the parties that consensus is reached", async () => {
    const { tender, countries } = await anOpenRound();
    for (const code of countries) await consented(tender, code);
    await followed("ConsensusReached");

    const mails = await outbox("ConsensusReached");
    expect(mails.map(({ address }) => address)).toEqual([
      "procurement-officer.dk@samband.example",
      "procurement-officer.is@samband.example",
      "procurement-officer.no@samband.example",
      "representative.dk@samband.example",
      "representative.is@samband.example",
      "representative.no@samband.example",
    ]);
    expect(mailTo("no", mails).subject).toContain("det er oppnådd enighet");
    expect(mailTo("is", mails).subject).toContain("samstaða hefur náðst");
    expect(mailTo("dk", mails).subject).toContain("der er opnået enighed");
  });
});
