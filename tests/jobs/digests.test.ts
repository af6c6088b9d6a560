import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { followEvent } from "@/jobs/after/follow-event";
import { chooseMail, ChooseMailInput } from "@/use-cases/people/choose-mail";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, personOf } from "../support/actors";
import { departureConfirmed } from "../support/leaving";
import { answered, aProposedTender, done, theNordicWorld, type ATender } from "../support/world";
import { followed, leave, leftAfter, leftIn, reads, theClockShows } from "./at-work";
import { digestsAreWritten, digestsOf, mailOf, theOutboxIsEmpty } from "./digested";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

/** A Thursday. Friday, 5 June is a working day in Norway and Iceland, and none in Denmark. */
const THURSDAY = instantFrom("2026-06-04T08:00:00Z");
/** What an instant brings is done when everything that was received before it is settled: half a minute. */
const BEFORE_SEVEN_IN_NORWAY = instantFrom("2026-06-05T05:00:20Z");
const SEVEN_IN_NORWAY = instantFrom("2026-06-05T05:00:31Z");
const SEVEN_IN_ICELAND = instantFrom("2026-06-05T07:00:31Z");
const MONDAY_IN_DENMARK = instantFrom("2026-06-08T05:00:31Z");

const ALL = Object.keys(ChooseMailInput.shape);
const choosing = (pace: string) => ChooseMailInput.parse(Object.fromEntries(ALL.map((kind) => [kind, pace])));

let made: ATender;

beforeAll(async () => {
  await theNordicWorld();
  await reads("representative.dk@samband.example", "da", "Europe/Copenhagen");
  await reads("representative.no@samband.example", "nb", "Europe/Oslo");
  await reads("representative.is@samband.example", "is", "Atlantic/Reykjavik");
});

beforeEach(async () => {
  await theClockShows(THURSDAY);
  made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  await theOutboxIsEmpty();
});

async function icelandLeaves(lots: readonly number[] = [2]): Promise<void> {
  const confirmed = await departureConfirmed(byRepresentativeOf("IS"), made.tender, [...lots]);
  await done(leaveLots(byRepresentativeOf("IS"), { ...confirmed, reason: "The need is met." }));
  await followed("LotsLeft");
}

async function aLotIsCopied(): Promise<void> {
  const [lot] = made.lots;
  if (!lot) throw new Error("the tender has a lot");
  await done(
    arrangeLots(byOfficerOf("DK"), { tender: made.tender, basedOn: 0, change: { how: "copied", lot: lot.lot } }),
  );
  await followed("LotsArranged");
}

