/**
 * Every table is in exactly one class, and the class says how it may be written:
 * `record` only by append_entry(), lock_stream() and the claiming of an act; `acts` only by
 * record(), each row with its entry; `reference` likewise, by an operator; `workings` only by
 * storage/workings and the doorkeeper's functions, and no rule, gate or export reads them;
 * `face` by record() at publication, read by everybody; `tool` by the migrating role alone.
 */
export const TABLE_CLASSES = {
  stream_heads: "record",
  entries: "record",
  entry_payloads: "record",
  acts: "record",
  installations: "reference",
  clock_offsets: "reference",
  countries: "reference",
  organisations: "acts",
  people: "acts",
  role_grants: "acts",
  mandates: "acts",
  tenders: "acts",
  proposals: "acts",
  business_cases: "acts",
  lots: "acts",
  product_lines: "acts",
  invitations: "acts",
  participations: "acts",
  volumes: "acts",
  clauses: "acts",
  time_limits: "acts",
  decisions: "acts",
  revisions: "acts",
  revision_parts: "acts",
  rounds: "acts",
  positions: "acts",
  settlements: "acts",
  notices: "acts",
  notice_answers: "acts",
  accounts: "workings",
  sessions: "workings",
  sign_in_failures: "workings",
  outbox: "workings",
  "public_face.notices": "face",
  "public_face.parts": "face",
  "public_face.version": "face",
  _prisma_migrations: "tool",
} as const;
