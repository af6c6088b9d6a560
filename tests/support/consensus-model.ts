/**
 * What the law of the room says, written down a second time and as simply as it goes: no bytes, no hashes,
 * no database. A part is told from another by what it was made of.
 */
export const CODES = ["DK", "NO", "IS"] as const;
export type Code = (typeof CODES)[number];
export const LOTS = ["one", "two"] as const;
export type LotName = (typeof LOTS)[number];
export type PartName = "common" | LotName;
export type As = "representative" | "deputy";
export type Stance = "consent" | "statement" | "hold" | "object";

export type Shown = { readonly part: PartName; readonly madeOf: string };
type Frozen = Shown & { readonly countries: readonly Code[] };

export type Word = {
  readonly stance: Stance | "withdrawn";
  readonly madeOf: string;
  readonly as: As;
  /** The last day of a hold. */
  readonly until: number;
};

export type Model = {
  readonly hour: number;
  readonly forms: Readonly<Record<PartName, number>>;
  readonly isIn: Readonly<Record<Code, readonly LotName[]>>;
  readonly version: number;
  readonly frozen: readonly Frozen[];
  readonly round: { readonly version: number; readonly closes: number } | null;
  readonly words: Readonly<Record<Code, Partial<Readonly<Record<PartName, Word>>>>>;
  readonly deputies: readonly Code[];
  /** How many times consensus was reached. */
  readonly reached: number;
};

/** An act with everything that its sender had before them. */
export type Intent =
  | { readonly act: "write"; readonly part: PartName; readonly basedOn: number }
  | { readonly act: "freeze" | "none" }
  | { readonly act: "put"; readonly version: number; readonly closes: number }
  | {
      readonly act: "say";
      readonly who: Code;
      readonly as: As;
      readonly version: number;
      readonly stance: Stance | "condition";
      readonly parts: readonly Shown[];
      readonly until: number;
    }
  | { readonly act: "withdraw"; readonly who: Code; readonly as: As; readonly version: number }
  | { readonly act: "leave" | "join" | "delegate"; readonly who: Code }
  | { readonly act: "wait"; readonly hours: number };

/** Denmark and Norway are in both lots, Iceland in the first. */
export const BEGINNING: Model = {
  hour: 0,
  forms: { common: 1, one: 1, two: 1 },
  isIn: { DK: ["one", "two"], NO: ["one", "two"], IS: ["one"] },
  version: 0,
  frozen: [],
  round: null,
  words: { DK: {}, NO: {}, IS: {} },
  deputies: [],
  reached: 0,
};

/** The second of June, eight in the morning; the window closes on the fifth at noon; Denmark is two hours ahead. */
const WINDOW_CLOSES = 3 * 24 + 4;
export function dayOf(hour: number): number {
  return Math.floor((hour + 8 + 2) / 24);
}

export type Told = { readonly model: Model; readonly isDone: boolean };

/** What comes of an act, and whether it is done at all. */
export function after(model: Model, intent: Intent): Told {
  const next = changed(model, intent);
  return { model: next ?? model, isDone: next !== null };
}

function changed(model: Model, intent: Intent): Model | null {
  switch (intent.act) {
    case "none":
      return model;
    case "wait":
      return { ...model, hour: model.hour + intent.hours };
    case "write":
      return model.forms[intent.part] === intent.basedOn
        ? { ...model, forms: { ...model.forms, [intent.part]: intent.basedOn + 1 } }
        : null;
    case "freeze":
      return frozenAnew(model);
    case "put":
      return intent.version === model.version && model.version > 0 && !roundIsOpen(model) && !consensusStands(model)
        ? { ...model, round: { version: model.version, closes: intent.closes } }
        : null;
    case "join":
      return model.version === 0 && model.hour < WINDOW_CLOSES
        ? { ...model, isIn: { ...model.isIn, [intent.who]: LOTS } }
        : null;
    case "leave":
      return model.isIn[intent.who].includes("two")
        ? { ...model, isIn: { ...model.isIn, [intent.who]: ["one"] } }
        : null;
    case "delegate":
      return { ...model, deputies: [...model.deputies, intent.who] };
    case "withdraw":
      return withdrawn(model, intent);
    case "say":
      return said(model, intent);
  }
}

