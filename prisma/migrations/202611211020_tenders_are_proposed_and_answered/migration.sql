-- Numbers of our own, never reused; a proposal that came to nothing leaves a gap.
CREATE SEQUENCE tender_numbers;

CREATE TABLE tenders (
  id uuid PRIMARY KEY,
  number text NOT NULL CONSTRAINT a_tender_number_is_given_once UNIQUE,
  lead_organisation uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  lead_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  interest_closes_at timestamptz(3) NOT NULL,
  proposed_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

-- What a tender is about, apart from that there is one: fewer may know it.
CREATE TABLE proposals (
  tender_id uuid PRIMARY KEY REFERENCES tenders ON DELETE RESTRICT,
  title text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

CREATE TABLE business_cases (
  tender_id uuid PRIMARY KEY REFERENCES tenders ON DELETE RESTRICT,
  text text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

CREATE TABLE lots (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  title text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_lot_number_is_given_once UNIQUE (tender_id, number)
);

CREATE TABLE product_lines (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  place int NOT NULL,
  inn text NOT NULL,
  atc text NOT NULL CONSTRAINT an_atc_code_has_seven_characters CHECK (atc ~ '^[A-Z]\d{2}[A-Z]{2}\d{2}$'),
  form text NOT NULL,
  route text NOT NULL,
  strength text NOT NULL,
  container text NOT NULL,
  pack_size int NOT NULL CONSTRAINT a_pack_holds_something CHECK (pack_size > 0),
  comparison_unit text NOT NULL,
  volume_unit text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  UNIQUE (lot_id, place)
);
CREATE INDEX ON product_lines (tender_id);

CREATE TABLE invitations (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  invited_as text NOT NULL CONSTRAINT a_country_is_asked_to_take_part_or_to_observe CHECK (invited_as IN ('participant', 'observer')),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_country_is_asked_once PRIMARY KEY (tender_id, owner_country)
);
CREATE INDEX ON invitations (owner_country);

-- A history: today's stance is found by date and n, never overwritten.
CREATE TABLE participations (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  stance text NOT NULL CONSTRAINT a_stance_is_known CHECK (stance IN ('in', 'out')),
  effective_on date NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, lot_id, n)
);

-- Per 12 months. Those of the country's last answer for the lot count, where it says that it is in.
CREATE TABLE volumes (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  line_id uuid NOT NULL REFERENCES product_lines ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  quantity numeric(24, 10) NOT NULL CONSTRAINT a_volume_is_not_negative CHECK (quantity >= 0),
  origin text NOT NULL CONSTRAINT a_volume_says_where_it_comes_from CHECK (btrim(origin) <> ''),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, line_id, n)
);
