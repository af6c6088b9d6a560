-- What this installation is for. There is one row, and it is never changed.
CREATE TABLE installations (
  is_the_only_one boolean PRIMARY KEY DEFAULT true CONSTRAINT there_is_one_installation CHECK (is_the_only_one),
  kind text NOT NULL CONSTRAINT an_installation_is_of_a_known_kind CHECK (kind IN ('demo', 'test', 'production')),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

-- How far the installation's clock is from the database's: the last n counts.
CREATE TABLE clock_offsets (
  n int PRIMARY KEY,
  offset_ms bigint NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

-- Reference. Countries are data.
CREATE TABLE countries (
  code text PRIMARY KEY CONSTRAINT a_country_has_the_form_of_iso_3166 CHECK (code ~ '^[A-Z]{2}$'),
  time_zone text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

CREATE TABLE organisations (
  id uuid PRIMARY KEY,
  kind text NOT NULL CONSTRAINT an_organisation_is_of_a_known_kind CHECK (kind IN ('buyer', 'auditor', 'coordination')),
  country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  name text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);
-- One country, one buyer: it is the country that takes part, by its buyer.
CREATE UNIQUE INDEX a_country_has_one_buyer ON organisations (country) WHERE kind = 'buyer';

CREATE TABLE people (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

-- Without a tender the role is held in everything that the organisation takes part in.
CREATE TABLE role_grants (
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  role text NOT NULL CONSTRAINT a_role_is_known CHECK (role IN ('procurement-officer', 'representative', 'deputy',
    'signatory', 'legal-officer', 'expert', 'finance-officer', 'coordinator', 'auditor')),
  tender_id uuid,
  audience text NOT NULL,
  entry_id uuid PRIMARY KEY REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_role_is_granted_once UNIQUE NULLS NOT DISTINCT (person_id, role, tender_id)
);

CREATE TABLE mandates (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  holder_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  issuer text NOT NULL,
  legal_basis text NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_mandate_ends_after_it_begins CHECK (from_on <= to_on)
);

-- Workings. Names and addresses stand here alone, so that they can be erased.
CREATE TABLE accounts (
  person_id uuid PRIMARY KEY REFERENCES people ON DELETE RESTRICT,
  address text NOT NULL CONSTRAINT an_address_is_in_lower_case CHECK (address = lower(address)) UNIQUE,
  name text NOT NULL,
  password_hash text NOT NULL,
  language text NOT NULL CONSTRAINT an_account_reads_a_known_language CHECK (language IN ('en', 'da', 'nb', 'is')),
  time_zone text NOT NULL
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  opened_at timestamptz(3) NOT NULL,
  ends_at timestamptz(3) NOT NULL,
  closed_at timestamptz(3)
);

-- A failed sign-in by address and by origin, both as hashes: enough to slow down, too little to tell on anyone.
CREATE TABLE sign_in_failures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  key text NOT NULL,
  failed_at timestamptz(3) NOT NULL
);
CREATE INDEX ON sign_in_failures (key, failed_at);

-- Mail as it was written, and when the mail server took it. One for each person and matter.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  about text NOT NULL,
  language text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  link text NOT NULL,
  written_at timestamptz(3) NOT NULL,
  sent_at timestamptz(3),
  CONSTRAINT a_person_is_told_once UNIQUE (person_id, about)
);
