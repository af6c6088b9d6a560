-- What is said of a clause: to everyone who takes part, and by a country to itself.
CREATE TABLE comments (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  comment_id uuid CONSTRAINT a_comment_is_made_once PRIMARY KEY,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  clause_id uuid NOT NULL,
  part text NOT NULL,
  on_form int NOT NULL,
  text text NOT NULL CONSTRAINT a_comment_says_something CHECK (btrim(text) <> '' AND length(text) <= 4000),
  answers uuid REFERENCES comments ON DELETE RESTRICT,
  said_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  said_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);
CREATE INDEX ON comments (tender_id, clause_id);

CREATE TABLE comment_settlements (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  comment_id uuid NOT NULL REFERENCES comments ON DELETE RESTRICT,
  n int NOT NULL,
  is_settled boolean NOT NULL,
  settled_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (comment_id, n)
);
CREATE INDEX ON comment_settlements (tender_id);

-- In the room of the country. What it answers may be a comment of all, or one of its own.
CREATE TABLE own_comments (
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  comment_id uuid CONSTRAINT an_own_comment_is_made_once PRIMARY KEY,
  clause_id uuid NOT NULL,
  part text NOT NULL,
  on_form int NOT NULL,
  text text NOT NULL CONSTRAINT a_comment_says_something CHECK (btrim(text) <> '' AND length(text) <= 4000),
  answers uuid,
  said_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  said_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT
);
CREATE INDEX ON own_comments (tender_id, clause_id);

CREATE TABLE own_comment_settlements (
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  comment_id uuid NOT NULL REFERENCES own_comments ON DELETE RESTRICT,
  n int NOT NULL,
  is_settled boolean NOT NULL,
  settled_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (comment_id, n)
);
CREATE INDEX ON own_comment_settlements (tender_id);

-- How a country stands to a clause. The last n counts, and only for that form of the clause.
CREATE TABLE clause_marks (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  clause_id uuid NOT NULL,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  n int NOT NULL,
  on_form int NOT NULL,
  mark text NOT NULL CONSTRAINT a_mark_is_known CHECK (mark IN ('open', 'agreed', 'parked')),
  reason text CONSTRAINT what_is_parked_says_why CHECK ((mark = 'parked') = (coalesce(btrim(reason), '') <> '')),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, clause_id, owner_country, n)
);

-- Whom a country named to read the drafts. The last n of a person counts.
CREATE TABLE reader_namings (
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  n int NOT NULL,
  is_named boolean NOT NULL,
  named_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  named_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (tender_id, person_id, n)
);

-- A working. What somebody writes and has not saved yet: one for each person, clause and language.
CREATE TABLE clause_drafts (
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  clause_id uuid NOT NULL,
  language text NOT NULL,
  part text NOT NULL,
  document text NOT NULL,
  based_on int NOT NULL,
  heading text NOT NULL CONSTRAINT a_draft_can_be_kept CHECK (length(heading) + length(text) <= 100000),
  text text NOT NULL,
  begun_at timestamptz(3) NOT NULL,
  saved_at timestamptz(3) NOT NULL,
  PRIMARY KEY (person_id, tender_id, clause_id, language)
);
CREATE INDEX ON clause_drafts (tender_id, clause_id);

-- A log: only ever added to, and no act. An auditor reads for no country that takes part.
CREATE TABLE draft_reads (
  id uuid PRIMARY KEY,
  tender_id uuid NOT NULL REFERENCES tenders ON DELETE RESTRICT,
  owner_country text REFERENCES countries ON DELETE RESTRICT,
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  page text NOT NULL CONSTRAINT a_page_of_drafts_is_known CHECK (page IN ('documents', 'clause', 'criteria', 'export')),
  received_at timestamptz(3) NOT NULL
);
CREATE INDEX ON draft_reads (tender_id, received_at DESC);
CREATE TRIGGER a_log_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON draft_reads FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE act record;
BEGIN
  FOR act IN SELECT * FROM (VALUES ('comments', 'tender_id'), ('comment_settlements', 'tender_id'), ('own_comments', 'organisation_id'),
    ('own_comment_settlements', 'organisation_id'), ('clause_marks', 'tender_id'), ('reader_namings', 'tender_id')) AS each (name, stream_column)
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(%L)', act.name, act.stream_column);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', act.name);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', act.name);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO samband_app, samband_worker', act.name);
  END LOOP;
  ALTER TABLE clause_drafts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  ALTER TABLE draft_reads ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, UPDATE, DELETE ON clause_drafts TO samband_app, samband_worker;
  GRANT SELECT, INSERT ON draft_reads TO samband_app, samband_worker;
