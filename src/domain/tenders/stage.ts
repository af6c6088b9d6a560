/**
 * The life of a joint tender: what may follow what. Nothing leaves a final stage. Every arrow is
 * an act or an instant; no stage is ever set by editing it. What was not published is sent anew as it
 * is, or goes back to its text and the countries where that must change.
 */
export const FOLLOWS = {
  interest: ["drafting"],
  drafting: ["consensus"],
  consensus: ["drafting", "dispatched"],
  dispatched: ["published", "not-published"],
  "not-published": ["dispatched", "drafting"],
  published: [],
} as const satisfies Record<string, readonly string[]>;

export type Stage = keyof typeof FOLLOWS;

/** The way that a tender goes when all goes well, as the stage line draws it. */
export const WAY = ["interest", "drafting", "consensus", "dispatched", "published"] as const satisfies readonly Stage[];

/** What has happened so far; the stage is read off it and stored nowhere. */
export type StageFacts = {
  readonly interestIsClosed: boolean;
  readonly isPutToCountries: boolean;
  /** "mended" where the text was frozen anew after the notice was refused: it is written and agreed as before. */
  readonly notice: "none" | "dispatched" | "published" | "refused" | "mended";
};

export function stageOf({ interestIsClosed, isPutToCountries, notice }: StageFacts): Stage {
  switch (notice) {
    case "published":
      return "published";
    case "refused":
      return "not-published";
    case "dispatched":
      return "dispatched";
    case "mended":
    case "none":
      if (isPutToCountries) return "consensus";
      return interestIsClosed ? "drafting" : "interest";
  }
}
