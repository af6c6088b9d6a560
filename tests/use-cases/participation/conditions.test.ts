import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ConditionId } from "@/domain/definitions/identifiers";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { giveEvidence } from "@/use-cases/participation/give-evidence";
import { judgeCondition } from "@/use-cases/participation/judge-condition";
import { recordFallbacks } from "@/use-cases/participation/record-fallbacks";
import { removeCondition } from "@/use-cases/participation/remove-condition";
import { setCondition } from "@/use-cases/participation/set-condition";
import {
  auditor,
  byOfficerOf,
  byRepresentativeOf,
  circumstancesOf,
  clock,
  newId,
  officerOf,
  operator,
  personOf,
  representativeOf,
  visitor,
} from "../../support/actors";
import { aSetCondition, termsFor, type ACondition } from "../../support/a-condition";
import { asSuperuser } from "../../support/raw-sql";
import {
  anOpenRound,
  answered,
  aProposedTender,
  consented,
  done,
  theNordicWorld,
  type ATender,
} from "../../support/world";

const EVIDENCE_ENDS = instantFrom("2026-08-02T00:00:00Z");
const BEFORE_EVIDENCE_ENDS = instantFrom("2026-08-01T23:59:59.999Z");
const BETWEEN = instantFrom("2026-08-05T09:00:00Z");
const LATER = instantFrom("2026-09-05T09:00:00Z");

beforeAll(() => theNordicWorld(["PL"]));

/** Denmark, Norway and Iceland are in both lots; Sweden observes. */
async function aTenderWithCountries(): Promise<ATender> {
  const made = await aProposedTender();
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1, 2] });
  return made;
}

const evidenceOf = (of: ACondition) => ({ ...of, text: "The agency has granted it." });

async function judgementsOf({ lots }: ATender, isMet: boolean) {
  return (lots[0]?.lines ?? []).map(({ line }) => ({ line, isMet, reason: "As its letter of 3 August says." }));
}

function eventsOf(tender: string): Promise<readonly string[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT event FROM entries WHERE stream_id = $1 ORDER BY seq", [tender]);
    return rows.map(({ event }: { event: string }) => event);
  });
}

function fallbacksOf(condition: string): Promise<readonly { because: string; effective_at: Date }[]> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT because, effective_at FROM condition_fallbacks WHERE condition_id = $1", [
      condition,
    ]);
    return rows;
  });
}

describe("who may do what with a condition", () => {
  let made: ATender;
  let of: ACondition;
  beforeAll(async () => {
    made = await aTenderWithCountries();
    of = await aSetCondition(made);
  });

  const EVERYONE: Readonly<Record<string, Actor>> = {
    "the lead's officer": officerOf("DK"),
    "the lead's representative": representativeOf("DK"),
    "Norway's officer": officerOf("NO"),
    "Norway's representative": representativeOf("NO"),
    "Iceland's officer": officerOf("IS"),
    "Iceland's representative": representativeOf("IS"),
    "Iceland's deputy": personOf("IS", "deputy"),
    "Iceland's legal officer": personOf("IS", "legal-officer"),
    "Iceland's signatory": personOf("IS", "signatory"),
    "an observer's representative": representativeOf("SE"),
    "an outsider's officer": officerOf("PL"),
    "the auditor": auditor,
    "a visitor": visitor,
    "the clock": clock,
    "the operator": operator,
  };

  type Act = (circumstances: Circumstances) => Promise<Outcome<unknown, Refusal>>;
  const acts: Readonly<Record<string, { readonly by: readonly string[]; readonly act: Act; readonly answer: string }>> =
    {
      "set it": {
        by: ["the lead's officer"],
        answer: "a-condition-is-changed-from-its-latest-form",
        act: (who) => {
          const lot = made.lots[0]?.lot;
          if (!lot) throw new Error("the tender has a lot");
          return setCondition(who, { ...of, lot, terms: termsFor(made), basedOn: 7 });
        },
      },
      "take it out": {
        by: ["the lead's officer"],
        answer: "a-condition-is-changed-from-its-latest-form",
        act: (who) => removeCondition(who, { ...of, basedOn: 7 }),
      },
      "give evidence of it": {
        by: [
          "the lead's officer",
          "Iceland's officer",
          "Iceland's representative",
          "Iceland's deputy",
          "Iceland's legal officer",
        ],
        answer: "evidence-is-received-before-its-day-ends",
        act: (who) => giveEvidence({ ...who, now: EVIDENCE_ENDS }, evidenceOf(of)),
      },
      "judge it": {
        by: ["Iceland's representative", "Iceland's deputy", "Iceland's legal officer"],
        answer: "a-condition-is-judged-after-its-evidence",
        act: async (who) => judgeCondition(who, { ...of, judgements: await judgementsOf(made, true) }),
      },
    };

  it.each(Object.entries(acts))(
    "%s: only those who may, and all others leave nothing",
    async (_name, { by, act, answer }) => {
      const before = await eventsOf(made.tender);
      for (const [who, actor] of Object.entries(EVERYONE)) {
        const outcome = await act(circumstancesOf(actor));
        const rule = outcome.ok ? "done" : outcome.refusal.rule;
        if (by.includes(who)) expect([who, rule]).toEqual([who, answer]);
        else expect([who, ["not-allowed", "not-found"].includes(rule)]).toEqual([who, true]);
      }
      expect(await eventsOf(made.tender)).toEqual(before);
    },
  );

  it("writes down fallbacks: only the clock", async () => {
    for (const actor of Object.values(EVERYONE).filter(({ kind }) => kind !== "clock"))
      expect(await recordFallbacks(circumstancesOf(actor), { ...of, effectiveAt: EVIDENCE_ENDS })).toMatchObject({
        refusal: { rule: "not-allowed" },
      });
  });

  it("is borne by a country: then its people give evidence, and those of others do not", async () => {
    const borne = await aSetCondition(made, { bearer: { kind: "country", country: "NO" as never } });

    expect(await giveEvidence(byRepresentativeOf("IS"), evidenceOf(borne))).toMatchObject({
      refusal: { rule: "not-allowed" },
    });
    expect(await giveEvidence(byRepresentativeOf("NO"), evidenceOf(borne))).toMatchObject({ ok: true });
  });
});

