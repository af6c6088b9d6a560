import { describe, expect, it } from "vitest";
import { calendarDayFrom, daysAfter, instantFrom, type Instant } from "@/domain/definitions/time";
import { answerInvitation, type InterestWindow } from "@/domain/participation/answer-invitation";
import { lapseAnswers } from "@/domain/participation/lapse-answers";
import { everyoneHasAnswered, type LotAnswer, type Participation } from "@/domain/participation/participation";
import { reopenWindow } from "@/domain/participation/reopen-window";
import { answerableUntil, waitingLots } from "@/domain/participation/window";
import { aTender, DK, INTEREST_CLOSES_AT, IS, isIn, LOT_1, LOT_2, NO, SE } from "../../support/builders";

const as = "representative";
const millisecondsAfter = (at: Instant, ms: number) => instantFrom(new Date(Date.parse(at) + ms).toISOString());
const BEFORE_CLOSE = millisecondsAfter(INTEREST_CLOSES_AT, -1);
const BY = calendarDayFrom("2026-06-20");
/** The lead is Denmark, which keeps summer time. */
const MANDATE_ENDS_AT = instantFrom("2026-06-20T22:00:00Z");

function aWindow(details: Partial<InterestWindow> = {}): InterestWindow {
  return {
    tender: aTender(),
    history: [],
    reopenings: [],
    hasFrozenRevision: false,
    isDispatched: false,
    answered: 0,
    ...details,
  };
}

const outOfLot1: LotAnswer = { lot: LOT_1, stance: "out" };
const iceland = (...answers: readonly LotAnswer[]) => ({ country: IS, as, answers }) as const;
const looking = (lot = LOT_1, by = BY): Participation => ({
  ...isIn(IS, 1),
  lot,
  stance: "needs-mandate",
  by,
});

describe("a country that needs a mandate by a day", () => {
  it.each([
    ["today", "2026-06-01", false],
    ["tomorrow", "2026-06-02", true],
    ["sixty days after the window closes", "2026-07-31", true],
    ["a day more", "2026-08-01", false],
  ])("says a day ahead, and no later than that: %s", (_which, by, isTaken) => {
    const answer: LotAnswer = { lot: LOT_1, stance: "needs-mandate", by: calendarDayFrom(by) };
    const decision = answerInvitation(aWindow(), iceland(answer), BEFORE_CLOSE);

    expect(decision.ok).toBe(isTaken);
    if (!isTaken) {
      const rule = "a-mandate-is-looked-for-until-some-day-ahead";
      expect(decision).toMatchObject({ refusal: { rule, number: 1, last: "2026-07-31" } });
    }
  });

  it("answers for that lot until the day has ended in the lead's zone, and for no other", () => {
    const window = aWindow({ history: [looking()], answered: 1 });
    const last = millisecondsAfter(MANDATE_ENDS_AT, -1);

    expect(answerInvitation(window, iceland(outOfLot1), last).ok).toBe(true);
    expect(answerInvitation(window, iceland(outOfLot1), MANDATE_ENDS_AT)).toMatchObject({
      refusal: { rule: "answers-are-received-before-the-window-closes", closedAt: MANDATE_ENDS_AT },
    });
    expect(answerInvitation(window, iceland({ lot: LOT_2, stance: "out" }), last)).toMatchObject({
      refusal: { closedAt: INTEREST_CLOSES_AT },
    });
  });

  it.each([
    ["the day on which summer time begins, which has 23 hours", "2026-03-29", "2026-03-29T22:00:00.000Z"],
    ["the day on which it ends, which has 25", "2026-10-25", "2026-10-25T23:00:00.000Z"],
  ])("has until 24:00 of %s", (_day, by, ends) => {
    const tender = aTender({ interestClosesAt: instantFrom(`${by}T00:30:00Z`) });
    const time = { tender, history: [looking(LOT_1, calendarDayFrom(by))], reopenings: [] };

    expect(answerableUntil(time, { country: IS, lot: LOT_1 })).toBe(ends);
  });

  it("is waited for like one that has not answered, until then", () => {
    const time = { tender: aTender(), history: [looking(LOT_2)], reopenings: [] };

    expect(waitingLots(time, IS, BEFORE_CLOSE)).toEqual([
      { lot: LOT_1, until: INTEREST_CLOSES_AT, mandateBy: null },
      { lot: LOT_2, until: MANDATE_ENDS_AT, mandateBy: BY },
    ]);
    expect(waitingLots(time, IS, INTEREST_CLOSES_AT)).toMatchObject([{ lot: LOT_2 }]);
    expect(waitingLots(time, IS, MANDATE_ENDS_AT)).toEqual([]);
  });

  it("keeps the window from closing early", () => {
    const all = [DK, NO, IS].flatMap((country) => [isIn(country, 1), isIn(country, 2)]);
    const history = [...all.filter((each) => each.country !== IS || each.lot !== LOT_1), looking()];

    expect(everyoneHasAnswered(aTender(), all, BY)).toBe(true);
    expect(everyoneHasAnswered(aTender(), history, BY)).toBe(false);
    expect(everyoneHasAnswered(aTender(), history, daysAfter(BY, 1))).toBe(true);
  });
});

