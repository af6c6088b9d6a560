-- Every table with something to hide is forced under its policies, its owner too.
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['stream_heads', 'entries', 'entry_payloads', 'acts', 'installations', 'clock_offsets', 'countries',
    'organisations', 'people', 'role_grants', 'mandates', 'accounts', 'sessions', 'sign_in_failures', 'outbox', 'tenders', 'proposals',
    'business_cases', 'lots', 'product_lines', 'invitations', 'participations', 'volumes', 'clauses', 'time_limits', 'decisions',
    'revisions', 'revision_parts', 'rounds', 'positions', 'settlements', 'notices', 'notice_answers',
    'public_face.notices', 'public_face.parts', 'public_face.version']
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', each);
  END LOOP;
END $$;

-- What app and worker may do at all. Nobody may change or delete an act.
GRANT SELECT ON stream_heads, entries, entry_payloads TO samband_app, samband_worker;
GRANT SELECT, INSERT ON installations, clock_offsets, countries, organisations, people, role_grants, mandates, tenders, proposals,
  business_cases, lots, product_lines, invitations, participations, volumes, clauses, time_limits, decisions, revisions,
  revision_parts, rounds, positions, settlements, notices, notice_answers TO samband_app, samband_worker;
GRANT SELECT, INSERT, UPDATE (outcome) ON acts TO samband_app, samband_worker;
GRANT SELECT, UPDATE (language) ON accounts TO samband_app;
GRANT SELECT, INSERT ON accounts TO samband_worker;
GRANT SELECT ON outbox TO samband_app;
GRANT SELECT, INSERT, UPDATE (sent_at) ON outbox TO samband_worker;
GRANT USAGE ON SEQUENCE tender_numbers TO samband_app, samband_worker;

-- The public's role sees the public face; the worker writes it; the application has no business there.
GRANT USAGE ON SCHEMA public_face TO samband_public, samband_worker;
GRANT SELECT ON public_face.notices, public_face.parts, public_face.version TO samband_public;
GRANT SELECT, INSERT ON public_face.notices, public_face.parts TO samband_worker;

-- The recorder's own rights. Policies below are for app and worker only, so nothing goes in circles.
GRANT SELECT, INSERT, UPDATE ON stream_heads TO samband_recorder;
GRANT SELECT, INSERT ON entries, entry_payloads TO samband_recorder;
GRANT SELECT ON clock_offsets, countries, organisations, tenders, invitations, participations TO samband_recorder;
GRANT USAGE ON SCHEMA public_face TO samband_recorder;
GRANT SELECT, UPDATE ON public_face.version TO samband_recorder;
CREATE POLICY recorder_keeps_heads ON stream_heads TO samband_recorder USING (true) WITH CHECK (true);
CREATE POLICY recorder_keeps_entries ON entries TO samband_recorder USING (true) WITH CHECK (true);
CREATE POLICY recorder_keeps_payloads ON entry_payloads TO samband_recorder USING (true) WITH CHECK (true);
CREATE POLICY recorder_counts ON public_face.version TO samband_recorder USING (true) WITH CHECK (true);
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['clock_offsets', 'countries', 'organisations', 'tenders', 'invitations', 'participations'] LOOP
    EXECUTE format('CREATE POLICY recorder_reads ON %I FOR SELECT TO samband_recorder USING (true)', each);
  END LOOP;
END $$;

GRANT CREATE ON SCHEMA public, public_face TO samband_recorder;
ALTER FUNCTION viewer_sees_all() OWNER TO samband_recorder;
ALTER FUNCTION viewer_country() OWNER TO samband_recorder;
ALTER FUNCTION viewer_tenders(text) OWNER TO samband_recorder;
ALTER FUNCTION viewer_partners() OWNER TO samband_recorder;
ALTER FUNCTION installation_clock() OWNER TO samband_recorder;
ALTER FUNCTION lock_stream(text, uuid) OWNER TO samband_recorder;
ALTER FUNCTION append_entry(uuid, text, uuid, text, int, timestamptz, uuid, bytea, text, text) OWNER TO samband_recorder;
ALTER FUNCTION refuse_without_entry() OWNER TO samband_recorder;
ALTER FUNCTION public_face.tell() OWNER TO samband_recorder;
REVOKE CREATE ON SCHEMA public, public_face FROM samband_recorder;