describe("a condition from its setting to its end", () => {
  it("is set, shown, judged line by line, and stands in the record as it happened", async () => {
    const made = await aTenderWithCountries();
    const of = await aSetCondition(made);
    await done(giveEvidence(byRepresentativeOf("IS", { now: BEFORE_EVIDENCE_ENDS }), evidenceOf(of)));
    await done(
      judgeCondition(circumstancesOf(personOf("IS", "legal-officer"), { now: BETWEEN }), {
        ...of,
        judgements: await judgementsOf(made, false),
      }),
    );

    expect((await eventsOf(made.tender)).slice(-4)).toEqual([
      "ConditionSet",
      "EvidenceGiven",
      "ConditionJudged",
      "FallbackTookEffect",
    ]);
    expect(await fallbacksOf(of.condition)).toEqual([{ because: "not-met", effective_at: new Date(BETWEEN) }]);
    expect(
      await recordFallbacks(circumstancesOf(clock, { now: LATER }), { ...of, effectiveAt: BETWEEN }),
    ).toMatchObject({
      ok: true,
    });
    expect(await fallbacksOf(of.condition)).toHaveLength(1);
  });

  it("falls back as of the end of its day, whenever the clock comes to write it, and once", async () => {
    const made = await aTenderWithCountries();
    const of = await aSetCondition(made);
    const due = { ...of, effectiveAt: EVIDENCE_ENDS };

    await done(recordFallbacks(circumstancesOf(clock, { now: BEFORE_EVIDENCE_ENDS }), due));
    expect(await fallbacksOf(of.condition)).toEqual([]);
    await Promise.all([1, 2].map(() => done(recordFallbacks(circumstancesOf(clock, { now: LATER }), due))));

    expect(await fallbacksOf(of.condition)).toEqual([
      { because: "no-evidence", effective_at: new Date(EVIDENCE_ENDS) },
    ]);
    expect(await giveEvidence(byRepresentativeOf("IS", { now: LATER }), evidenceOf(of))).toMatchObject({
      refusal: { rule: "evidence-is-received-before-its-day-ends" },
    });
  });

  it("takes evidence that was received before its day ended, though its turn came after", async () => {
    const made = await aTenderWithCountries();
    const of = await aSetCondition(made);

    await done(giveEvidence(byRepresentativeOf("IS", { now: BEFORE_EVIDENCE_ENDS }), evidenceOf(of)));
    await done(recordFallbacks(circumstancesOf(clock, { now: LATER }), { ...of, effectiveAt: EVIDENCE_ENDS }));

    expect(await fallbacksOf(of.condition)).toEqual([]);
  });

  it("goes on after dispatch: evidence, judgement and fallback, and no new version is needed for any of them", async () => {
    const of = await anAgreedTender({ moment: "first-delivery" });
    const { tender } = of;
    await done(dispatchNotice(byOfficerOf("DK"), { tender }));

    expect(await removeCondition(byOfficerOf("DK"), { ...of, basedOn: 1 })).toMatchObject({
      refusal: { rule: "the-call-stands-still-after-dispatch" },
    });
    await done(giveEvidence(byRepresentativeOf("IS", { now: BEFORE_EVIDENCE_ENDS }), evidenceOf(of)));
    const judgingEnds = instantFrom("2026-08-16T00:00:00Z");
    await done(recordFallbacks(circumstancesOf(clock, { now: LATER }), { ...of, effectiveAt: judgingEnds }));

    expect(await fallbacksOf(of.condition)).toEqual([{ because: "not-judged", effective_at: new Date(judgingEnds) }]);
    expect(await freezeRevision(byOfficerOf("DK", { now: LATER }), { tender })).toMatchObject({
      refusal: { rule: "nothing-is-decided-after-dispatch" },
    });
  });

  it("keeps the gate open when its fallback takes effect between consensus and dispatch", async () => {
    const [evidenceBy, judgedBy] = ["2026-06-03", "2026-06-04"].map(calendarDayFrom);
    const { tender } = await anAgreedTender({
      moment: "dispatch",
      ...(evidenceBy && judgedBy && { evidenceBy, judgedBy }),
    });

    const early = await dispatchNotice(byOfficerOf("DK"), { tender });
    expect(early).toMatchObject({ refusal: { missing: [{ what: "the-condition-is-settled" }] } });
    const fallenBack = instantFrom("2026-06-04T00:00:00Z");
    expect(await dispatchNotice(byOfficerOf("DK", { now: fallenBack }), { tender })).toMatchObject({ ok: true });
  });
});

