import { beforeAll, describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { byOfficerOf, byRepresentativeOf } from "../support/actors";
import { departureConfirmed } from "../support/leaving";
import { answered, aProposedTender, done, theNordicWorld, type ATender } from "../support/world";
import { followed, leftAfter, outbox, reads, theClockShows, type Mail } from "./at-work";

process.env["SAMBAND_ORIGIN"] = "https://samband.example";

const ANSWERABLE = instantFrom("2026-06-02T08:00:00Z");

beforeAll(async () => {
  await theNordicWorld();
  await reads("representative.dk@samband.example", "da", "Europe/Copenhagen");
  await reads("representative.no@samband.example", "nb", "Europe/Copenhagen");
  await reads("representative.is@samband.example", "is", "Atlantic/Reykjavik");
  await theClockShows(ANSWERABLE);
});

async function told(about: string, { tender }: ATender): Promise<readonly Mail[]> {
  return (await outbox(about)).filter(({ link }) => link.startsWith(`/tenders/${tender}`));
}

const namesIn = (mails: readonly Mail[]) => mails.map(({ address }) => address.replace("@samband.example", ""));
const voicesOf = (...codes: readonly string[]) => [
  ...codes.map((code) => `deputy.${code}`),
  ...codes.map((code) => `representative.${code}`),
];
const toRepresentativeOf = (code: string, mails: readonly Mail[]) =>
  mails.find(({ address }) => address === `representative.${code}@samband.example`);

async function aTenderAnswered(countries: readonly string[] = ["DK", "NO"]): Promise<ATender> {
  const made = await aProposedTender();
  for (const code of countries) await answered(made, code, { in: [1, 2] });
  return made;
}

describe("more time for one country", () => {
  it("is told to it, with until when it may answer, and to those who take part, with the reason; to no one else", async () => {
    const made = await aTenderAnswered();
    const closesAt = instantFrom("2026-06-12T10:00:00Z");
    const reason = "The ministry was late.\nIt asked for a week.";
    await done(reopenWindow(byOfficerOf("DK"), { tender: made.tender, country: "IS", closesAt, reason }));
    await followed("WindowReopened");
    const mails = await told("WindowReopened", made);

    expect(namesIn(mails).toSorted()).toEqual(voicesOf("dk", "is", "no").toSorted());
    expect(toRepresentativeOf("is", mails)?.subject).toMatch(/^JT-2026-\d+: land þitt getur svarað lengur$/);
    expect(toRepresentativeOf("is", mails)?.text).toContain(
      "Svar berist fyrir: fös., 12. jún. 2026, 10:00 (Ísland), það er fös., 12. jún. 2026, 12:00 (Danmörk)\n",
    );
    expect(toRepresentativeOf("no", mails)?.subject).toMatch(
      /^JT-2026-\d+: et land har fått mer tid til å svare \(Island\)$/,
    );
    expect(toRepresentativeOf("no", mails)?.text).toContain(
      "Land: Island\nSvar før: fre. 12. juni 2026, 12:00 (Norge)\n",
    );
    expect(toRepresentativeOf("no", mails)?.text).toContain("> The ministry was late.\n> It asked for a week.");
  });
});

describe("lots that change after a country answered", () => {
  const copied = async (made: ATender, basedOn: number) => {
    const [lot] = made.lots;
    if (!lot) throw new Error("the tender has a lot");
    const change = { how: "copied", lot: lot.lot } as const;
    await done(arrangeLots(byOfficerOf("DK"), { tender: made.tender, basedOn, change }));
    await followed("LotsArranged");
  };

  it("are told to every country that answered, once a day however often they change, and to no country that did not", async () => {
    const made = await aTenderAnswered(["NO"]);
    await copied(made, 0);
    await copied(made, 1);
    expect(namesIn(await told("LotsArranged", made))).toEqual(voicesOf("no"));
    expect(toRepresentativeOf("no", await told("LotsArranged", made))?.text).toContain(
      "Hva som er gjort: En delkontrakt er kopiert\n",
    );

    await theClockShows(instantFrom("2026-06-03T08:00:00Z"));
    await copied(made, 2);
    await theClockShows(ANSWERABLE);
    expect(namesIn(await told("LotsArranged", made))).toEqual([...voicesOf("no"), ...voicesOf("no")]);
  });

  it("are not told where only their order changed", async () => {
    const made = await aTenderAnswered(["NO"]);
    const [, second] = made.lots;
    if (!second) throw new Error("the tender has two lots");
    const change = { how: "reordered", lot: second.lot, to: 1 } as const;
    await done(arrangeLots(byOfficerOf("DK"), { tender: made.tender, basedOn: 0, change }));
    await followed("LotsArranged");

    expect(await told("LotsArranged", made)).toEqual([]);
  });

  it("are not told to a country that was out when the window closed: it reads no more of them", async () => {
    const made = await aTenderAnswered(["NO"]);
    await answered(made, "IS", { in: [] });
    await theClockShows(instantFrom("2026-06-20T08:00:00Z"));
    await copied(made, 0);
    await theClockShows(ANSWERABLE);

    expect(namesIn(await told("LotsArranged", made))).toEqual(voicesOf("no"));
  });
});

describe("a country that leaves", () => {
  it("is told to those who stay, to itself and to the lead: which lots, from when, and why", async () => {
    const made = await aTenderAnswered(["DK", "NO", "IS"]);
    const confirmed = await departureConfirmed(byRepresentativeOf("IS"), made.tender, [1, 2]);
    await done(leaveLots(byRepresentativeOf("IS"), { ...confirmed, reason: "The need is met.\nWe thank you all." }));
    await followed("LotsLeft");
    const mails = await told("LotsLeft", made);

    expect(namesIn(mails).toSorted()).toEqual([...voicesOf("dk", "is", "no"), "procurement-officer.dk"].toSorted());
    const danish = toRepresentativeOf("dk", mails);
    expect(danish?.subject).toMatch(/^JT-2026-\d+: et land træder ud \(Island\)$/);
    expect(danish?.text).toContain("Land: Island\nDelkontrakter: 1 og 2\nIkke med fra: 1. juni 2026\n");
    expect(danish?.text).toContain("Begrundelse:\n> The need is met.\n> We thank you all.");
  });
});

describe("an answer", () => {
  it("leaves nothing to be told: the board shows it", async () => {
    const before = (await outbox()).length;
    await aTenderAnswered();

    expect(await leftAfter("ParticipationAnswered" as never)).toEqual([]);
    expect(await outbox()).toHaveLength(before);
  });
});