function frozenAnew(model: Model): Model | null {
  const called = LOTS.filter((lot) => countriesIn(model, lot).length >= 2);
  const all = CODES.filter((code) => model.isIn[code].some((lot) => called.includes(lot)));
  const parts: readonly Frozen[] = [
    { part: "common", madeOf: `${model.forms.common} ${called.join()} ${all.join()}`, countries: all },
    ...called.map((lot) => {
      const countries = countriesIn(model, lot);
      return { part: lot, madeOf: `${model.forms[lot]} ${countries.join()}`, countries };
    }),
  ];
  const isSame =
    parts.length === model.frozen.length &&
    parts.every((part) => model.frozen.some((each) => each.part === part.part && each.madeOf === part.madeOf));
  return called.length === 0 || isSame ? null : { ...model, version: model.version + 1, frozen: parts };
}

function countriesIn(model: Model, lot: LotName): readonly Code[] {
  return CODES.filter((code) => model.isIn[code].includes(lot));
}

export function roundIsOpen({ round, version, hour }: Model): boolean {
  return round !== null && round.version === version && hour < round.closes;
}

/** What stands of the country on a part of the latest version: on the same bytes, not taken back, not lapsed. */
export function standing(model: Model, code: Code, part: PartName): Word | null {
  const word = model.words[code][part];
  const frozen = model.frozen.find((each) => each.part === part);
  if (!word || word.madeOf !== frozen?.madeOf || word.stance === "withdrawn") return null;
  return word.stance === "hold" && word.until < dayOf(model.hour) ? null : word;
}

export function consensusStands(model: Model): boolean {
  return (
    model.version > 0 &&
    model.frozen.every(({ part, countries }) =>
      countries.every((code) => ["consent", "statement"].includes(standing(model, code, part)?.stance ?? "")),
    )
  );
}

/** The parts that are shown to a country: of lots that it has not left since. */
export function shownTo(model: Model, code: Code): readonly Shown[] {
  return model.frozen
    .filter(({ part, countries }) => countries.includes(code) && (part === "common" || model.isIn[code].includes(part)))
    .map(({ part, madeOf }) => ({ part, madeOf }));
}

function said(model: Model, { who, as, version, stance, parts, until }: Extract<Intent, { act: "say" }>): Model | null {
  const isOwn = parts.every(({ part, madeOf }) =>
    model.frozen.some((each) => each.part === part && each.madeOf === madeOf && each.countries.includes(who)),
  );
  const isUnderMandate = as === "representative" || model.deputies.includes(who);
  const binds = stance === "consent" || stance === "statement";
  const isHeard =
    version === model.version &&
    roundIsOpen(model) &&
    !consensusStands(model) &&
    parts.length > 0 &&
    isOwn &&
    stance !== "condition" &&
    (!binds || isUnderMandate) &&
    !overrules(
      model,
      { who, as },
      parts.map(({ part }) => part),
    );
  if (!isHeard) return null;
  const word = (madeOf: string): Word => ({ stance, madeOf, as, until });
  const own = { ...model.words[who], ...Object.fromEntries(parts.map(({ part, madeOf }) => [part, word(madeOf)])) };
  const next = { ...model, words: { ...model.words, [who]: own } };
  return consensusStands(next) ? { ...next, reached: model.reached + 1 } : next;
}

/** A deputy does not replace what the representative said of the very same text, or took back. */
function overrules(model: Model, { who, as }: { who: Code; as: As }, parts: readonly PartName[]): boolean {
  return (
    as === "deputy" &&
    parts.some((part) => {
      const word = model.words[who][part];
      return word?.as === "representative" && word.madeOf === model.frozen.find((each) => each.part === part)?.madeOf;
    })
  );
}

function withdrawn(model: Model, { who, as, version }: Extract<Intent, { act: "withdraw" }>): Model | null {
  const own = model.frozen.filter(({ part, countries }) => countries.includes(who) && standing(model, who, part));
  const parts = own.map(({ part }) => part);
  if (version !== model.version || own.length === 0 || overrules(model, { who, as }, parts)) return null;
  const gone = own.map(({ part, madeOf }) => [part, { stance: "withdrawn", madeOf, as, until: 0 }] as const);
  return { ...model, words: { ...model.words, [who]: { ...model.words[who], ...Object.fromEntries(gone) } } };
}