describe("what is refused of a condition", () => {
  it("leaves nothing, and a condition of another tender or lot is not found", async () => {
    const [one, other] = [await aTenderWithCountries(), await aTenderWithCountries()];
    const of = await aSetCondition(one);
    const [first, second] = one.lots;
    if (!first || !second) throw new Error("the tender has two lots");
    const before = await eventsOf(one.tender);
    const terms = termsFor(one);

    const astray = [
      removeCondition(byOfficerOf("DK"), { tender: other.tender, condition: of.condition, basedOn: 1 }),
      setCondition(byOfficerOf("DK"), {
        tender: one.tender,
        lot: second.lot,
        condition: of.condition,
        terms,
        basedOn: 1,
      }),
      setCondition(byOfficerOf("DK"), {
        tender: other.tender,
        lot: first.lot,
        condition: identifier<ConditionId>(newId()),
        terms,
        basedOn: 0,
      }),
    ];
    for (const outcome of await Promise.all(astray)) expect(outcome).toMatchObject({ refusal: { rule: "not-found" } });
    expect(await eventsOf(one.tender)).toEqual(before);
  });

  it("is not set again once it was taken out", async () => {
    const made = await aTenderWithCountries();
    const of = await aSetCondition(made);
    await done(removeCondition(byOfficerOf("DK"), { ...of, basedOn: 1 }));
    const lot = made.lots[0]?.lot;
    if (!lot) throw new Error("the tender has a lot");

    const again = await setCondition(byOfficerOf("DK"), { ...of, lot, terms: termsFor(made), basedOn: 2 });

    expect(again).toMatchObject({ refusal: { rule: "a-removed-condition-stays-removed" } });
    expect(await giveEvidence(byRepresentativeOf("IS"), evidenceOf(of))).toMatchObject({
      refusal: { rule: "not-found" },
    });
  });
});

/** A tender with a condition, whose text is frozen with it, and consented to by all. */
async function anAgreedTender(details: Parameters<typeof aSetCondition>[1]): Promise<ACondition> {
  const set: ACondition[] = [];
  const opened = await anOpenRound({
    beforeFreezing: async (made) => {
      set.push(await aSetCondition(made, details));
    },
  });
  for (const code of opened.countries) await consented(opened.tender, code);
  const [of] = set;
  if (!of) throw new Error("the condition is set before the text is frozen");
  return of;
}
