import { describe, expect, it } from "vitest";
import { departureOf } from "@/domain/consensus/departure";
import { shownDeparture } from "@/domain/consensus/departure-shown";
import { endRound, type EndingRound } from "@/domain/consensus/end-round";
import { leaveOutSilent, lotsOf } from "@/domain/consensus/leave-out-silent";
import type { EndedRound, Silence } from "@/domain/consensus/silence";
import { theSecondRoundLeftItsWorkingDays } from "@/domain/consensus/silence-rules";
import type { Country } from "@/domain/definitions/country";
import { identifier, type RoundId } from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { sha256 } from "@/platform/digest";
import {
  aManuscript,
  aRevision,
  aTender,
  BEFORE_CLOSE,
  CLOSES_AT,
  DK,
  IS,
  isIn,
  LOT_1,
  LOT_2,
  NO,
  objecting,
  ownParts,
  said,
} from "../../support/builders";

const ROUND = identifier<RoundId>("round");

function anEndingRound(details: Partial<EndingRound> = {}): EndingRound {
  const participations = aRevision().parts.flatMap(({ part, countries }) =>
    part === "common" ? [] : countries.map((country) => isIn(country, part === LOT_1 ? 1 : 2)),
  );
  return {
    tender: aTender().id,
    leadTimeZone: "Europe/Copenhagen",
    round: ROUND,
    closesAt: CLOSES_AT,
    revision: aRevision(),
    words: [],
    participations,
    isEnded: false,
    ...details,
  };
}

describe("the end of a round", () => {
  it("comes at the instant at which it closes and not a millisecond before", () => {
    expect(endRound(anEndingRound(), BEFORE_CLOSE)).toMatchObject({ refusal: { rule: "a-round-ends-at-its-time" } });
    expect(endRound(anEndingRound(), CLOSES_AT).ok).toBe(true);
  });

  it("is written down once", () => {
    expect(endRound(anEndingRound({ isEnded: true }), CLOSES_AT)).toMatchObject({
      refusal: { rule: "a-round-ends-once" },
    });
  });

  it("names who consented to everything, held, objected, and was silent on some part", () => {
    const until = calendarDayFrom("2026-06-10");
    const words = [
      ...said(DK, ownParts(DK)),
      ...said(NO, ownParts(NO).slice(0, 1), objecting()),
      ...said(IS, ownParts(IS), { stance: "hold", reason: "Reading", owner: "Ministry", until }),
    ];

    expect(endRound(anEndingRound({ words }), CLOSES_AT)).toMatchObject({
      value: [{ consenting: [DK], holding: [IS], objecting: [NO], silent: [NO], endedAt: CLOSES_AT }],
    });
  });

  it("calls silent whose hold had lapsed by then, and not whose day is the day of the end", () => {
    const holding = (day: string) =>
      said(IS, ownParts(IS), { stance: "hold", reason: "R", owner: "M", until: calendarDayFrom(day) });
    const silent = (day: string) => {
      const ended = endRound(anEndingRound({ words: holding(day) }), CLOSES_AT);
      return ended.ok && ended.value[0].silent.includes(IS);
    };

    expect([silent("2026-06-09"), silent("2026-06-10")]).toEqual([true, false]);
  });

  it("names nobody who has left all of its lots", () => {
    const participations = [
      ...anEndingRound().participations,
      isIn(NO, 1, { n: 2, stance: "out", effectiveOn: calendarDayFrom("2026-06-05") }),
    ];

    const ended = endRound(anEndingRound({ participations }), CLOSES_AT);
    expect(ended).toMatchObject({ value: [{ silent: [DK, IS] }] });
  });
});

const NOW = instantFrom("2026-07-20T09:00:00Z");

function aSilentRound(name: string, openedAt: string, endedAt: string, details: Partial<EndedRound> = {}): EndedRound {
  return {
    round: identifier<RoundId>(name),
    openedAt: instantFrom(openedAt),
    endedAt: instantFrom(endedAt),
    asked: [NO],
    silent: [NO],
    heard: [],
    ...details,
  };
}

const FIRST = aSilentRound("first", "2026-06-02T09:00:00Z", "2026-06-10T12:00:00Z");
/** Asked on Thursday 11 June; the tenth working day after it is Thursday 25 June in Norway, which ends at 22:00 UTC. */
const SECOND = aSilentRound("second", "2026-06-11T09:00:00Z", "2026-06-25T22:00:00Z");