describe("what has no clock", () => {
  it("waits, and nothing is left to be sent, until seven by the reader's clock on their next working day", async () => {
    await icelandLeaves();
    expect((await mailOf("representative.no")).map(({ goes }) => goes)).toEqual(["waits"]);
    expect(await leftIn("send-mail")).toEqual([]);

    await theClockShows(BEFORE_SEVEN_IN_NORWAY);
    await digestsAreWritten();
    expect(await digestsOf("representative.no")).toEqual([]);

    await theClockShows(SEVEN_IN_NORWAY);
    await digestsAreWritten();
    expect(await digestsOf("representative.no")).toHaveLength(1);
    expect(await digestsOf("representative.is")).toEqual([]);
    await theClockShows(SEVEN_IN_ICELAND);
    await digestsAreWritten();
    expect(await digestsOf("representative.is")).toHaveLength(1);
    expect(await digestsOf("representative.dk")).toEqual([]); // Constitution Day, and a weekend
    await theClockShows(MONDAY_IN_DENMARK);
    await digestsAreWritten();
    expect(await digestsOf("representative.dk")).toHaveLength(1);
  });

  it("comes in one mail for all that happened, tender by tender, each line with its link", async () => {
    await icelandLeaves();
    await aLotIsCopied();
    const first = made.tender;
    made = await aProposedTender();
    for (const code of ["NO", "IS"]) await answered(made, code, { in: [1, 2] });
    await icelandLeaves();
    await theClockShows(SEVEN_IN_NORWAY);
    await digestsAreWritten();

    const [digest, ...more] = await digestsOf("representative.no");
    expect(more).toEqual([]);
    expect(digest?.subject).toBe("Samband: dette har skjedd i dine felles anskaffelser, 5. juni 2026");
    expect(digest?.text).toContain("Hei representative of NO");
    const text = digest?.text ?? "";
    expect(text.match(/^JT-2026-\d+ .+\n-+$/gm)).toHaveLength(2);
    expect(text).toContain(`https://samband.example/tenders/${first}/lots\n`);
    expect(text).toContain(`https://samband.example/tenders/${made.tender}/lots\n`);
    expect(text.match(/^\* .+$/gm)).toEqual([
      "* Et land trekker seg fra delkontrakter (Island)",
      expect.stringMatching(/^\* Delkontraktene/),
      "* Et land trekker seg fra delkontrakter (Island)",
    ]);
    expect(text).not.toContain("The need is met.");
    const carried = (await mailOf("representative.no")).filter(({ goes }) => goes === "waits");
    expect(carried.map(({ digest_id }) => digest_id)).toEqual([digest?.id, digest?.id, digest?.id]);
    expect((await leftIn("send-mail")).filter(({ mail }) => mail === digest?.id)).toHaveLength(1);
  });

  it("is in the language that the reader has when the digest is written", async () => {
    await icelandLeaves();
    await reads("representative.no@samband.example", "is", "Europe/Oslo");
    await theClockShows(SEVEN_IN_NORWAY);
    await digestsAreWritten();
    await reads("representative.no@samband.example", "nb", "Europe/Oslo");

    const mails = await mailOf("representative.no");
    expect(mails.map(({ goes, language }) => [goes, language])).toEqual([
      ["waits", "nb"],
      ["digest", "is"],
    ]);
    expect(mails[1]?.text).toContain("Þetta hefur gerst í sameiginlegum útboðum þínum");
    expect(mails[1]?.text).toMatch(/^\* Land .*\(Ísland\)$/m);
  });

  it("is not told any more to a country that may not read it when the digest is written, and nothing empty is sent", async () => {
    await aLotIsCopied();
    await answered(made, "NO", { in: [] });
    await theClockShows(MONDAY_IN_DENMARK); // the window has closed, and Norway is out
    await digestsAreWritten();

    const mails = await mailOf("representative.no");
    expect(mails.map(({ goes, digest_id }) => [goes, digest_id])).toEqual([["waits", null]]);
    expect(mails[0]?.left_out_at).not.toBeNull();
    expect(await digestsOf("representative.is")).toHaveLength(1);
  });

  it("that comes after the morning's digest waits for the next: there is one a day", async () => {
    await icelandLeaves([1]);
    await theClockShows(SEVEN_IN_NORWAY);
    await digestsAreWritten();
    await icelandLeaves([2]);
    await digestsAreWritten();
    await theClockShows(instantFrom("2026-06-05T20:00:00Z"));
    await digestsAreWritten();
    expect(await digestsOf("representative.no")).toHaveLength(1);

    await theClockShows(MONDAY_IN_DENMARK);
    await digestsAreWritten();
    await digestsAreWritten();
    expect(await digestsOf("representative.no")).toHaveLength(2);
  });
});

describe("a person who chose", () => {
  const norway = byRepresentativeOf("NO");

  it("to be told at once is, and nothing of it is in a digest", async () => {
    await done(chooseMail(norway, choosing("at-once")));
    await icelandLeaves();
    expect((await mailOf("representative.no")).map(({ goes }) => goes)).toEqual(["at-once"]);
    expect((await mailOf("deputy.no")).map(({ goes }) => goes)).toEqual(["waits"]);

    await theClockShows(SEVEN_IN_NORWAY);
    await digestsAreWritten();
    expect(await digestsOf("representative.no")).toEqual([]);
    expect(await digestsOf("deputy.no")).toHaveLength(1);
  });

  it("not to be told is not, neither by itself nor in a digest", async () => {
    await done(chooseMail(norway, choosing("never")));
    await icelandLeaves();
    await theClockShows(SEVEN_IN_NORWAY);
    await digestsAreWritten();
    expect(await mailOf("representative.no")).toEqual([]);
  });

  it("otherwise meanwhile is not told twice, though the work is done again", async () => {
    await icelandLeaves();
    await done(chooseMail(norway, choosing("at-once")));
    const work = (await leftAfter("LotsLeft")).at(-1);
    if (!work) throw new Error("nothing was left");
    await Promise.all([followEvent(work, leave), followEvent(work, leave)]);
    expect((await mailOf("representative.no")).map(({ goes }) => goes)).toEqual(["waits"]);
    expect(await leftIn("send-mail")).toEqual([]);
  });

  it("chooses for nobody else, and nobody chooses who is not a person", async () => {
    await done(chooseMail(circumstancesOf(personOf("NO", "deputy")), choosing("never")));
    await icelandLeaves();
    expect(await mailOf("deputy.no")).toEqual([]);
    expect(await mailOf("representative.no")).toHaveLength(1);
    expect(await chooseMail(circumstancesOf({ kind: "visitor" }), choosing("never"))).toMatchObject({ ok: false });
  });

  it("is told of what has a clock in the digest, if they want that", async () => {
    await done(chooseMail(norway, choosing("digest")));
    made = await aProposedTender();
    await followed("TenderProposed");
    const waiting = await mailOf("representative.no");
    expect(waiting.map(({ kind, goes }) => [kind, goes])).toEqual([["asked", "waits"]]);
    expect((await mailOf("deputy.no")).map(({ goes }) => goes)).toEqual(["at-once"]);
  });
});
