/** Where someone stands to a matter. The first that fits, read from left to right, is theirs. */
export const VIEWPOINTS = [
  "own-country",
  "lead-buyer",
  "other-participant",
  "observer",
  "invited",
  "invited-too-late",
  "auditor",
  "public",
] as const;

export type Viewpoint = (typeof VIEWPOINTS)[number];

/**
 * Who reads what. Every protected row carries one of these names; the policies of the database
 * use the same names, and the leak test is generated from this table. `invited-too-late` is a
 * country that was invited and did not come in before the interest window closed: it knows that
 * the tender exists, and no more.
 */
export const READERS = {
  everyone: VIEWPOINTS,
  colleagues: ["own-country", "lead-buyer", "other-participant", "observer", "invited", "invited-too-late", "auditor"],
  known: ["own-country", "lead-buyer", "other-participant", "observer", "invited", "invited-too-late", "auditor"],
  invited: ["own-country", "lead-buyer", "other-participant", "observer", "invited", "auditor"],
  "participants-and-observers": ["own-country", "lead-buyer", "other-participant", "observer", "auditor"],
  participants: ["own-country", "lead-buyer", "other-participant", "auditor"],
  "country-and-lead": ["own-country", "lead-buyer", "auditor"],
  "own-country": ["own-country"],
  author: [],
} as const satisfies Record<string, readonly Viewpoint[]>;

export type Audience = keyof typeof READERS;
