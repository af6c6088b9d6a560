import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { calendarDayFrom, type CalendarDay, type Instant } from "@/domain/definitions/time";
import {
  contentOfBytes,
  countriesOfPart,
  isCommon,
  type CommonContent,
  type LotContent,
} from "@/domain/documents/content";
import { participationBoard } from "@/queries/participation/participation-board";
import { byOfficerOf } from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { anyTry, type Code } from "../support/anything-tried";
import { aSituation } from "../support/a-tried-tender";
import { attempt, daysEnded, isIn, lotNumbered, type Situation } from "../support/tried-participation";
import { theNordicWorld } from "../support/world";

beforeAll(() => theNordicWorld());

const [SEED, RUNS] = [20261122, 14];

/** The bytes of the version, past every guard. */
async function frozenContents(tender: string, number: number) {
  const { rows } = await asSuperuser((sql) =>
    sql(
      `SELECT p.bytes, p.countries FROM revisions r JOIN revision_parts p ON p.revision_id = r.id
       WHERE r.tender_id = $1 AND r.number = $2 ORDER BY p.place`,
      [tender, number],
    ),
  );
  const contents = rows.map(({ bytes, countries }) => {
    const content = contentOfBytes(bytes);
    expect(countries).toEqual(countriesOfPart(content));
    return content;
  });
  return { common: contents.find(isCommon), lots: contents.filter((each): each is LotContent => !isCommon(each)) };
}

/** Six times the volume in whole units, and nine times at most: 72 months and half as much again. */
function called(tenths: number) {
  return { estimated: Math.ceil((tenths * 6) / 10), maximum: Math.ceil((tenths * 9) / 10) };
}

function tenthsOf({ memory }: Situation, number: number, code: Code): number {
  const remembered = memory.get(`${number} ${code}`);
  return remembered?.stance === "in" ? remembered.tenths : 0;
}

/** No part names a country that is not in at this moment, wherever in its bytes. */
function expectNobodyElse(at: Situation, common: CommonContent | undefined, lots: readonly LotContent[]): void {
  for (const lot of lots) {
    const inIt = isIn(at, lotNumbered(at, lot.part));
    expect(lot.countries).toEqual(inIt);
    const groups = (lot.groups ?? []).flatMap(({ countries }) => countries);
    expect(groups.toSorted()).toEqual(inIt); // disjoint, and together exactly those who are in
    expect(lot.groups?.every(({ countries }) => countries.length > 0)).toBe(true);
    for (const line of lot.lines) expect(line.volumes.map(({ country }) => country)).toEqual(inIt);
    const fallbacks = (lot.conditions ?? []).flatMap(({ terms }) =>
      terms.fallback.flatMap(({ countries }) => countries),
    );
    expect(fallbacks.filter((country) => !inIt.some((code) => code === country))).toEqual([]);
  }
  const all = [...new Set(lots.flatMap(({ countries }) => countries))].sort();
  expect(common?.buyers.map(({ country }) => country)).toEqual(all);
  expect(common?.entitled?.map(({ country }) => country)).toEqual(all);
}

/** By line, by group, by lot and in all: every sum is the sum of what each country said. */
function expectSumsToAgree(at: Situation, lots: readonly LotContent[]): void {
  for (const { part, lines, groups = [] } of lots) {
    const number = lotNumbered(at, part);
    for (const { countries, quantities, total } of groups) {
      const own = countries.map((country) => called(tenthsOf(at, number, country as string as Code)));
      const sum = (figure: "estimated" | "maximum") => own.reduce((all, each) => all + each[figure], 0);
      for (const quantity of quantities)
        expect(quantity).toMatchObject({ estimated: String(sum("estimated")), maximum: String(sum("maximum")) });
      // one line of 1 g and one of 500 mg, compared on 1 g
      expect(total).toEqual({
        unit: "1 g",
        estimated: String(sum("estimated") * 1.5),
        maximum: String(sum("maximum") * 1.5),
      });
    }
    for (const { id, volumes } of lines) {
      const ofGroups = groups.flatMap(({ quantities }) => quantities.filter(({ line }) => line === id));
      const ofCountries = volumes.map(({ quantity }) => called(Math.round(Number(quantity) * 10)));
      const total = (figures: readonly number[]) => figures.reduce((all, each) => all + each, 0);
      expect(total(ofGroups.map(({ maximum }) => Number(maximum)))).toBe(
        total(ofCountries.map(({ maximum }) => maximum)),
      );
    }
  }
}

async function boardOn(tender: Situation["made"]["tender"], now: Instant, on: CalendarDay | null) {
  const board = await participationBoard(byOfficerOf("DK", { now }), tender, { find: "", page: 1, on });
  return board?.lots.map(({ stances, lines }) => ({
    stances: stances.map(({ country, said }) => `${country} ${said}`),
    volumes: lines.map(({ together }) => together),
  }));
}

describe("whatever countries, the lead and the clock try, in whatever order", () => {
  it("no frozen part names a country that is not in; all sums agree; a past day stays what it was", async () => {
    const counts = { tries: 0, frozen: 0, divided: 0, days: 0 };
    const taken = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(anyTry, { minLength: 25, maxLength: 45 }), async (tries) => {
        const at = await aSituation();
        const { tender } = at.made;
        const asked = new Map<CalendarDay, Awaited<ReturnType<typeof boardOn>>>();
        for (const tried of tries) {
          const [before, frozenBefore] = [at.now, at.frozen];
          if (tried.act === "wait") {
            const ended = daysEnded(
              before,
              new Date(Date.parse(before) + tried.hours * 3_600_000).toISOString() as Instant,
            );
            for (const day of ended.map(calendarDayFrom)) {
              const lastMoment = `${day}T21:59:59.999Z` as Instant; // summer time in Copenhagen
              asked.set(day, await boardOn(tender, lastMoment, null));
            }
          }
          await attempt(at, tried);
          counts.tries += 1;
          if (at.frozen === frozenBefore) continue;
          counts.frozen += 1;
          const { common, lots } = await frozenContents(tender, at.frozen);
          counts.divided += lots.filter(({ groups }) => groups?.some(({ name }) => name !== "")).length;
          expectNobodyElse(at, common, lots);
          expectSumsToAgree(at, lots);
        }
        for (const [day, board] of asked) {
          expect([day, await boardOn(tender, at.now, day)]).toEqual([day, board]);
          counts.days += 1;
        }
        for (const [act, times] of at.taken) taken.set(act, (taken.get(act) ?? 0) + times);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
    const acts = [...taken].map(([act, times]) => `${act} ${times}`).join(", ");
    console.info(
      `seed ${SEED}: ${counts.tries} tries, ${counts.frozen} versions with ${counts.divided} divided lots, ${counts.days} past days; taken: ${acts}`,
    );
    expect(Math.min(counts.frozen, counts.divided, taken.get("leave") ?? 0, taken.get("draw") ?? 0)).toBeGreaterThan(2);
  }, 240_000);
});