describe("a mandate that does not come by its day", () => {
  it("makes the country out of the lots that waited for it from the next day on, at 24:00 and not before", () => {
    const window = aWindow({ history: [looking(LOT_1), looking(LOT_2)], answered: 1 });
    const decision = lapseAnswers(window, { country: IS, by: BY }, MANDATE_ENDS_AT);

    expect(decision).toMatchObject({
      value: [{ type: "AnswersLapsed", n: 2, effectiveOn: "2026-06-21", lots: [LOT_1, LOT_2] }],
    });
    expect(lapseAnswers(window, { country: IS, by: BY }, millisecondsAfter(MANDATE_ENDS_AT, -1))).toMatchObject({
      refusal: { rule: "a-mandate-is-waited-for-until-its-day-has-ended" },
    });
  });

  it("leaves lots that wait for another day, that were answered anew, and that were removed", () => {
    const later = looking(LOT_2, daysAfter(BY, 1));
    const { lots } = aTender();
    const without = aTender({ lots: lots.slice(1) });
    const due = { country: IS, by: BY };
    const nothing = { refusal: { rule: "only-answers-that-wait-for-a-mandate-lapse" } };

    const two = lapseAnswers(aWindow({ history: [looking(), later] }), due, MANDATE_ENDS_AT);
    expect(two).toMatchObject({ value: [{ lots: [LOT_1] }] });
    const anew = aWindow({ history: [looking(), isIn(IS, 1, { n: 2 })] });
    expect(lapseAnswers(anew, due, MANDATE_ENDS_AT)).toMatchObject(nothing);
    expect(lapseAnswers(aWindow({ tender: without, history: [looking()] }), due, MANDATE_ENDS_AT)).toMatchObject(
      nothing,
    );
  });
});

describe("giving a country more time", () => {
  const closesAt = instantFrom("2026-06-15T12:00:00Z");
  const given = { country: IS, closesAt, reason: "The ministry was late." };
  const now = instantFrom("2026-06-08T09:00:00Z");

  it("lets it answer until then, and nobody else", () => {
    expect(reopenWindow(aWindow(), given, now)).toMatchObject({
      value: [{ type: "WindowReopened", country: IS, n: 1, closesAt }],
    });
    const window = aWindow({ reopenings: [{ country: IS, n: 1, closesAt }] });
    expect(answerInvitation(window, iceland(outOfLot1), millisecondsAfter(closesAt, -1)).ok).toBe(true);
    expect(answerInvitation(window, iceland(outOfLot1), closesAt)).toMatchObject({ refusal: { closedAt: closesAt } });
    expect(answerInvitation(window, { country: NO, as, answers: [outOfLot1] }, now).ok).toBe(false);
  });

  it.each([
    ["an instant that has come", aWindow(), { closesAt: now }, "a-reopened-window-closes-later"],
    [
      "the end of the window itself",
      aWindow({ tender: aTender({ interestClosesAt: closesAt }) }),
      {},
      "a-reopened-window-closes-later",
    ],
    [
      "no more than it was given before",
      aWindow({ reopenings: [{ country: IS, n: 1, closesAt }] }),
      {},
      "a-reopened-window-closes-later",
    ],
    ["an observer", aWindow(), { country: SE }, "only-invited-countries-answer"],
    ["anyone once a text is frozen", aWindow({ hasFrozenRevision: true }), {}, "answers-come-before-the-first-freeze"],
    ["anyone once the notice is dispatched", aWindow({ isDispatched: true }), {}, "nobody-joins-after-dispatch"],
  ] as const)("is refused for %s", (_what, window, change, rule) => {
    expect(reopenWindow(window, { ...given, ...change }, now)).toMatchObject({ refusal: { rule } });
  });

  it("is taken a millisecond later than what the country has", () => {
    const more = { ...given, closesAt: millisecondsAfter(closesAt, 1) };
    const again = aWindow({ reopenings: [{ country: IS, n: 1, closesAt }] });

    expect(reopenWindow(again, more, now)).toMatchObject({ value: [{ n: 2 }] });
    expect(reopenWindow(aWindow(), { ...given, closesAt: millisecondsAfter(now, 1) }, now).ok).toBe(true);
  });
});
