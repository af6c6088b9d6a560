-- How a tender is joint. Those before were all of the first kind.
ALTER TABLE tenders ADD COLUMN form text NOT NULL DEFAULT 'joint'
  CONSTRAINT a_tender_is_of_a_known_form CHECK (form IN ('joint', 'accession'));

-- A lot and a line begin in lots and product_lines, in the arrangement n (0 is the proposal); what they
-- became since is added to lot_forms and line_forms. Numbers and places may come back after a merger.
ALTER TABLE lots ADD COLUMN n int NOT NULL DEFAULT 0;
ALTER TABLE lots DROP CONSTRAINT a_lot_number_is_given_once;
ALTER TABLE product_lines ADD COLUMN n int NOT NULL DEFAULT 0;
ALTER TABLE product_lines DROP CONSTRAINT product_lines_lot_id_place_key;

CREATE TABLE lot_forms (
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  n int NOT NULL,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  title text NOT NULL,
  is_removed boolean NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (lot_id, n)
);
CREATE INDEX ON lot_forms (tender_id);

CREATE TABLE line_forms (
  line_id uuid NOT NULL REFERENCES product_lines ON DELETE RESTRICT,
  n int NOT NULL,
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
  is_removed boolean NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (line_id, n)
);
CREATE INDEX ON line_forms (tender_id);

-- Lots of one medicine in their order of precedence; the last n counts, and an empty one undoes the link.
CREATE TABLE lot_links (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  link_id uuid NOT NULL,
  n int NOT NULL,
  lots uuid[] NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, link_id, n)
);

ALTER TABLE participations ADD COLUMN mandate_by date, ADD COLUMN answered_as text NOT NULL DEFAULT 'representative'
  CONSTRAINT an_answer_is_somebodys CHECK (answered_as IN ('representative', 'deputy', 'clock'));
ALTER TABLE participations DROP CONSTRAINT a_stance_is_known;
ALTER TABLE participations ADD CONSTRAINT a_stance_is_known CHECK (stance IN ('in', 'out', 'observer', 'needs-mandate')),
  ADD CONSTRAINT who_needs_a_mandate_says_by_when CHECK ((stance = 'needs-mandate') = (mandate_by IS NOT NULL));

-- Unknown is no quantity, and zero is one. What was stated is kept beside what it comes to in 12 months.
ALTER TABLE volumes ALTER COLUMN quantity DROP NOT NULL,
  ADD COLUMN is_unknown boolean NOT NULL DEFAULT false,
  ADD COLUMN stated_quantity numeric(24, 10),
  ADD COLUMN stated_in text CONSTRAINT a_volume_is_counted_in_something_known CHECK (stated_in IN ('volume-unit', 'packs', 'containers', 'comparison-units')),
  ADD COLUMN stated_months int CONSTRAINT a_volume_is_of_some_months CHECK (stated_months BETWEEN 1 AND 120),
  ADD COLUMN confidence text CONSTRAINT a_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low')),
  ADD CONSTRAINT unknown_is_no_quantity CHECK (is_unknown = (quantity IS NULL));

CREATE TABLE proposed_volumes (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  line_id uuid NOT NULL REFERENCES product_lines ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  quantity numeric(24, 10) CONSTRAINT a_volume_is_not_negative CHECK (quantity >= 0),
  is_unknown boolean NOT NULL,
  stated_quantity numeric(24, 10),
  stated_in text CONSTRAINT a_volume_is_counted_in_something_known CHECK (stated_in IN ('volume-unit', 'packs', 'containers', 'comparison-units')),
  stated_months int CONSTRAINT a_volume_is_of_some_months CHECK (stated_months BETWEEN 1 AND 120),
  confidence text CONSTRAINT a_confidence_is_known CHECK (confidence IN ('high', 'medium', 'low')),
  origin text NOT NULL CONSTRAINT a_volume_says_where_it_comes_from CHECK (btrim(origin) <> ''),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, line_id, n),
  CONSTRAINT unknown_is_no_quantity CHECK (is_unknown = (quantity IS NULL))
);

CREATE TABLE window_reopenings (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  closes_at timestamptz(3) NOT NULL,
  reason text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, n)
);

CREATE TABLE entitled_buyers (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  buyers text[] NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, n)
);

CREATE TABLE call_terms (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  n int NOT NULL,
  months int NOT NULL CONSTRAINT a_term_lasts CHECK (months BETWEEN 1 AND 120),
  renewals int NOT NULL CONSTRAINT renewals_are_counted CHECK (renewals BETWEEN 0 AND 10),
  renewal_months int NOT NULL CONSTRAINT a_renewal_is_of_some_months CHECK (renewal_months BETWEEN 0 AND 60),
  factor numeric(24, 10) NOT NULL CONSTRAINT the_maximum_is_no_less_than_the_estimate CHECK (factor >= 1),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, lot_id, n)
);

-- The groups of the last drawing n of a lot count. A group's id belongs to one lot for ever.
CREATE TABLE market_groups (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  n int NOT NULL,
  group_id uuid NOT NULL,
  name text NOT NULL,
  countries text[] NOT NULL CONSTRAINT a_market_group_is_never_empty CHECK (cardinality(countries) >= 1),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, lot_id, n, group_id)
);

CREATE TABLE conditions (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  condition_id uuid NOT NULL,
  n int NOT NULL,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  is_removed boolean NOT NULL,
  -- The terms as src/domain/participation/condition.ts writes them; nothing hashes this column.
  terms jsonb NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, condition_id, n)
);

CREATE TABLE condition_evidence (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  condition_id uuid NOT NULL,
  n int NOT NULL,
  text text NOT NULL,
  file_key text,
  file_name text,
  file_sha256 char(64),
  file_size bigint,
  file_type text,
  given_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  given_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, condition_id, n)
);

