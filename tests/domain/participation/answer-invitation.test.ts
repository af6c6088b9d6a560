import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type LineId, type LotId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import { answerInvitation, type InterestWindow } from "@/domain/participation/answer-invitation";
import {
  countriesIn,
  interestIsClosed,
  stanceOn,
  type LotAnswer,
  type Participation,
} from "@/domain/participation/participation";
import { aTender } from "../../support/a-tender";

const [DK, NO, SE, FI] = ["DK", "NO", "SE", "FI"].map(storedCountry) as [never, never, never, never];
const TENDER = aTender();
const [LOT_1, LOT_2] = TENDER.lots.map(({ lot }) => lot) as [LotId, LotId];
const LINE_1 = identifier<LineId>("line-1");
const BEFORE = instantFrom("2026-06-05T11:59:59.999Z");
const AT_CLOSE = instantFrom("2026-06-05T12:00:00Z");

const window = (details: Partial<InterestWindow> = {}): InterestWindow => ({
  tender: TENDER,
  history: [],
  reopenings: [],
  hasFrozenRevision: false,
  isDispatched: false,
  answered: 0,
  ...details,
});
const volumes = (quantity: string, line = LINE_1) => [
  {
    line,
    stated: { quantity: quantityFrom(quantity), in: "volume-unit", months: 12 },
    origin: "illustrative",
  } as const,
];
const inLot1: LotAnswer = { lot: LOT_1, stance: "in", volumes: volumes("1000") };
const as = "representative";
const norway = (...answers: readonly LotAnswer[]) => ({ country: NO, as, answers }) as const;

describe("answering an invitation", () => {
  it("binds the volumes of the lots that a country is in, and of no other", () => {
    expect(answerInvitation(window(), norway(inLot1, { lot: LOT_2, stance: "out" }), BEFORE)).toMatchObject({
      value: [
        {
          type: "ParticipationAnswered",
          n: 1,
          effectiveOn: "2026-06-05",
          answers: [{ stance: "in" }, { stance: "out" }],
        },
        { type: "VolumesBound", n: 1, lots: [{ lot: LOT_1 }] },
      ],
    });
  });

  it("may be done again while the window is open, and then counts up", () => {
    expect(answerInvitation(window({ answered: 3 }), norway({ lot: LOT_1, stance: "out" }), BEFORE)).toMatchObject({
      value: [{ n: 4 }],
    });
  });

  it("is taken a millisecond before the window closes and refused at the instant it closes", () => {
    expect(answerInvitation(window(), norway(inLot1), BEFORE).ok).toBe(true);
    expect(answerInvitation(window(), norway(inLot1), AT_CLOSE)).toMatchObject({
      refusal: { rule: "answers-are-received-before-the-window-closes", closedAt: TENDER.interestClosesAt },
    });
  });

  it.each([
    ["an observer", window(), { country: SE, as, answers: [inLot1] }, "only-invited-countries-answer"],
    [
      "a country that was not invited",
      window(),
      { country: FI, as, answers: [inLot1] },
      "only-invited-countries-answer",
    ],
    [
      "anyone after a text was frozen",
      window({ hasFrozenRevision: true }),
      norway(inLot1),
      "answers-come-before-the-first-freeze",
    ],
    ["an answer for no lot", window(), norway(), "an-answer-names-lots-of-the-tender"],
    [
      "two answers for one lot",
      window(),
      norway(inLot1, { lot: LOT_1, stance: "out" }),
      "an-answer-names-lots-of-the-tender",
    ],
    [
      "a lot of another tender",
      window(),
      norway({ lot: identifier<LotId>("x"), stance: "out" }),
      "an-answer-names-lots-of-the-tender",
    ],
    [
      "being in without a volume",
      window(),
      norway({ lot: LOT_1, stance: "in", volumes: [] }),
      "being-in-carries-a-volume",
    ],
    ["being in with zero", window(), norway({ ...inLot1, volumes: volumes("0") }), "being-in-carries-a-volume"],
    [
      "a volume of another lot's line",
      window(),
      norway({ ...inLot1, volumes: volumes("1", identifier<LineId>("line-2")) }),
      "volumes-are-of-lines-of-the-lot",
    ],
    [
      "a line stated twice",
      window(),
      norway({ ...inLot1, volumes: [...volumes("1"), ...volumes("2")] }),
      "volumes-are-of-lines-of-the-lot",
    ],
  ] as const)("refuses %s", (_case, open, answer, rule) => {
    expect(answerInvitation(open, answer, BEFORE)).toMatchObject({ ok: false, refusal: { rule } });
  });
});

describe("who takes part", () => {
  const said = (country: typeof NO, stance: "in" | "out", n: number, on = "2026-06-01"): Participation => ({
    lot: LOT_1,
    country,
    n,
    stance,
    effectiveOn: calendarDayFrom(on),
    as,
  });
  const day = calendarDayFrom("2026-06-03");

  it("are those whose last answer in effect says so; silence is not in", () => {
    const history = [said(NO, "in", 1), said(DK, "in", 1), said(DK, "out", 2)];
    expect(countriesIn(history, { lot: LOT_1, day })).toEqual(["NO"]);
    expect(stanceOn(history, { lot: LOT_1, country: FI, day })).toBeNull();
  });

  it("on a past day is the same whether asked then or later", () => {
    const then = [said(NO, "in", 1)];
    const later = [...then, said(NO, "out", 2, "2026-06-04")];
    expect(countriesIn(later, { lot: LOT_1, day })).toEqual(countriesIn(then, { lot: LOT_1, day }));
  });

  it("is settled when the window closes, or as soon as nobody is waited for", () => {
    const all = TENDER.lots.flatMap(({ lot }) => [DK, NO].map((country) => ({ ...said(country, "in", 1), lot })));
    const missingOne = all.slice(1);
    expect(interestIsClosed(TENDER, all, { day, now: BEFORE })).toBe(true);
    expect(interestIsClosed(TENDER, missingOne, { day, now: BEFORE })).toBe(false);
    expect(interestIsClosed(TENDER, missingOne, { day, now: AT_CLOSE })).toBe(true);
  });
});