-- (SELECT …): once per statement. A cast makes it an array, so that = ANY is not a join.
DO $$
DECLARE each record;
BEGIN
  -- What everyone with an actor may read, and only the operator adds.
  FOR each IN SELECT * FROM (VALUES ('installations'), ('clock_offsets'), ('countries'), ('organisations')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY everyone_reads ON %I FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer(''kind'')) IS NOT NULL)', each.name);
    EXECUTE format('CREATE POLICY operator_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK ((SELECT viewer(''kind'')) = ''operator'')', each.name);
  END LOOP;
  -- What those who work here may read of each other: ids and roles, no names.
  FOR each IN SELECT * FROM (VALUES ('people'), ('role_grants')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY colleagues_read ON %I FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer(''kind'')) IN (''person'', ''clock'', ''operator''))', each.name);
    EXECUTE format('CREATE POLICY operator_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK ((SELECT viewer(''kind'')) = ''operator'')', each.name);
  END LOOP;
  -- What belongs to a tender, by its audience.
  FOR each IN SELECT * FROM (VALUES
    ('proposals', 'invited'), ('lots', 'invited'), ('product_lines', 'invited'), ('time_limits', 'invited'), ('notices', 'invited'),
    ('notice_answers', 'invited'), ('invitations', 'invited'), ('rounds', 'participants-and-observers'),
    ('settlements', 'participants-and-observers'), ('participations', 'participants-and-observers'), ('business_cases', 'participants'),
    ('clauses', 'participants'), ('decisions', 'participants'), ('revisions', 'participants'), ('revision_parts', 'participants'),
    ('volumes', 'participants'), ('positions', 'participants')) AS t (name, audience)
  LOOP
    EXECUTE format('CREATE POLICY audience_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(%L))::uuid[]))', each.name, each.audience);
  END LOOP;
  -- What a country said is always its own to read.
  FOR each IN SELECT * FROM (VALUES ('invitations'), ('participations'), ('volumes'), ('positions')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY own_country_reads ON %I FOR SELECT TO samband_app, samband_worker USING (owner_country = (SELECT viewer_country()))', each.name);
  END LOOP;
  -- What the lead buyer alone adds.
  FOR each IN SELECT * FROM (VALUES ('proposals'), ('lots'), ('product_lines'), ('invitations'), ('business_cases'), ('clauses'),
    ('time_limits'), ('decisions'), ('revisions'), ('revision_parts'), ('rounds'), ('notices')) AS t (name)
  LOOP
    EXECUTE format('CREATE POLICY lead_adds ON %I FOR INSERT TO samband_app, samband_worker
      WITH CHECK (tender_id = ANY ((SELECT viewer_tenders(''lead''))::uuid[]))', each.name);
  END LOOP;
END $$;

CREATE POLICY audience_reads ON tenders FOR SELECT TO samband_app, samband_worker
  USING ((SELECT viewer_sees_all()) OR id = ANY ((SELECT viewer_tenders('known'))::uuid[]));
CREATE POLICY lead_adds ON tenders FOR INSERT TO samband_app, samband_worker WITH CHECK (
  lead_organisation = (SELECT viewer('organisation'))::uuid AND lead_country = (SELECT viewer_country()));
CREATE POLICY own_country_answers ON participations FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders('invited'))::uuid[]));
CREATE POLICY own_country_answers ON volumes FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders('invited'))::uuid[]));
CREATE POLICY own_country_states ON positions FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[]));
CREATE POLICY participants_settle ON settlements FOR INSERT TO samband_app, samband_worker
  WITH CHECK (tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[]));
