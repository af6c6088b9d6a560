import fc from "fast-check";

export const COUNTRIES = ["DK", "IS", "NO", "SE"] as const;
export type Code = (typeof COUNTRIES)[number];

/** What people and the clock try, in any order. Much of it is refused, and must leave nothing then. */
export type Try =
  | {
      readonly act: "answer";
      readonly who: Code;
      readonly lot: number;
      readonly stance: "in" | "out" | "needs-mandate";
      readonly tenths: number;
    }
  | { readonly act: "leave"; readonly who: Code; readonly lot: number }
  | { readonly act: "lapse" | "freeze" }
  | { readonly act: "wait"; readonly hours: number }
  | { readonly act: "draw"; readonly lot: number; readonly groups: readonly number[]; readonly isForAll: boolean }
  | {
      readonly act: "set-condition";
      readonly lot: number;
      readonly bearer: Code;
      readonly judge: Code;
      readonly out: Code;
    };

const who = fc.constantFrom(...COUNTRIES);
const lot = fc.nat({ max: 1 });
const tenths = fc.integer({ min: 1, max: 99_999 });

export const anyTry: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant("answer" as const),
      who,
      lot,
      stance: fc.constantFrom("in" as const, "in" as const, "in" as const, "out" as const, "needs-mandate" as const),
      tenths,
    }),
  },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("leave" as const), who, lot }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("lapse" as const) }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant("freeze" as const) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("wait" as const), hours: fc.integer({ min: 5, max: 40 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("draw" as const),
      lot,
      groups: fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
      isForAll: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant("set-condition" as const), lot, bearer: who, judge: who, out: who }),
  },
);
