import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  after,
  BEGINNING,
  CODES,
  consensusStands,
  dayOf,
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
    stance: fc.constantFrom("consent", "consent", "consent", "statement", "condition", "hold", "object" as const),
    of: fc.constantFrom("all", "all", "all", "first", "stale" as const),
    days: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ act: fc.constant("withdraw" as const), who, as }),
  fc.record({ act: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 30 }) }),
];
const rare = fc.record({ act: fc.constantFrom("leave", "join", "delegate" as const), who });
const any: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 3, arbitrary: write },
  { weight: 4, arbitrary: freeze },
  { weight: 4, arbitrary: put },
  { weight: 2, arbitrary: allConsent },
  { weight: 12, arbitrary: say },
  { weight: 2, arbitrary: withdraw },
  { weight: 2, arbitrary: wait },
  { weight: 2, arbitrary: rare },
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
const steps = fc.array(
  fc.oneof({ weight: 5, arbitrary: any.map((plan) => [plan]) }, { weight: 1, arbitrary: together }),
  { minLength: 15, maxLength: 35 },
);

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
    const counts = { acts: 0, done: 0, together: 0, reached: 0, versions: 0 };
    await fc.assert(
      fc.asyncProperty(steps, async (plans) => {
        const room = await aModelledRoom();
        let [model, before] = [BEGINNING, BEGINNING];
        for (const step of plans.flatMap(unfolded)) {
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
          counts.acts += intents.length;
          counts.done += done.length;
          counts.together += intents.length > 1 ? 1 : 0;
        }
        counts.reached += model.reached;
        counts.versions += model.version;
        expect(consensusStands(model) && model.reached === 0).toBe(false);
      }),
      { numRuns: 20, seed: 20261122, endOnFailure: true },
    );
    console.info(
      `${counts.acts} acts, ${counts.done} done, ${counts.together} times several at once: ${counts.versions} versions, consensus ${counts.reached} times`,
    );
    expect(counts.reached).toBeGreaterThan(2);
  }, 300_000);
});

/** All consent one after the other. */
function unfolded(step: readonly Plan[]): readonly (readonly Plan[])[] {
  if (step[0]?.act !== "all-consent") return [step];
  return CODES.map((code) => [
    { act: "say", who: code, as: "representative", stance: "consent", of: "all", days: 1 } as const,
  ]);
}