CREATE TABLE condition_judgements (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  condition_id uuid NOT NULL,
  n int NOT NULL,
  line_id uuid NOT NULL REFERENCES product_lines ON DELETE RESTRICT,
  is_met boolean NOT NULL,
  reason text NOT NULL,
  judged_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  judged_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_line_is_judged_once PRIMARY KEY (tender_id, condition_id, line_id)
);

CREATE TABLE condition_fallbacks (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  condition_id uuid NOT NULL,
  line_id uuid NOT NULL REFERENCES product_lines ON DELETE RESTRICT,
  because text NOT NULL CONSTRAINT a_fallback_has_a_known_cause CHECK (because IN ('no-evidence', 'not-judged', 'not-met')),
  effective_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_fallback_takes_effect_once PRIMARY KEY (tender_id, condition_id, line_id)
);

-- Mandates of the first form came from the operator, for everything, and needed no second person.
ALTER TABLE mandates ADD COLUMN on_behalf_of text NOT NULL DEFAULT '',
  ADD COLUMN tender_id uuid REFERENCES tenders ON DELETE RESTRICT,
  ADD COLUMN lots uuid[],
  ADD COLUMN decisions text[] NOT NULL DEFAULT '{participation,documents}',
  ADD COLUMN may_delegate boolean NOT NULL DEFAULT false,
  ADD COLUMN under_id uuid REFERENCES mandates ON DELETE RESTRICT,
  ADD COLUMN needs_check boolean NOT NULL DEFAULT false,
  ADD COLUMN issued_by uuid REFERENCES people ON DELETE RESTRICT;

CREATE TABLE mandate_checks (
  mandate_id uuid CONSTRAINT a_mandate_is_checked_once PRIMARY KEY REFERENCES mandates ON DELETE RESTRICT,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  checked_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  checked_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

CREATE TABLE mandate_revocations (
  mandate_id uuid CONSTRAINT a_mandate_is_revoked_once PRIMARY KEY REFERENCES mandates ON DELETE RESTRICT,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  reason text NOT NULL,
  revoked_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);

ALTER TABLE positions ADD COLUMN stated_as text NOT NULL DEFAULT 'representative'
    CONSTRAINT a_position_is_somebodys CHECK (stated_as IN ('representative', 'deputy')),
  ADD COLUMN mandate_id uuid REFERENCES mandates ON DELETE RESTRICT;

CREATE TABLE coverages (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  covers boolean NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, n)
);

-- The private room of a country, in the stream of its own that its buyer's id names.
CREATE TABLE room_notes (
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  n int NOT NULL,
  text text NOT NULL,
  written_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  written_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (organisation_id, tender_id, n)
);

CREATE TABLE room_budgets (
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  n int NOT NULL,
  minor_units numeric(24, 0),
  currency text,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (organisation_id, tender_id, n),
  CONSTRAINT an_amount_has_a_currency CHECK ((minor_units IS NULL) = (currency IS NULL))
);

CREATE TABLE room_prices (
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  n int NOT NULL,
  line_id uuid NOT NULL REFERENCES product_lines ON DELETE RESTRICT,
  price numeric(24, 10) NOT NULL CONSTRAINT a_price_is_not_negative CHECK (price >= 0),
  currency text NOT NULL,
  origin text NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (organisation_id, tender_id, line_id, n)
);

CREATE TABLE mandate_limits (
  mandate_id uuid PRIMARY KEY REFERENCES mandates ON DELETE RESTRICT,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  minor_units numeric(24, 0),
  currency text,
  -- One unit of another currency in that of the ceiling: [{from, rate, on, source}].
  rates jsonb NOT NULL,
  file_key text,
  file_name text,
  file_sha256 char(64),
  file_size bigint,
  file_type text,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT an_amount_has_a_currency CHECK ((minor_units IS NULL) = (currency IS NULL))
);

-- A working. A sheet as it was read, for its preview; forgotten after a day.
CREATE TABLE sheets (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  tender_id uuid,
  name text NOT NULL,
  rows jsonb NOT NULL,
  read_at timestamptz(3) NOT NULL
);
CREATE INDEX ON sheets (read_at);

ALTER TABLE stream_heads DROP CONSTRAINT a_stream_is_of_a_known_kind;
ALTER TABLE stream_heads ADD CONSTRAINT a_stream_is_of_a_known_kind CHECK (stream_kind IN ('tender', 'organisation', 'room', 'installation'));

DO $$
DECLARE act record;
BEGIN
  FOR act IN SELECT * FROM (VALUES ('lot_forms', 'tender_id'), ('line_forms', 'tender_id'), ('lot_links', 'tender_id'),
    ('proposed_volumes', 'tender_id'), ('window_reopenings', 'tender_id'), ('entitled_buyers', 'tender_id'), ('call_terms', 'tender_id'),
    ('market_groups', 'tender_id'), ('conditions', 'tender_id'), ('condition_evidence', 'tender_id'), ('condition_judgements', 'tender_id'),
    ('condition_fallbacks', 'tender_id'), ('coverages', 'tender_id'), ('mandate_checks', 'organisation_id'),
    ('mandate_revocations', 'organisation_id'), ('room_notes', 'organisation_id'), ('room_budgets', 'organisation_id'),
    ('room_prices', 'organisation_id'), ('mandate_limits', 'organisation_id')) AS each (name, stream_column)
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(%L)', act.name, act.stream_column);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', act.name);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', act.name);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO samband_app, samband_worker', act.name);
  END LOOP;
  ALTER TABLE sheets ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, DELETE ON sheets TO samband_app, samband_worker;
END $$;
