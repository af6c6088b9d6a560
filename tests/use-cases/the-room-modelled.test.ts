import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  after,
  BEGINNING,
  CODES,
  consensusStands,
  dayOf,
  roundIsOpen,
  shownTo,
  standing,
  type Code,
  type Intent,
  type Model,
  type PartName,
} from "../support/consensus-model";
import { aModelledRoom, learn, partIdOf, read, tried, type ModelledRoom } from "../support/modelled-room";
import { theNordicWorld } from "../support/world";

/** What somebody sets out to do; what they have before them then is in the intent that it becomes. */
type Plan =
  | { readonly act: "write"; readonly part: PartName }
  | { readonly act: "freeze" | "put" | "all-consent" }
  | {
      readonly act: "say";
      readonly who: Code;
      readonly as: "representative" | "deputy";
      readonly stance: "consent" | "statement" | "condition" | "hold" | "object";
      readonly of: "all" | "first" | "stale";
      readonly days: number;
    }
  | { readonly act: "withdraw"; readonly who: Code; readonly as: "representative" | "deputy" }
  | { readonly act: "leave" | "join" | "delegate"; readonly who: Code }
  | { readonly act: "wait"; readonly hours: number };

const who = fc.constantFrom(...CODES);
const as = fc.constantFrom("representative" as const, "representative" as const, "deputy" as const);
const [write, freeze, put, allConsent, say, withdraw, wait] = [
  fc.record({ act: fc.constant("write" as const), part: fc.constantFrom<PartName>("common", "one", "two") }),
  fc.record({ act: fc.constant("freeze" as const) }),
  fc.record({ act: fc.constant("put" as const) }),
  fc.record({ act: fc.constant("all-consent" as const) }),
  fc.record({
    act: fc.constant("say" as const),
    who,
    as,
    stance: fc.constantFrom(
      "consent",
      "consent",
      "consent",
      "statement",
      "condition",
      "hold",
      "hold",
      "object" as const,
    ),
    of: fc.constantFrom("all", "all", "all", "first", "stale" as const),
    days: fc.integer({ min: 0, max: 2 }),
  }),
  fc.record({ act: fc.constant("withdraw" as const), who, as }),
  fc.record({ act: fc.constant("wait" as const), hours: fc.integer({ min: 6, max: 30 }) }),
];
const rare = fc.record({ act: fc.constantFrom("leave", "join", "delegate" as const), who });
const any: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 3, arbitrary: write },
  { weight: 2, arbitrary: freeze },
  { weight: 2, arbitrary: put },
  { weight: 2, arbitrary: allConsent },
  { weight: 12, arbitrary: say },
  { weight: 2, arbitrary: withdraw },
  { weight: 5, arbitrary: wait },
  { weight: 4, arbitrary: rare },
);
/** While the window is open, countries join and deputies are given mandates. */
const beginning = fc.array(
  fc.record({
    act: fc.constantFrom("join", "delegate" as const),
    who: fc.constantFrom("IS", "IS", "NO", "DK" as const),
  }),
  { maxLength: 2 },
);
/** Two or three at the same moment. A departure is confirmed as shown, so that it is nobody's rival here. */
const together: fc.Arbitrary<readonly Plan[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: write },
    { weight: 1, arbitrary: freeze },
    { weight: 1, arbitrary: put },
    { weight: 6, arbitrary: say },
    { weight: 1, arbitrary: withdraw },
  ),
  { minLength: 2, maxLength: 3 },
);
const later = fc.array(
  fc.oneof({ weight: 5, arbitrary: any.map((plan) => [plan]) }, { weight: 1, arbitrary: together }),
  { minLength: 12, maxLength: 28 },
);
const steps = fc
  .tuple(beginning, later)
  .map(([first, then]): readonly (readonly Plan[])[] => [...first.map((plan) => [plan]), ...then]);

function intended(model: Model, plan: Plan, before: Model): Intent {
  switch (plan.act) {
    case "write":
      return { ...plan, basedOn: model.forms[plan.part] };
    case "put":
      return { act: "put", version: versionSeen(model), closes: model.hour + 30 };
    case "say": {
      const shown = shownTo(plan.of === "stale" ? before : model, plan.who);
      const parts = plan.of === "first" ? shown.slice(0, 1) : shown;
      return { ...plan, version: versionSeen(model), parts, until: dayOf(model.hour) + plan.days };
    }
    case "withdraw":
      return { ...plan, version: versionSeen(model) };
    case "all-consent":
      return { act: "none" };
    case "freeze":
      return { act: "freeze" };
    case "leave":
    case "join":
    case "delegate":
    case "wait":
      return plan;
  }
}

/** Where there is none yet, people mean the first. */
function versionSeen({ version }: Model): number {
  return Math.max(1, version);
}

/** Everything said of a model in the words of the room. */
function readOff(room: ModelledRoom, model: Model) {
  const stands = model.frozen.flatMap(({ part, madeOf, countries }) =>
    countries.map((code) => {
      const word = model.words[code][part];
      const stance = standing(model, code, part)?.stance;
      const isSame = word?.madeOf === madeOf;
      const said = !word
        ? "silent"
        : !isSame
          ? "fell"
          : stance
            ? STANDS[stance]
            : word.stance === "hold"
              ? "lapsed"
              : "withdrew";
      return `${code} ${partIdOf(room, part)} ${said}`;
    }),
  );
  const madeOf = model.frozen.map(({ part, madeOf: of }) => `${part} ${of}`);
  return { version: model.version, madeOf, stands: stands.toSorted(), reached: model.reached };
}

const STANDS = {
  consent: "consents",
  statement: "consents-with-statement",
  hold: "holds",
  object: "objects",
  withdrawn: "withdrew",
};

