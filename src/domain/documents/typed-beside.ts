import type { Clause } from "./clause";
import { isCommon, type PartContent } from "./content";
import { factsNamedIn, paragraphsIn, withoutCode } from "./fact-slots";
import { factIn, factsOf, isFactOf, KINDS_OF_FACT, sideOf, type FactName, type FactSide } from "./facts";
import { measuresIn, type Measure, type MeasureKind, type TypedMeasure } from "./measure";

/** A figure that stands in the text by hand although a fact says it, or says another one of its kind. */
export type TypedBeside = {
  readonly typed: string;
  readonly kind: MeasureKind;
  readonly fact: FactName;
  /** It stands in one paragraph with the fact, or is what the fact says now. */
  readonly why: "beside" | "same";
};

/** Figures this short are found in many places by chance. */
const TELLING_DIGITS = 3;

/**
 * What is typed by hand where a fact of the same kind stands, or is what a fact of the part says now. When the fact
 * changes, the typed figure does not; so whoever writes is told, and decides.
 */
export function typedBeside(text: string, content: PartContent | FactSide): readonly TypedBeside[] {
  const side = typeof content === "string" ? content : isCommon(content) ? "common" : "lot";
  const said = typeof content === "string" ? [] : saidBy(content, side);
  const found = paragraphsIn(withoutCode(text)).flatMap((paragraph) => {
    const names = factsNamedIn(paragraph).filter((name) => isFactOf(side, name));
    return measuresIn(paragraph.replaceAll(/\{\{[^{}]*\}\}/gu, " ")).flatMap((typed): readonly TypedBeside[] => {
      const beside = names.find((name) => isOfKind(name, typed.kind));
      const same = said.find(({ measure }) => isSame(measure, typed));
      const fact = beside ?? same?.fact;
      return fact ? [{ typed: typed.typed, kind: typed.kind, fact, why: beside ? "beside" : "same" }] : [];
    });
  });
  return [...new Map(found.map((each) => [`${each.typed} ${each.fact}`, each])).values()];
}

type PartOfDraft = {
  readonly clauses: readonly Clause[];
  readonly content: PartContent | null;
  /** Its clauses are not frozen. */
  readonly isLeftOut: boolean;
};

/** The clauses with such figures, of those that would be frozen. */
export function clausesTyped(
  parts: readonly PartOfDraft[],
): readonly { readonly clause: Clause; readonly typed: readonly TypedBeside[] }[] {
  return parts
    .filter(({ isLeftOut }) => !isLeftOut)
    .flatMap(({ clauses, content }) =>
      clauses.map((clause) => ({ clause, typed: typedBeside(clause.text, content ?? sideOf(clause.part)) })),
    )
    .filter(({ typed }) => typed.length > 0);
}

function saidBy(
  content: PartContent,
  side: FactSide,
): readonly { readonly fact: FactName; readonly measure: Measure }[] {
  return factsOf(side).flatMap((fact) => (factIn(content, fact) ?? []).map((measure) => ({ fact, measure })));
}

function isOfKind(name: FactName, kind: MeasureKind): boolean {
  const kinds: readonly MeasureKind[] = KINDS_OF_FACT[name];
  return kinds.includes(kind);
}

function isSame(said: Measure, typed: TypedMeasure): boolean {
  if (said.kind !== typed.kind || said.value !== typed.value) return false;
  return said.kind !== "number" || said.value.replaceAll(/\D/gu, "").length >= TELLING_DIGITS;
}
