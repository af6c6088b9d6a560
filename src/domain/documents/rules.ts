import type { Tender } from "../tenders/tender";
import { COMMON, type PartId, type SavedClause } from "./clause";

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
