-- Every set of award criteria that a part ever had; the last n counts, and a lot without one has the common ones.
CREATE TABLE award_criteria (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  part text NOT NULL,
  n int NOT NULL,
  is_removed boolean NOT NULL,
  -- The set as src/domain/documents/award-criteria.ts writes it; nothing hashes this column.
  criteria jsonb NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, part, n)
);

-- How a lot meets the climate rule of a country that is in it; the last n for lot and country counts.
CREATE TABLE climate_answers (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  lot_id uuid NOT NULL REFERENCES lots ON DELETE RESTRICT,
  country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  way text NOT NULL CONSTRAINT a_climate_rule_is_met_in_a_known_way CHECK (way IN ('weight', 'requirements', 'immaterial', 'counsel')),
  reason text NOT NULL CONSTRAINT a_climate_answer_is_reasoned CHECK (way = 'weight' OR btrim(reason) <> ''),
  answered_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, lot_id, country, n)
);

DO $$
DECLARE act text;
BEGIN
  FOREACH act IN ARRAY ARRAY['award_criteria', 'climate_answers'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(''tender_id'')', act);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', act);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', act);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO samband_app, samband_worker', act);
    EXECUTE format('CREATE POLICY audience_reads ON %s FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(''participants''))::uuid[]))', act);
  END LOOP;
END $$;

CREATE POLICY lead_adds ON award_criteria FOR INSERT TO samband_app, samband_worker
  WITH CHECK (tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]));
CREATE POLICY lead_answers ON climate_answers FOR INSERT TO samband_app, samband_worker
  WITH CHECK (way <> 'counsel' AND tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]));
-- The opinion of counsel is the own country's to give, and nobody else's.
CREATE POLICY counsel_answers ON climate_answers FOR INSERT TO samband_app, samband_worker
  WITH CHECK (way = 'counsel' AND country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[]));
