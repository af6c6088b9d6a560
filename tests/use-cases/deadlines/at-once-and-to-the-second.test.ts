import { beforeAll, describe, expect, it } from "vitest";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { instantFrom } from "@/domain/definitions/time";
import { findTimetable } from "@/storage/deadlines/find-timetable";
import { readAs } from "@/storage/read-as";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { byOfficerOf, circumstancesOf, clock, personOf } from "../../support/actors";
import { asSuperuser } from "../../support/raw-sql";
import { timetableUntil } from "../../support/timetable";
import { anOpenRound, consented, done, theNordicWorld } from "../../support/world";

beforeAll(() => theNordicWorld(["FI"]));

const SEPTEMBER = instantFrom("2026-09-15T10:00:00Z");
const OCTOBER = instantFrom("2026-10-13T10:00:00Z");
const officer = () => byOfficerOf("DK");

/** How many of these acts the record holds. */
async function recorded(tender: TenderId, event: string): Promise<number> {
  const { rows } = await asSuperuser((sql) =>
    sql("SELECT count(*)::int AS n FROM entries WHERE stream_id = $1 AND event = $2", [tender, event]),
  );
  return Number(rows[0].n);
}

const standing = (tender: TenderId) => readAs(officer(), (db) => findTimetable(db, tender));
const ruleOf = (outcome: Outcome<unknown, Refusal>) => (outcome.ok ? "done" : outcome.refusal.rule);

async function allConsent() {
  const made = await anOpenRound();
  for (const code of made.countries) await consented(made.tender, code);
  return made;
}

describe("two timetables of one tender", () => {
  it("set in two tabs at once are one: the second is told, and the first stands", async () => {
    const { tender } = await anOpenRound();
    const outcomes = await Promise.all([
      setTimetable(officer(), { tender, ...timetableUntil(SEPTEMBER, { basedOn: 1 }) }),
      setTimetable(officer(), { tender, ...timetableUntil(OCTOBER, { basedOn: 1 }) }),
    ]);

    expect(outcomes.map(ruleOf).toSorted()).toEqual(["a-timetable-is-set-from-its-latest-form", "done"]);
    expect(await recorded(tender, "TimetableSet")).toBe(2);
    const stands = outcomes[0].ok ? SEPTEMBER : OCTOBER;
    expect(await standing(tender)).toMatchObject({ set: 2, dates: { tendersCloseAt: stands } });
  });

  it("set in an old tab do not overwrite the newer one, which is refused with its number", async () => {
    const { tender } = await anOpenRound();
    await done(setTimetable(officer(), { tender, ...timetableUntil(SEPTEMBER, { basedOn: 1 }) }));

    expect(await setTimetable(officer(), { tender, ...timetableUntil(OCTOBER, { basedOn: 1 }) })).toMatchObject({
      refusal: { rule: "a-timetable-is-set-from-its-latest-form", latest: 2, basedOn: 1 },
    });
    expect(await standing(tender)).toMatchObject({ set: 2, dates: { tendersCloseAt: SEPTEMBER } });
  });

  it("sent twice with one press are one", async () => {
    const { tender } = await anOpenRound();
    const pressed = officer();
    const input = { tender, ...timetableUntil(SEPTEMBER, { basedOn: 1 }) };
    const outcomes = await Promise.all([setTimetable(pressed, input), setTimetable(pressed, input)]);

    expect(outcomes.map(ruleOf)).toEqual(["done", "done"]);
    expect(await recorded(tender, "TimetableSet")).toBe(2);
  });

  it.each(["representative", "deputy", "signatory", "legal-officer", "expert"] as const)(
    "are set by no %s of the lead, and leave nothing",
    async (role) => {
      const { tender } = await anOpenRound();
      const asked = setTimetable(circumstancesOf(personOf("DK", role)), {
        tender,
        ...timetableUntil(SEPTEMBER, { basedOn: 1 }),
      });

      expect(ruleOf(await asked)).toBe("not-allowed");
      expect(await recorded(tender, "TimetableSet")).toBe(1);
    },
  );
});

describe("a dispatch at the edge of its window", () => {
  // A limit at noon of 1 September: 30 days end with Monday 31 August at the latest, so the notice goes out on 1 August.
  const LAST = instantFrom("2026-08-01T21:59:59.999Z");
  const TOO_LATE = instantFrom("2026-08-01T22:00:00.000Z");

  it("goes out in the last millisecond of the last day, by the lead's clock", async () => {
    const { tender } = await allConsent();
    await done(dispatchNotice(byOfficerOf("DK", { now: LAST }), { tender }));

    expect(await recorded(tender, "NoticeDispatched")).toBe(1);
  });

  it("is shut from the next one on, and says by when it had to go and what limit would do", async () => {
    const { tender } = await allConsent();
    const late = await dispatchNotice(byOfficerOf("DK", { now: TOO_LATE }), { tender });

    expect(late).toMatchObject({
      refusal: {
        rule: "the-gate-to-dispatch-is-open",
        missing: [
          {
            what: "the-time-limit-leaves-the-whole-period",
            days: 30,
            lastDay: "2026-08-01",
            earliest: "2026-09-01T22:00:00.000Z",
          },
        ],
      },
    });
    expect(await recorded(tender, "NoticeDispatched")).toBe(0);
  });
});

describe("a dispatch and another act at the same moment", () => {
  it("twice at once goes out once", async () => {
    const { tender } = await allConsent();
    const outcomes = await Promise.all([dispatchNotice(officer(), { tender }), dispatchNotice(officer(), { tender })]);

    expect(outcomes.map(ruleOf).toSorted()).toEqual(["a-tender-is-dispatched-once", "done"]);
    expect(await recorded(tender, "NoticeDispatched")).toBe(1);
  });

  it("and a new timetable: one of them is done, never both", async () => {
    const { tender } = await allConsent();
    const outcomes = await Promise.all([
      dispatchNotice(officer(), { tender }),
      setTimetable(officer(), { tender, ...timetableUntil(SEPTEMBER, { basedOn: 1 }) }),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await recorded(tender, "NoticeDispatched")) + (await recorded(tender, "TimetableSet"))).toBe(2);
  });

  it("of a refused notice, twice at once and beside a late word of the clock, is one next version", async () => {
    const { tender } = await allConsent();
    await done(dispatchNotice(officer(), { tender }));
    const answered = (answer: Parameters<typeof noteAnswer>[1]["answer"]) =>
      noteAnswer(circumstancesOf(clock), { tender, version: "01", answer });
    await done(answered({ status: "received", receivedAt: instantFrom("2026-06-01T09:00:05Z") }));
    await done(answered({ status: "refused", reason: "The time limit is too early.", field: "BT-131(d)-Lot" }));

    const [one, other, late] = await Promise.all([
      dispatchNotice(officer(), { tender }),
      dispatchNotice(officer(), { tender }),
      answered({ status: "published", publicationNumber: "S-9", publishedAt: SEPTEMBER }),
    ]);

    expect([ruleOf(one), ruleOf(other)].toSorted()).toEqual(["a-tender-is-dispatched-once", "done"]);
    expect(ruleOf(late)).toBe("a-notice-is-settled-once");
    const { rows } = await asSuperuser((sql) =>
      sql("SELECT version FROM notices WHERE tender_id = $1 ORDER BY 1", [tender]),
    );
    expect(rows.map(({ version }) => version)).toEqual(["01", "02"]);
    expect(await recorded(tender, "NoticePublished")).toBe(0);
  });
});
