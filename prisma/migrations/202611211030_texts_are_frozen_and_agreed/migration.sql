-- Every form that a clause ever had; the last n is how it stands.
CREATE TABLE clauses (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  clause_id uuid NOT NULL,
  n int NOT NULL,
  part text NOT NULL,
  place int NOT NULL,
  heading text NOT NULL,
  text text NOT NULL,
  is_removed boolean NOT NULL,
  written_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_clause_is_changed_from_its_latest_form PRIMARY KEY (tender_id, clause_id, n)
);

CREATE TABLE time_limits (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  n int NOT NULL,
  tenders_close_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, n)
);

CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  kind text NOT NULL CONSTRAINT a_decision_is_of_a_known_kind CHECK (kind IN ('documents')),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT documents_are_decided_on_once UNIQUE (tender_id, kind)
);

-- The canonical bytes of the manifest: the parts and the hash of each.
CREATE TABLE revisions (
  id uuid PRIMARY KEY,
  decision_id uuid NOT NULL REFERENCES decisions ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  form text NOT NULL,
  bytes bytea NOT NULL,
  sha256 char(64) NOT NULL,
  frozen_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  frozen_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  UNIQUE (decision_id, number),
  CONSTRAINT a_revision_is_named_by_its_bytes CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
CREATE INDEX ON revisions (tender_id);

-- The canonical bytes of each part, and whom it binds.
CREATE TABLE revision_parts (
  revision_id uuid NOT NULL REFERENCES revisions ON DELETE RESTRICT,
  part text NOT NULL,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  place int NOT NULL,
  countries text[] NOT NULL,
  bytes bytea NOT NULL,
  sha256 char(64) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (revision_id, part),
  CONSTRAINT a_part_is_named_by_its_bytes CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
CREATE INDEX ON revision_parts (tender_id, part, sha256);

CREATE TABLE rounds (
  id uuid PRIMARY KEY,
  revision_id uuid NOT NULL REFERENCES revisions ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  countries text[] NOT NULL CONSTRAINT a_round_asks_somebody CHECK (cardinality(countries) >= 1),
  opened_at timestamptz(3) NOT NULL,
  closes_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_round_closes_after_it_opens CHECK (closes_at > opened_at)
);
CREATE INDEX ON rounds (tender_id);

-- What a country said of each part, or that it took it back. The last n counts, and only for these very bytes.
CREATE TABLE positions (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  part text NOT NULL,
  sha256 char(64) NOT NULL,
  round_id uuid REFERENCES rounds ON DELETE RESTRICT,
  stance text NOT NULL CONSTRAINT a_position_is_of_a_known_stance CHECK (stance IN ('consent', 'object', 'withdrawn')),
  reason text,
  request text,
  stated_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  stated_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, n, part),
  CONSTRAINT an_objection_gives_reason_and_request CHECK (
    (stance = 'object') = (coalesce(btrim(reason), '') <> '' AND coalesce(btrim(request), '') <> '')),
  CONSTRAINT a_withdrawal_gives_its_reason CHECK (stance <> 'withdrawn' OR coalesce(btrim(reason), '') <> ''),
  CONSTRAINT a_position_is_stated_in_a_round CHECK ((stance = 'withdrawn') = (round_id IS NULL))
);

-- The primary key is the last line of defence: between two withdrawals a revision is agreed once.
CREATE TABLE settlements (
  revision_id uuid NOT NULL REFERENCES revisions ON DELETE RESTRICT,
  after_withdrawals int NOT NULL,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  reached_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT consensus_is_reached_once_between_withdrawals PRIMARY KEY (revision_id, after_withdrawals)
);
CREATE INDEX ON settlements (tender_id);

CREATE TABLE notices (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL CONSTRAINT a_tender_is_dispatched_once UNIQUE REFERENCES tenders ON DELETE RESTRICT,
  version text NOT NULL,
  revision_id uuid NOT NULL REFERENCES revisions ON DELETE RESTRICT,
  dispatched_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

-- What the Official Journal answered.
CREATE TABLE notice_answers (
  notice_id uuid NOT NULL REFERENCES notices ON DELETE RESTRICT,
  status text NOT NULL CONSTRAINT an_answer_is_of_a_known_kind CHECK (status IN ('received', 'published', 'refused')),
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  at timestamptz(3) NOT NULL,
  publication_number text,
  reason text,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (notice_id, status)
);
CREATE UNIQUE INDEX a_notice_is_settled_once ON notice_answers (notice_id) WHERE status <> 'received';
CREATE INDEX ON notice_answers (tender_id);
