/** Of every page that checks files, below its language or the workspace. */
export const VERIFY = "/verify";

export const VERIFY_PROBLEMS = ["too-large", "no-file", "unusable", "elsewhere", "no-hash"] as const;
export type VerifyProblem = (typeof VERIFY_PROBLEMS)[number];

/** What was asked, as the address says it. */
export type AskedDigest =
  | { readonly asked: "nothing" }
  | { readonly asked: "digest"; readonly sha256: string; readonly isPdf: boolean }
  | { readonly asked: "in-vain"; readonly problem: VerifyProblem };

const SHA_256 = /^[0-9a-f]{64}$/;

/** Blanks and capitals come of copying; anything else is no digest. */
export function askedDigest(query: { readonly get: (name: string) => string | null }): AskedDigest {
  const problem = VERIFY_PROBLEMS.find((each) => each === query.get("problem"));
  if (problem) return { asked: "in-vain", problem };
  const typed = query.get("sha256");
  if (typed === null) return { asked: "nothing" };
  const sha256 = typed.replaceAll(/\s/g, "").toLowerCase();
  if (!SHA_256.test(sha256)) return { asked: "in-vain", problem: "no-hash" };
  return { asked: "digest", sha256, isPdf: query.get("of") === "pdf" };
}

export function digestAddress(page: string, { sha256, isPdf }: { readonly sha256: string; readonly isPdf: boolean }) {
  return `${page}?sha256=${sha256}${isPdf ? "&of=pdf" : ""}`;
}
