import type { CriterionKind } from "./award-criteria";

/** How an answer is given points, without its words: those are in four languages in src/messages. */
export type LibraryAnswer =
  | { readonly of: "yes-no"; readonly pointsForYes: string }
  | { readonly of: "choice"; readonly points: Readonly<Record<(typeof LIBRARY_CHOICES)[number], string>> }
  | { readonly of: "number"; readonly noneAt: string; readonly allAt: string }
  | { readonly of: "date" }
  | { readonly of: "plan"; readonly points: string };

/** The answers that a choice of the library offers, from the one that gets most. */
export const LIBRARY_CHOICES = ["best", "middle", "least"] as const;

export type LibraryEntry = {
  readonly kind: Extract<CriterionKind, "security-of-supply" | "environment">;
  readonly answer: LibraryAnswer;
  /**
   * "seen": Nordic buyers have asked for it in published procedures. "reasonable": nobody published it,
   * and the field would ask for it.
   */
  readonly basis: "seen" | "reasonable";
};

/** Points, ends of scales and their number are illustrative: no joint procedure has published any. */
export const LIBRARY_POINTS_MAX = 10;

/** Questions to begin with. What is taken from here stands in the set as if it had been typed, and may be changed. */
export const CRITERIA_LIBRARY = {
  "finished-stock": supply({ of: "number", noneAt: "1", allAt: "6" }, "seen"),
  "api-sources": supply({ of: "yes-no", pointsForYes: "10" }, "seen"),
  "production-sites": supply(choice("10", "6", "0"), "seen"),
  "lead-time": supply({ of: "number", noneAt: "16", allAt: "4" }, "seen"),
  "on-time-in-full": supply({ of: "number", noneAt: "90", allAt: "98" }, "reasonable"),
  "shortage-plan": supply({ of: "yes-no", pointsForYes: "10" }, "reasonable"),
  "volume-for-each-country": supply(choice("10", "5", "0"), "reasonable"),
  "notice-of-shortage": supply({ of: "number", noneAt: "4", allAt: "26" }, "reasonable"),
  "shelf-life": supply({ of: "number", noneAt: "6", allAt: "18" }, "reasonable"),
  "authorised-everywhere": supply({ of: "date" }, "reasonable"),
  "common-pack": supply(choice("10", "6", "0"), "reasonable"),
  "environmental-management": environment(choice("10", "5", "0"), "seen"),
  packaging: environment(choice("10", "5", "0"), "seen"),
  transport: environment(choice("10", "5", "0"), "seen"),
  "amr-standard": environment(choice("10", "6", "0"), "seen"),
  "amr-standard-planned": environment({ of: "plan", points: "5" }, "seen"),
  "discharge-control": environment({ of: "yes-no", pointsForYes: "10" }, "seen"),
  "renewable-energy": environment({ of: "number", noneAt: "0", allAt: "100" }, "seen"),
  "climate-figure": environment(choice("10", "5", "0"), "seen"),
} as const satisfies Record<string, LibraryEntry>;

export type LibraryId = keyof typeof CRITERIA_LIBRARY;

export const LIBRARY_KINDS = ["security-of-supply", "environment"] as const satisfies readonly LibraryEntry["kind"][];

export function libraryOf(kind: LibraryEntry["kind"]): readonly LibraryId[] {
  return (Object.keys(CRITERIA_LIBRARY) as LibraryId[]).filter((id) => CRITERIA_LIBRARY[id].kind === kind);
}

function supply<Answer extends LibraryAnswer>(answer: Answer, basis: LibraryEntry["basis"]) {
  return { kind: "security-of-supply", answer, basis } as const;
}

function environment<Answer extends LibraryAnswer>(answer: Answer, basis: LibraryEntry["basis"]) {
  return { kind: "environment", answer, basis } as const;
}

function choice(best: string, middle: string, least: string) {
  return { of: "choice", points: { best, middle, least } } as const;
}
