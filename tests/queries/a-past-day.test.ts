import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom as day, instantFrom as at, type Instant } from "@/domain/definitions/time";
import { bindVolumes } from "@/use-cases/participation/bind-volumes";
import { lapseAnswers } from "@/use-cases/participation/lapse-answers";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { arrangeLots } from "@/use-cases/tenders/arrange-lots";
import { byOfficerOf, byRepresentativeOf, circumstancesOf, clock } from "../support/actors";
import { boardSeenBy, icelandLooksForMandate } from "../support/board";
import { answered, aProposedTender, done, theNordicWorld, type ATender } from "../support/world";

beforeAll(() => theNordicWorld());

/** What the board says, in short: of each lot the countries' answers, and the figure of each. */
async function inShort(code: string, made: ATender, asked: { on?: string; now?: Instant }) {
  const board = await boardSeenBy(code, made, asked);
  return board?.lots.map(({ title, stances, lines }) => ({
    title,
    said: stances.map(({ country, said }) => `${country} ${said}`),
    volumes: lines.flatMap(({ cells }) =>
      cells.map(({ country, volume }) => `${country} ${"quantity" in volume ? volume.quantity : "unknown"}`),
    ),
  }));
}

function bindingAnew({ tender, lots }: ATender, code: string, quantity: string, now: Instant) {
  return done(
    bindVolumes(byRepresentativeOf(code, { now }), {
      tender,
      country: code,
      lots: lots.map(({ lot, lines }) => ({
        lot,
        volumes: lines.map(({ line }) => ({
          line,
          stated: { quantity: quantityFrom(quantity), in: "volume-unit", months: 12 },
          origin: "anew",
        })),
      })),
    }),
  );
}

describe("the board as of a past day", () => {
  it("is the same asked on the day after and weeks later, whatever was answered, bound, lapsed, given or arranged since", async () => {
    const made = await aProposedTender();
    const [first] = made.lots;
    if (!first) throw new Error("the tender has lots");
    await answered(made, "DK", { in: [1, 2], volume: "100", now: at("2026-06-01T10:00:00Z") });
    await answered(made, "NO", { in: [1], volume: "200", now: at("2026-06-02T10:00:00Z") });
    await icelandLooksForMandate(made, "2026-06-04", at("2026-06-02T11:00:00Z"));
    const days = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"];
    const askedThen = new Map<string, unknown>();
    for (const on of days) askedThen.set(on, await inShort("DK", made, { on, now: at("2026-06-05T06:00:00Z") }));

    await bindingAnew(made, "DK", "999", at("2026-06-07T10:00:00Z"));
    await answered(made, "NO", { in: [], now: at("2026-06-05T11:00:00Z") });
    await done(
      lapseAnswers(circumstancesOf(clock, { now: at("2026-06-08T10:00:00Z") }), {
        tender: made.tender,
        country: storedCountry("IS"),
        by: day("2026-06-04"),
      }),
    );
    const given = { tender: made.tender, country: "IS", closesAt: at("2026-06-20T12:00:00Z"), reason: "The ministry." };
    await done(reopenWindow(byOfficerOf("DK", { now: at("2026-06-08T11:00:00Z") }), given));
    await done(
      arrangeLots(byOfficerOf("DK", { now: at("2026-06-09T10:00:00Z") }), {
        tender: made.tender,
        basedOn: 0,
        change: { how: "removed", lot: first.lot },
      }),
    );
    const later = at("2026-06-30T06:00:00Z");

    expect(await inShort("DK", made, { on: "2026-06-02", now: later })).toMatchObject([
      { said: ["DK in", "IS needs-mandate", "NO in"], volumes: ["DK 100", "NO 200"] },
      { said: ["DK in", "IS needs-mandate", "NO out"], volumes: ["DK 100"] },
    ]);
    for (const on of days) expect([on, await inShort("DK", made, { on, now: later })]).toEqual([on, askedThen.get(on)]);
    expect(await inShort("DK", made, { now: later })).toMatchObject([
      { title: "Lot of line 2", said: ["DK in", "IS out", "NO out"], volumes: ["DK 999"] },
    ]);
  });

  it("says that a country did not answer on a day between its window and the time that it was given later", async () => {
    const made = await aProposedTender();
    await answered(made, "DK", { in: [1, 2] });
    const given = { tender: made.tender, country: "IS", closesAt: at("2026-06-20T12:00:00Z"), reason: "The ministry." };
    await done(reopenWindow(byOfficerOf("DK", { now: at("2026-06-10T09:00:00Z") }), given));
    const now = at("2026-06-12T09:00:00Z");
    const ofIceland = async (on: string) => (await inShort("DK", made, { on, now }))?.[0]?.said[1];

    expect(await ofIceland("2026-06-04")).toBe("IS nothing-yet");
    expect(await ofIceland("2026-06-08")).toBe("IS nothing");
    expect(await ofIceland("2026-06-11")).toBe("IS nothing-yet");
  });

  it("shows nothing of before the tender was proposed, and today where a day to come is asked for", async () => {
    const made = await aProposedTender({ now: at("2026-06-01T10:00:00Z") });

    expect((await boardSeenBy("DK", made, { on: "2026-05-31" }))?.lots).toEqual([]);
    expect(await boardSeenBy("DK", made, { on: "2027-01-01" })).toMatchObject({ isPast: false, day: "2026-06-01" });
    expect((await boardSeenBy("DK", made, { on: "2026-05-31" }))?.answering).toBeNull();
  });
});