END $$;

GRANT SELECT ON role_grants, reader_namings, clause_drafts TO samband_recorder;
CREATE POLICY recorder_reads ON role_grants FOR SELECT TO samband_recorder USING (true);
CREATE POLICY recorder_reads ON reader_namings FOR SELECT TO samband_recorder USING (true);
CREATE POLICY recorder_reads ON clause_drafts FOR SELECT TO samband_recorder USING (true);

GRANT CREATE ON SCHEMA public TO samband_recorder;
SET ROLE samband_recorder;

-- Whose role it is to read the drafts of a tender, and whom the own country has named:
-- src/domain/documents/policy.ts says the same.
CREATE FUNCTION viewer_is_reader(of_tender uuid, led_by uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM role_grants AS g WHERE g.person_id = viewer('person')::uuid AND (g.tender_id IS NULL OR g.tender_id = of_tender)
      AND (g.role IN ('representative', 'deputy', 'legal-officer', 'signatory')
        OR g.role = 'procurement-officer' AND led_by = viewer('organisation')::uuid))
  OR coalesce((SELECT n.is_named FROM reader_namings AS n WHERE n.tender_id = of_tender AND n.person_id = viewer('person')::uuid
    AND n.owner_country = viewer_country() ORDER BY n.n DESC LIMIT 1), false) $$;

-- As before; and whoever reads drafts is one of those who take part, and a reader.
CREATE OR REPLACE FUNCTION viewer_tenders(reading text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(t.id), '{}') FROM tenders AS t JOIN countries AS lead ON lead.code = t.lead_country
  WHERE viewer_country() IS NOT NULL AND (
    t.lead_organisation = viewer('organisation')::uuid
    OR EXISTS (SELECT FROM invitations AS i WHERE i.tender_id = t.id AND i.owner_country = viewer_country() AND (
      reading = 'known'
      OR reading IN ('invited', 'participants-and-observers') AND i.invited_as = 'observer'
      OR reading = 'invited' AND (viewer('now')::timestamptz < t.interest_closes_at OR EXISTS (
        SELECT FROM window_reopenings AS w WHERE w.tender_id = t.id AND w.owner_country = i.owner_country
          AND viewer('now')::timestamptz < w.closes_at))
      OR reading IN ('invited', 'participants-and-observers', 'participants', 'drafts') AND EXISTS (
        SELECT FROM (SELECT DISTINCT ON (lot_id) stance, mandate_by FROM participations
          WHERE tender_id = t.id AND owner_country = i.owner_country
            AND effective_on <= (viewer('now')::timestamptz AT TIME ZONE lead.time_zone)::date
          ORDER BY lot_id, n DESC) AS last
        WHERE last.stance = 'in'
          OR last.stance = 'observer' AND reading NOT IN ('participants', 'drafts')
          OR last.stance = 'needs-mandate' AND reading = 'invited'
            AND last.mandate_by >= (viewer('now')::timestamptz AT TIME ZONE lead.time_zone)::date))))
    AND (reading <> 'drafts' OR viewer_is_reader(t.id, t.lead_organisation)) $$;

-- Who of the own organisation has begun to change the same clause: who and since when, and no word of it.
CREATE FUNCTION colleagues_drafting(of_tender uuid, of_clause uuid) RETURNS TABLE (person_id uuid, language text, begun_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT d.person_id, d.language, d.begun_at FROM clause_drafts AS d
  WHERE d.tender_id = of_tender AND d.clause_id = of_clause AND viewer('kind') = 'person'
    AND d.organisation_id = viewer('organisation')::uuid AND d.person_id <> viewer('person')::uuid
    AND of_tender = ANY (viewer_tenders('drafts')) ORDER BY d.begun_at $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM samband_recorder;

DO $$
DECLARE each text;
BEGIN
  -- Drafts of text, and what is said of them, are read by their readers.
  FOREACH each IN ARRAY ARRAY['comments', 'comment_settlements', 'clause_marks'] LOOP
    EXECUTE format('CREATE POLICY audience_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(''drafts''))::uuid[]))', each);
  END LOOP;
  FOREACH each IN ARRAY ARRAY['clauses', 'clause_translations', 'clause_orders', 'award_criteria', 'climate_answers'] LOOP
    EXECUTE format('DROP POLICY audience_reads ON %I', each);
    EXECUTE format('CREATE POLICY audience_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(''drafts''))::uuid[]))', each);
  END LOOP;
  -- What a country's readers say for it.
  FOREACH each IN ARRAY ARRAY['comments', 'clause_marks'] LOOP
    EXECUTE format('CREATE POLICY own_country_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK (
      owner_country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders(''drafts''))::uuid[]))', each);
  END LOOP;
  -- A country's own: nobody else's, no auditor's, no clock's.
  FOREACH each IN ARRAY ARRAY['own_comments', 'own_comment_settlements'] LOOP
    EXECUTE format('CREATE POLICY own_country_reads ON %I FOR SELECT TO samband_app, samband_worker USING (owner_country = (SELECT viewer_country()))', each);
    EXECUTE format('CREATE POLICY own_country_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK (
      owner_country = (SELECT viewer_country()) AND organisation_id = (SELECT viewer(''organisation''))::uuid)', each);
  END LOOP;
