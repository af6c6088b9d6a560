/** Where something is supplied: a page of the tender, or the agreements, which are of no tender. */
export type Place =
  | "overview"
  | "agreements"
  | "agreement"
  | "participation"
  | "call"
  | "conditions"
  | "mandates"
  | "timetable"
  | "documents"
  | "criteria"
  | "climate"
  | "consensus";
