-- A consent may carry a statement. A hold says why, who at home must still agree, and until which day of the
-- lead's zone; when that day has ended it is no position, which is read off the day and noted in hold_lapses.
ALTER TABLE positions ADD COLUMN statement text,
  ADD COLUMN hold_owner text,
  ADD COLUMN hold_until date;
ALTER TABLE positions DROP CONSTRAINT a_position_is_of_a_known_stance;
ALTER TABLE positions ADD CONSTRAINT a_position_is_of_a_known_stance CHECK (stance IN ('consent', 'hold', 'object', 'withdrawn')),
  ADD CONSTRAINT a_statement_comes_with_a_consent CHECK (statement IS NULL OR (stance = 'consent' AND btrim(statement) <> '')),
  ADD CONSTRAINT a_hold_says_why_for_whom_and_until_when CHECK (CASE stance
    WHEN 'hold' THEN coalesce(btrim(reason), '') <> '' AND coalesce(btrim(hold_owner), '') <> '' AND hold_until IS NOT NULL
    ELSE hold_owner IS NULL AND hold_until IS NULL END);
CREATE INDEX ON positions (hold_until) WHERE stance = 'hold';

-- Who put a version to the countries takes no position on it. Of earlier rounds it was not kept.
ALTER TABLE rounds ADD COLUMN put_by uuid REFERENCES people ON DELETE RESTRICT;

ALTER TABLE participations DROP CONSTRAINT an_answer_is_somebodys;
ALTER TABLE participations ADD CONSTRAINT an_answer_is_somebodys CHECK (answered_as IN ('representative', 'deputy', 'clock', 'left-out')),
  ADD CONSTRAINT whoever_is_left_out_is_out CHECK (answered_as <> 'left-out' OR stance = 'out');

CREATE TABLE round_ends (
  round_id uuid CONSTRAINT a_round_ends_once PRIMARY KEY REFERENCES rounds ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  ended_at timestamptz(3) NOT NULL,
  consenting text[] NOT NULL,
  holding text[] NOT NULL,
  objecting text[] NOT NULL,
  silent text[] NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);
CREATE INDEX ON round_ends (tender_id);

-- The word n of the country was a hold, and its day has ended.
CREATE TABLE hold_lapses (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  lapsed_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_hold_lapses_once PRIMARY KEY (tender_id, owner_country, n)
);

-- In which two rounds a country was silent before the others went on without it.
CREATE TABLE silences (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  rounds uuid[] NOT NULL CONSTRAINT silence_is_of_two_rounds CHECK (cardinality(rounds) = 2),
  reason text NOT NULL CONSTRAINT going_on_without_a_country_has_a_reason CHECK (btrim(reason) <> ''),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, owner_country, n)
);

DO $$
DECLARE act text;
BEGIN
  FOREACH act IN ARRAY ARRAY['round_ends', 'hold_lapses', 'silences'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(''tender_id'')', act);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', act);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', act);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO samband_app, samband_worker', act);
  END LOOP;
  FOREACH act IN ARRAY ARRAY['round_ends', 'hold_lapses'] LOOP
    EXECUTE format('CREATE POLICY audience_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(''participants''))::uuid[]))', act);
    EXECUTE format('CREATE POLICY clock_notes ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK ((SELECT viewer(''kind'')) = ''clock'')', act);
  END LOOP;
END $$;

CREATE POLICY audience_reads ON silences FOR SELECT TO samband_app, samband_worker
  USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders('participants-and-observers'))::uuid[]));
CREATE POLICY own_country_reads ON silences FOR SELECT TO samband_app, samband_worker USING (owner_country = (SELECT viewer_country()));
CREATE POLICY own_country_reads ON hold_lapses FOR SELECT TO samband_app, samband_worker USING (owner_country = (SELECT viewer_country()));
CREATE POLICY lead_adds ON silences FOR INSERT TO samband_app, samband_worker
  WITH CHECK (tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]));
CREATE POLICY lead_goes_on ON participations FOR INSERT TO samband_app, samband_worker WITH CHECK (
  answered_as = 'left-out' AND stance = 'out' AND owner_country <> (SELECT viewer_country())
  AND tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]));
