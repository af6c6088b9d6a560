import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineId, LotId } from "@/domain/definitions/identifiers";
import { arrangeLots, type LotsToArrange } from "@/domain/tenders/arrange-lots";
import type { Change } from "@/domain/tenders/change-of-lots";
import type { LotsArranged, LotsLinked } from "@/domain/tenders/events";
import type { Lot } from "@/domain/tenders/tender";
import { aLine, aTender, lotId } from "../../support/builders";

const SEED = 20261122;

/** What an act chooses among what there is; places wrap around, so that every number is a choice. */
type Choice = {
  readonly how: Change["how"];
  readonly one: number;
  readonly other: number;
  readonly lines: readonly number[];
};

const choice: fc.Arbitrary<Choice> = fc.record({
  how: fc.constantFrom("written", "reordered", "copied", "split", "merged", "removed"),
  one: fc.nat(50),
  other: fc.nat(50),
  lines: fc.array(fc.nat(20), { maxLength: 4 }),
});

function at<Each>(list: readonly Each[], place: number): Each {
  const found = list[place % list.length];
  if (found === undefined) throw new Error("there is nothing to choose from");
  return found;
}

function toChange({ how, one, other, lines }: Choice, lots: readonly Lot[]): Change {
  const { lot, lines: own } = at(lots, one);
  const chosen = [...new Set(lines.map((place) => at(own, place).line))];
  switch (how) {
    case "written": {
      const { line: _id, ...facts } = aLine(other);
      const kept = own.filter(({ line }) => chosen.includes(line));
      return {
        how,
        lot,
        title: `Written ${other}`,
        lines: [...kept, { ...facts, strength: `${other} g` }],
      };
    }
    case "split":
      return { how, lot, title: `Split ${other}`, lines: chosen };
    case "merged":
      return { how, lot, into: at(lots, other).lot };
    case "reordered":
      return { how, lot, to: other };
    case "copied":
    case "removed":
      return { how, lot };
  }
}

/** What the record alone says that there is now: the lots as their entries left them. */
function applied(lots: readonly Lot[], event: LotsArranged): readonly Lot[] {
  const now = new Map(lots.map((each) => [each.lot, each]));
  for (const gone of event.removedLots) now.delete(gone);
  for (const each of event.lots) now.set(each.lot, each);
  return [...now.values()].toSorted((a, b) => a.number - b.number);
}

describe("any sequence of arrangements", () => {
  it("keeps every line in exactly one lot or gone for good, every id once, and the numbers 1 to n", () => {
    const everything = fc.property(fc.array(choice, { maxLength: 25 }), (choices) => {
      let made = 0;
      const mint = () => `new-${(made += 1)}`;
      let lots: readonly Lot[] = [1, 2, 3].map((number) => ({
        lot: lotId(number),
        number,
        title: `Lot ${number}`,
        lines: [aLine(number * 10), aLine(number * 10 + 1, { strength: "2 g" })],
      }));
      const gone = new Set<LotId | LineId>();
      let arranged = 0;
      let changes = 0;

      for (const each of choices) {
        const state: LotsToArrange = {
          tender: aTender({ lots }),
          arranged,
          linked: new Map(),
          boundLines: new Set(),
          isDispatched: false,
        };
        const before = lots.flatMap(({ lot, lines }) => [lot, ...lines.map(({ line }) => line)]);
        const decision = arrangeLots(state, { basedOn: arranged, change: toChange(each, lots) }, mint);
        if (!decision.ok) continue;
        changes += 1;
        const event = decision.value.find((said: LotsArranged | LotsLinked) => said.type === "LotsArranged");
        if (event?.type !== "LotsArranged") throw new Error("an arrangement without an entry");
        lots = applied(lots, event);
        arranged = event.n;
        for (const id of [...event.removedLots, ...event.removedLines]) gone.add(id);

        const ids = lots.flatMap(({ lot, lines }) => [lot, ...lines.map(({ line }) => line)]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(lots.map(({ number }) => number)).toEqual(lots.map((_, index) => index + 1));
        expect(lots.every(({ lines }) => lines.length > 0)).toBe(true);
        expect(ids.filter((id) => gone.has(id))).toEqual([]);
        expect(before.filter((id) => !ids.includes(id) && !gone.has(id))).toEqual([]);
        expect(arranged).toBe(changes);
      }
    });

    fc.assert(everything, { numRuns: 400, seed: SEED });
  });
});
