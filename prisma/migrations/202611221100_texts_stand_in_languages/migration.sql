-- Of which document a clause is. Those written before there were documents stand in the conditions.
ALTER TABLE clauses ADD COLUMN document text NOT NULL DEFAULT 'conditions'
  CONSTRAINT a_clause_stands_in_a_known_document CHECK (document IN
    ('conditions', 'product-list', 'requirements', 'award-criteria', 'framework-terms', 'timetable'));

-- In which order the clauses of a document are read in a part; the last n counts. Clauses that it does not name come after.
CREATE TABLE clause_orders (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  part text NOT NULL,
  document text NOT NULL,
  n int NOT NULL,
  clauses uuid[] NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT clauses_are_moved_from_their_latest_order PRIMARY KEY (tender_id, part, document, n)
);

-- A clause in a language beside English; the last n counts. made_from is the form of the English text that it was made from.
CREATE TABLE clause_translations (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  clause_id uuid NOT NULL,
  language text NOT NULL CONSTRAINT a_text_is_translated_into_a_known_language CHECK (language IN ('da', 'nb', 'is')),
  n int NOT NULL,
  made_from int NOT NULL,
  heading text NOT NULL,
  text text NOT NULL,
  written_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT a_translation_is_changed_from_its_latest_form PRIMARY KEY (tender_id, clause_id, language, n),
  CONSTRAINT a_translation_is_of_a_written_form FOREIGN KEY (tender_id, clause_id, made_from) REFERENCES clauses ON DELETE RESTRICT
);

DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['clause_orders', 'clause_translations'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(''tender_id'')', each);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', each);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', each);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO samband_app, samband_worker', each);
    EXECUTE format('CREATE POLICY audience_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(''participants''))::uuid[]))', each);
    EXECUTE format('CREATE POLICY lead_adds ON %I FOR INSERT TO samband_app, samband_worker
      WITH CHECK (tender_id = ANY ((SELECT viewer_tenders(''lead''))::uuid[]))', each);
  END LOOP;
END $$;