function ordersOf<Each>(list: readonly Each[]): readonly (readonly Each[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, place) => ordersOf(list.toSpliced(place, 1)).map((rest) => [first, ...rest]));
}

/** The model after these acts in that order, and which of them were done, by their place in the list. */
function inOrder(model: Model, intents: readonly Intent[], order: readonly number[]) {
  return order.reduce<{ model: Model; done: readonly number[] }>(
    (told, place) => {
      const intent = intents[place];
      const next = intent ? after(told.model, intent) : { model: told.model, isDone: false };
      return { model: next.model, done: next.isDone ? [...told.done, place] : told.done };
    },
    { model, done: [] },
  );
}

beforeAll(() => theNordicWorld());

describe("the room does what its law says", () => {
  it("whatever people do, alone and at the same moment, in whatever order", async () => {
    const counts = { together: 0, reached: 0, versions: 0 };
    const deeds = new Map<string, { readonly tried: number; readonly done: number }>();
    await fc.assert(
      fc.asyncProperty(steps, async (plans) => {
        const room = await aModelledRoom();
        let [model, before] = [BEGINNING, BEGINNING];
        const ahead = [...plans];
        for (let next = ahead.shift(); next; next = ahead.shift()) {
          const [step = [], ...then] = unfolded(next, model);
          ahead.unshift(...then);
          const intents = step.map((plan) => intended(model, plan, before));
          const outcomes = await Promise.all(intents.map((intent) => tried(room, intent, model)));
          const done = intents.flatMap((_, place) => (outcomes[place] ? [place] : []));
          const told = ordersOf(intents.map((_, place) => place))
            .map((order) => inOrder(model, intents, order))
            .filter((each) => each.done.toSorted().join() === done.join());
          expect(
            told.length,
            `${JSON.stringify(intents)} came out as ${outcomes.join()} in ${JSON.stringify(model)}`,
          ).toBeGreaterThan(0);
          const found = await read(room, told[0]?.model ?? model);
          const same = told.find((each) => JSON.stringify(readOff(room, each.model)) === JSON.stringify(found));
          expect(found, JSON.stringify({ intents, outcomes })).toEqual(
            readOff(room, same?.model ?? told[0]?.model ?? model),
          );
          before = model;
          model = same?.model ?? model;
          if (model.version !== before.version) await learn(room);
          for (const [deed, isDone] of [...deedsOf(before, intents, outcomes), ...lapsesOf(before, model)]) {
            const told = deeds.get(deed) ?? { tried: 0, done: 0 };
            deeds.set(deed, { tried: told.tried + 1, done: told.done + Number(isDone) });
          }
          counts.together += intents.length > 1 ? 1 : 0;
        }
        counts.reached += model.reached;
        counts.versions += model.version;
        expect(consensusStands(model) && model.reached === 0).toBe(false);
      }),
      { numRuns: 20, seed: 20261122, endOnFailure: true },
    );
    const sums = [...deeds].map(([deed, { tried: times, done }]) => `${deed} ${done} of ${times}`);
    console.info(
      `${sums.toSorted().join(", ")}; ${counts.together} times several at once, ${counts.versions} versions, consensus ${counts.reached} times`,
    );
    expect(counts.reached).toBeGreaterThan(2);
    for (const deed of OFTEN_ENOUGH) expect(deeds.get(deed)?.done ?? 0, deed).toBeGreaterThanOrEqual(3);
  }, 300_000);
});

/** Each must really have happened several times, or nothing was learnt of it. */
const OFTEN_ENOUGH = [
  ...["write", "freeze", "put", "consent", "statement", "hold", "object", "replace", "withdraw"],
  ...["join", "leave", "delegate", "wait", "lapse", "by a deputy"],
];

/** What was set out to be done, in a word or more, and whether it was. */
function deedsOf(before: Model, intents: readonly Intent[], outcomes: readonly boolean[]) {
  return intents.flatMap((intent, place): readonly (readonly [deed: string, isDone: boolean])[] => {
    const isDone = outcomes[place] ?? false;
    if (intent.act !== "say") return [[intent.act, isDone]];
    const replaces = intent.parts.some(({ part }) => standing(before, intent.who, part));
    return [
      [intent.stance, isDone],
      ...(replaces ? [["replace", isDone] as const] : []),
      ...(intent.as === "deputy" ? [["by a deputy", isDone] as const] : []),
    ];
  });
}

/** The holds whose day ended meanwhile. */
function lapsesOf(before: Model, model: Model): readonly (readonly [deed: string, isDone: boolean])[] {
  if (before.version !== model.version || before.hour === model.hour) return [];
  return model.frozen.flatMap(({ part, countries }) =>
    countries
      .filter((code) => standing(before, code, part)?.stance === "hold" && !standing(model, code, part))
      .map(() => ["lapse", true] as const),
  );
}

/**
 * What goes before a step, one thing at a time: the officer freezes and puts the text where somebody would speak and is
 * not asked, unless what they saw is stale; and all consent one after the other.
 */
function unfolded(step: readonly Plan[], model: Model): readonly (readonly Plan[])[] {
  const speaks = step.some((plan) => plan.act === "all-consent" || (plan.act === "say" && plan.of !== "stale"));
  if (speaks && !roundIsOpen(model)) {
    if (after(model, { act: "freeze" }).isDone) return [[{ act: "freeze" }], step];
    if (model.version > 0 && !consensusStands(model)) return [[{ act: "put" }], step];
  }
  if (step[0]?.act !== "all-consent") return [step];
  return CODES.map((code) => [
    { act: "say", who: code, as: "representative", stance: "consent", of: "all", days: 1 } as const,
  ]);
}