END $$;

CREATE POLICY readers_settle ON comment_settlements FOR INSERT TO samband_app, samband_worker
  WITH CHECK (tender_id = ANY ((SELECT viewer_tenders('drafts'))::uuid[]));
CREATE POLICY audience_reads ON reader_namings FOR SELECT TO samband_app, samband_worker
  USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[]));
CREATE POLICY own_country_reads ON reader_namings FOR SELECT TO samband_app, samband_worker
  USING (owner_country = (SELECT viewer_country()));
CREATE POLICY own_country_adds ON reader_namings FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders('drafts'))::uuid[]));

CREATE POLICY own_draft ON clause_drafts TO samband_app, samband_worker
  USING (person_id = (SELECT viewer('person'))::uuid)
  WITH CHECK (person_id = (SELECT viewer('person'))::uuid AND organisation_id = (SELECT viewer('organisation'))::uuid
    AND tender_id = ANY ((SELECT viewer_tenders('drafts'))::uuid[]));

-- Everybody logs their own reading; the own country, the lead and the auditor read the log.
CREATE POLICY readers_log ON draft_reads FOR INSERT TO samband_app, samband_worker WITH CHECK (
  person_id = (SELECT viewer('person'))::uuid AND owner_country IS NOT DISTINCT FROM (SELECT viewer_country())
  AND ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders('drafts'))::uuid[])));
CREATE POLICY country_and_lead_read ON draft_reads FOR SELECT TO samband_app, samband_worker USING (
  (SELECT viewer_sees_all()) OR owner_country = (SELECT viewer_country()) OR tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]));

-- What entries said of drafts so far was for all who take part. From now on it is for readers, as what is said from now on.
ALTER TABLE entries NO FORCE ROW LEVEL SECURITY;
ALTER TABLE entry_payloads NO FORCE ROW LEVEL SECURITY;
ALTER TABLE entry_payloads DISABLE TRIGGER entry_payloads_never_change;
UPDATE entry_payloads SET audience = 'readers'
WHERE entry_id IN (SELECT id FROM entries WHERE event IN ('ClauseWritten', 'ClauseRemoved'));
ALTER TABLE entry_payloads ENABLE TRIGGER entry_payloads_never_change;
ALTER TABLE entry_payloads FORCE ROW LEVEL SECURITY;
ALTER TABLE entries FORCE ROW LEVEL SECURITY;

DROP POLICY audience_reads ON entry_payloads;
CREATE POLICY audience_reads ON entry_payloads FOR SELECT TO samband_app, samband_worker USING (
  owner_country = (SELECT viewer_country()) AND audience <> 'readers'
  OR audience <> 'own-country' AND (SELECT viewer_sees_all())
  OR CASE audience
    WHEN 'everyone' THEN (SELECT viewer('kind')) IS NOT NULL
    WHEN 'colleagues' THEN (SELECT viewer('kind')) IN ('person', 'operator')
    WHEN 'invited' THEN tender_id = ANY ((SELECT viewer_tenders('invited'))::uuid[])
    WHEN 'participants-and-observers' THEN tender_id = ANY ((SELECT viewer_tenders('participants-and-observers'))::uuid[])
    WHEN 'participants' THEN tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[])
    WHEN 'readers' THEN tender_id = ANY ((SELECT viewer_tenders('drafts'))::uuid[])
    WHEN 'country-and-lead' THEN tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]) END);
