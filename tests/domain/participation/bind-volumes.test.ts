import { describe, expect, it } from "vitest";
import { identifier, type LineId } from "@/domain/definitions/identifiers";
import { quantityFrom } from "@/domain/definitions/quantity";
import { instantFrom } from "@/domain/definitions/time";
import type { InterestWindow } from "@/domain/participation/answer-invitation";
import { bindVolumes } from "@/domain/participation/bind-volumes";
import type { SaidVolume } from "@/domain/participation/participation";
import { aLine, aTender, IS, isIn, LOT_1, LOT_2, NO, SE } from "../../support/builders";

/** Months after the window has closed. */
const NOW = instantFrom("2026-08-14T09:00:00Z");
const LINE_1 = aLine(1).line;

function aWindow(details: Partial<InterestWindow> = {}): InterestWindow {
  return {
    tender: aTender(),
    history: [isIn(NO, 1), isIn(IS, 1)],
    reopenings: [],
    hasFrozenRevision: true,
    isDispatched: false,
    answered: 3,
    ...details,
  };
}

function volume(quantity: string, details: Partial<Extract<SaidVolume, { stated: unknown }>> = {}): SaidVolume {
  const stated = { quantity: quantityFrom(quantity), in: "volume-unit", months: 12 } as const;
  return { line: LINE_1, stated, origin: "hospital sales", ...details };
}

const norway = (...volumes: readonly SaidVolume[]) =>
  ({ country: NO, as: "representative", lots: [{ lot: LOT_1, volumes }] }) as const;

describe("stating volumes anew", () => {
  it("is open to a country that is in until dispatch, long after the window has closed and a text is frozen", () => {
    expect(bindVolumes(aWindow(), norway(volume("750")), NOW)).toMatchObject({
      value: [{ type: "VolumesBound", country: NO, n: 4, lots: [{ lot: LOT_1, volumes: [{ quantity: "750" }] }] }],
    });
  });

  it("brings what was stated in packs and two years to the line's unit and twelve months", () => {
    const stated = { quantity: quantityFrom("30"), in: "packs", months: 24 } as const;
    expect(bindVolumes(aWindow(), norway(volume("1", { stated })), NOW)).toMatchObject({
      value: [{ lots: [{ volumes: [{ quantity: "150", stated }] }] }],
    });
  });

  it("takes over what the deputy answered, so that no deputy replaces it any more", () => {
    const history = [isIn(NO, 1, { as: "deputy" })];
    expect(bindVolumes(aWindow({ history }), norway(volume("750")), NOW)).toMatchObject({
      value: [
        {
          type: "ParticipationAnswered",
          as: "representative",
          effectiveOn: "2026-08-14",
          n: 4,
          answers: [{ stance: "in" }],
        },
        { type: "VolumesBound", n: 4 },
      ],
    });
  });

  it("lets a deputy state anew what a deputy answered", () => {
    const history = [isIn(NO, 1, { as: "deputy" })];
    const byDeputy = { ...norway(volume("750")), as: "deputy" } as const;
    expect(bindVolumes(aWindow({ history }), byDeputy, NOW)).toMatchObject({ value: [{ type: "VolumesBound" }] });
  });

  it.each([
    [
      "once the notice is dispatched",
      { isDispatched: true },
      norway(volume("1")),
      "the-call-stands-still-after-dispatch",
    ],
    [
      "for a lot that the country is out of",
      { history: [isIn(NO, 1), isIn(NO, 1, { n: 2, stance: "out" })] },
      norway(volume("1")),
      "only-who-is-in-binds-volumes",
    ],
    [
      "for a lot that it never answered for",
      {},
      { ...norway(), lots: [{ lot: LOT_2, volumes: [volume("1")] }] },
      "only-who-is-in-binds-volumes",
    ],
    ["for an observer", {}, { ...norway(volume("1")), country: SE }, "only-invited-countries-answer"],
    ["of nothing but zero", {}, norway(volume("0")), "being-in-carries-a-volume"],
    ["of no line", {}, norway(), "being-in-carries-a-volume"],
    ["for no lot", {}, { ...norway(), lots: [] }, "an-answer-names-lots-of-the-tender"],
    [
      "of another lot's line",
      {},
      norway(volume("1", { line: identifier<LineId>("line-2") })),
      "volumes-are-of-lines-of-the-lot",
    ],
    [
      "by a deputy over the representative",
      {},
      { ...norway(volume("1")), as: "deputy" },
      "a-deputy-does-not-replace-the-representatives-answer",
    ],
  ] as const)("is refused %s", (_case, details, binding, rule) => {
    expect(bindVolumes(aWindow(details), binding, NOW)).toMatchObject({ ok: false, refusal: { rule } });
  });

  it("is refused in a unit that the line cannot be counted in", () => {
    const tender = aTender();
    const [first, ...rest] = tender.lots;
    if (!first) throw new Error("there is a lot");
    const vague = { ...first, lines: [aLine(1, { volumeUnit: "treatment" })] };
    const stated = { quantity: quantityFrom("5"), in: "packs", months: 12 } as const;
    const window = aWindow({ tender: { ...tender, lots: [vague, ...rest] } });

    expect(bindVolumes(window, norway(volume("5", { stated })), NOW)).toMatchObject({
      refusal: { rule: "a-volume-can-be-counted-in-the-lines-unit", unit: "treatment", number: 1 },
    });
  });
});
