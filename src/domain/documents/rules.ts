import type { ClauseId } from "../definitions/identifiers";
import type { Tender } from "../tenders/tender";
import { COMMON, type Clause, type PartId, type SavedClause } from "./clause";
import { areBracesClosed, factsNamedIn } from "./fact-slots";
import { factsOf, isFactOf, sideOf } from "./facts";
import { nearestName } from "./nearest-name";
import type { Translation } from "./translation";

/** A clause belongs to the common part or to a lot of this tender. Source: house-consensus-is-bound-to-content. */
export function aClauseBelongsToAPart(tender: Tender, part: PartId) {
  return part === COMMON || tender.lots.some(({ lot }) => lot === part)
    ? null
    : ({ rule: "a-clause-belongs-to-a-part" } as const);
}

/**
 * Whoever changes a clause has seen its latest form; the refusal carries that form, so that both
 * texts can be shown. Source: house-nothing-typed-is-overwritten.
 */
export function aClauseIsChangedFromItsLatestForm(saved: SavedClause | null, basedOn: number) {
  const latest = saved?.n ?? 0;
  return latest === basedOn
    ? null
    : ({
        rule: "a-clause-is-changed-from-its-latest-form",
        latest,
        heading: saved?.heading ?? "",
        text: saved?.text ?? "",
      } as const);
}

/** A removed clause is not written on; a new one is begun. Source: house-nothing-typed-is-overwritten. */
export function aRemovedClauseStaysRemoved(saved: SavedClause | null) {
  return saved?.isRemoved ? ({ rule: "a-removed-clause-stays-removed" } as const) : null;
}

/** After dispatch the text is the published one. Source: house-consensus-is-bound-to-content. */
export function aDispatchedTextStandsStill(isDispatched: boolean) {
  return isDispatched ? ({ rule: "a-dispatched-text-stands-still" } as const) : null;
}

/** What stands in double braces is replaced by a fact; a brace too few would print what was meant for no reader. Source: house-facts-stand-in-one-place. */
export function factsAreNamedBetweenTwoBraces(text: string) {
  return areBracesClosed(text) ? null : ({ rule: "facts-are-named-between-two-braces" } as const);
}

/** A part is read from its own bytes, so a text names only facts of the part that it stands in. Source: house-facts-stand-in-one-place. */
export function aFactStandsInItsPart(part: PartId, text: string) {
  const side = sideOf(part);
  const unknown = factsNamedIn(text).find((name) => !isFactOf(side, name));
  if (unknown === undefined) return null;
  const facts = factsOf(side);
  return {
    rule: "a-fact-stands-in-its-part",
    name: unknown,
    nearest: nearestName(unknown, facts),
    facts: facts.join(", "),
  } as const;
}

/** Only neighbours of one document change places, so that nothing is moved out of what it belongs to. Source: house-nothing-typed-is-overwritten. */
export function aClauseIsMovedAmongItsOwn(moved: Clause | undefined) {
  return moved ? null : ({ rule: "a-clause-is-moved-among-its-own" } as const);
}

/** Whoever moves a clause past another has seen the two beside each other. Source: house-nothing-typed-is-overwritten. */
export function clausesAreMovedFromTheOrderThatWasShown(neighbour: Clause | undefined, shown: ClauseId) {
  return neighbour?.clause === shown ? null : ({ rule: "clauses-are-moved-from-the-order-that-was-shown" } as const);
}

/** A translation names the English form that it was made from, so that all see when that has moved on. Source: house-english-leads-the-other-texts. */
export function aTranslationIsOfAWrittenForm(clause: SavedClause, from: number) {
  return from >= 1 && from <= clause.n ? null : ({ rule: "a-translation-is-of-a-written-form" } as const);
}

/** Two people who translate one clause both see what the other wrote. Source: house-nothing-typed-is-overwritten. */
export function aTranslationIsChangedFromItsLatestForm(saved: Translation | null, basedOn: number) {
  return (saved?.n ?? 0) === basedOn ? null : ({ rule: "a-translation-is-changed-from-its-latest-form" } as const);
}

/** Who begins from a template or from another tender has chosen something that is not there yet. Source: house-nothing-typed-is-overwritten. */
export function someChosenClauseIsNew(added: readonly unknown[]) {
  return added.length > 0 ? null : ({ rule: "some-chosen-clause-is-new" } as const);
}