CREATE POLICY clock_notes ON notice_answers FOR INSERT TO samband_app, samband_worker WITH CHECK ((SELECT viewer('kind')) = 'clock');

CREATE POLICY partners_read ON mandates FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer_sees_all())
  OR owner_country = (SELECT viewer_country()) OR owner_country = ANY ((SELECT viewer_partners())::text[]));
CREATE POLICY operator_adds ON mandates FOR INSERT TO samband_app, samband_worker WITH CHECK ((SELECT viewer('kind')) = 'operator');

CREATE POLICY own_account ON accounts FOR SELECT TO samband_app, samband_worker
  USING (person_id = (SELECT viewer('person'))::uuid OR (SELECT viewer('kind')) = 'clock');
CREATE POLICY own_language ON accounts FOR UPDATE TO samband_app
  USING (person_id = (SELECT viewer('person'))::uuid) WITH CHECK (person_id = (SELECT viewer('person'))::uuid);
CREATE POLICY operator_adds ON accounts FOR INSERT TO samband_worker WITH CHECK ((SELECT viewer('kind')) = 'operator');
CREATE POLICY own_mail ON outbox FOR SELECT TO samband_app, samband_worker
  USING (person_id = (SELECT viewer('person'))::uuid OR (SELECT viewer('kind')) = 'clock');
CREATE POLICY clock_writes ON outbox FOR INSERT TO samband_worker WITH CHECK ((SELECT viewer('kind')) = 'clock');
CREATE POLICY clock_sends ON outbox FOR UPDATE TO samband_worker
  USING ((SELECT viewer('kind')) = 'clock') WITH CHECK ((SELECT viewer('kind')) = 'clock');
CREATE POLICY own_acts ON acts TO samband_app, samband_worker USING (actor_ref = (SELECT viewer_ref())) WITH CHECK (actor_ref = (SELECT viewer_ref()));

-- That an entry exists, all who know its stream may see; what it says, its audience.
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['stream_heads', 'entries'] LOOP
    EXECUTE format('CREATE POLICY stream_reads ON %I FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer_sees_all()) OR CASE stream_kind
      WHEN ''tender'' THEN stream_id = ANY ((SELECT viewer_tenders(''known''))::uuid[])
      WHEN ''organisation'' THEN stream_id = (SELECT viewer(''organisation''))::uuid OR (SELECT viewer(''kind'')) = ''operator''
      ELSE (SELECT viewer(''kind'')) IS NOT NULL END)', each);
  END LOOP;
END $$;

CREATE POLICY audience_reads ON entry_payloads FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer_sees_all())
  OR owner_country = (SELECT viewer_country())
  OR CASE audience
    WHEN 'everyone' THEN (SELECT viewer('kind')) IS NOT NULL
    WHEN 'colleagues' THEN (SELECT viewer('kind')) IN ('person', 'operator')
    WHEN 'invited' THEN tender_id = ANY ((SELECT viewer_tenders('invited'))::uuid[])
    WHEN 'participants-and-observers' THEN tender_id = ANY ((SELECT viewer_tenders('participants-and-observers'))::uuid[])
    WHEN 'participants' THEN tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[]) END);

-- Everybody may read what is published; only the clock publishes.
CREATE POLICY everybody_reads ON public_face.notices FOR SELECT TO samband_public, samband_worker USING (true);
CREATE POLICY everybody_reads ON public_face.parts FOR SELECT TO samband_public, samband_worker USING (true);
CREATE POLICY everybody_reads ON public_face.version FOR SELECT TO samband_public USING (true);
CREATE POLICY clock_publishes ON public_face.notices FOR INSERT TO samband_worker WITH CHECK ((SELECT viewer('kind')) = 'clock');
CREATE POLICY clock_publishes ON public_face.parts FOR INSERT TO samband_worker WITH CHECK ((SELECT viewer('kind')) = 'clock');