function silence(details: Partial<Silence> = {}): Silence {
  const agreed = { mayGoOn: true, workingDays: 10 };
  return { ended: [FIRST, SECOND], hasOpenRound: false, agreed, timeZone: "Europe/Oslo", ...details };
}

function goingOn(how: { silence?: Silence; country?: Country; reason?: string; isDispatched?: boolean } = {}) {
  const country = how.country ?? NO;
  const manuscript = { ...aManuscript(), isDispatched: how.isDispatched ?? false };
  const before = { manuscript, words: [], answered: 1 };
  const lots = lotsOf(before, country, NOW);
  const shown = shownDeparture(departureOf(before, { country, lots }, NOW), sha256).whole;
  return leaveOutSilent(
    before,
    { country, reason: how.reason ?? "No word since May.", shown, digest: sha256 },
    { silence: how.silence ?? silence(), now: NOW },
  );
}

describe("going on without a silent country", () => {
  it("takes it out of all its lots after two rounds, as the agreement says, and keeps both rounds", () => {
    expect(goingOn()).toMatchObject({
      ok: true,
      value: [{ type: "SilentLeftOut", country: NO, n: 2, lots: [LOT_1, LOT_2], rounds: ["first", "second"] }],
    });
  });

  it.each([
    ["after one round", { ended: [SECOND] }, "only-whoever-was-silent-twice-is-left-out"],
    [
      "that answered in the first round",
      { ended: [{ ...FIRST, silent: [] }, SECOND] },
      "only-whoever-was-silent-twice-is-left-out",
    ],
    [
      "that said anything in the second, be it of one part",
      { ended: [FIRST, { ...SECOND, heard: [NO] }] },
      "only-whoever-was-silent-twice-is-left-out",
    ],
    [
      "that was not asked in the second",
      { ended: [FIRST, { ...SECOND, asked: [IS] }] },
      "only-whoever-was-silent-twice-is-left-out",
    ],
    ["while a round is open", { hasOpenRound: true }, "nobody-is-left-out-while-a-round-is-open"],
    ["where no agreement is signed", { agreed: null }, "the-agreement-allows-going-on"],
    [
      "where the agreement does not say so",
      { agreed: { mayGoOn: false, workingDays: 10 } },
      "the-agreement-allows-going-on",
    ],
    [
      "a second before its tenth working day has ended",
      { ended: [FIRST, { ...SECOND, endedAt: instantFrom("2026-06-25T21:59:59Z") }] },
      "the-second-round-left-its-working-days",
    ],
    [
      "where more working days were agreed",
      { agreed: { mayGoOn: true, workingDays: 11 } },
      "the-second-round-left-its-working-days",
    ],
  ] as const)("is refused %s", (_case, details, rule) => {
    expect(goingOn({ silence: silence(details) })).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("counts the working days of that country: 17 June is a holiday in Iceland and none in Norway", () => {
    const until = instantFrom("2026-06-26T00:00:00Z"); // 24:00 of 25 June there
    const ended = [FIRST, { ...SECOND, endedAt: until }];
    const iceland = theSecondRoundLeftItsWorkingDays(silence({ ended, timeZone: "Atlantic/Reykjavik" }), IS);

    expect(theSecondRoundLeftItsWorkingDays(silence({ ended }), NO)).toBeNull();
    expect(iceland).toMatchObject({ rule: "the-second-round-left-its-working-days", left: 9, needed: 10 });
  });

  it("is never done to the lead's own country, after dispatch, or without a reason", () => {
    expect(goingOn({ country: DK })).toMatchObject({ refusal: { rule: "the-leads-country-is-not-left-out" } });
    expect(goingOn({ isDispatched: true })).toMatchObject({ refusal: { rule: "nobody-leaves-after-dispatch" } });
    expect(goingOn({ reason: " " })).toMatchObject({ refusal: { rule: "a-departure-gives-its-reason" } });
  });

  it("is refused where what it does was shown otherwise", () => {
    const before = { manuscript: aManuscript(), words: [], answered: 1 };
    const confirmed = { country: NO, reason: "No word.", shown: "0".repeat(64), digest: sha256 };

    expect(leaveOutSilent(before, confirmed, { silence: silence(), now: NOW })).toMatchObject({
      refusal: { rule: "a-departure-is-confirmed-as-shown" },
    });
  });
});
