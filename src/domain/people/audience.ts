/** Where someone stands to a matter. The first that fits, read from left to right, is theirs. */
export const VIEWPOINTS = [
  "own-country",
  "lead-buyer",
  "other-participant",
  "unnamed-colleague",
  "observer",
  "invited",
  "invited-too-late",
  "coordination",
  "auditor",
  "public",
] as const;

export type Viewpoint = (typeof VIEWPOINTS)[number];

const WHO_TAKE_PART = [
  "own-country",
  "lead-buyer",
  "other-participant",
  "unnamed-colleague",
] as const satisfies readonly Viewpoint[];

/**
 * Who reads what. Every protected row carries one of these names; the policies of the database
 * use the same names, and the leak test is generated from this table. `invited-too-late` is a
 * country that was invited and did not come in before the interest window closed: it knows that
 * the tender exists, and no more. `unnamed-colleague` works for a buyer that takes part, in a role that
 * does not read drafts, and was not named as a reader: documents/policy.ts says who is one. The
 * coordination has no voice for a country, and reads of every tender what an observer reads.
 */
export const READERS = {
  everyone: VIEWPOINTS,
  colleagues: [...WHO_TAKE_PART, "observer", "invited", "invited-too-late", "coordination", "auditor"],
  known: [...WHO_TAKE_PART, "observer", "invited", "invited-too-late", "coordination", "auditor"],
  invited: [...WHO_TAKE_PART, "observer", "invited", "coordination", "auditor"],
  "participants-and-observers": [...WHO_TAKE_PART, "observer", "coordination", "auditor"],
  participants: [...WHO_TAKE_PART, "auditor"],
  readers: ["own-country", "lead-buyer", "other-participant", "auditor"],
  /** The parties of an agreement; of an annex, the participants of its tender. */
  parties: [...WHO_TAKE_PART, "auditor"],
  "country-and-lead": ["own-country", "lead-buyer", "auditor"],
  "own-country": ["own-country"],
  author: [],
} as const satisfies Record<string, readonly Viewpoint[]>;

export type Audience = keyof typeof READERS;
