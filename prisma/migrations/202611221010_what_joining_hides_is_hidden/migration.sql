GRANT SELECT ON window_reopenings TO samband_recorder;
CREATE POLICY recorder_reads ON window_reopenings FOR SELECT TO samband_recorder USING (true);

GRANT CREATE ON SCHEMA public TO samband_recorder;
SET ROLE samband_recorder;

-- As before; and reading along as invited are also: whoever was given more time, whoever still looks for
-- a mandate, until its day has ended. Whoever answered that it observes a lot is an observer.
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
      OR reading IN ('invited', 'participants-and-observers', 'participants') AND EXISTS (
        SELECT FROM (SELECT DISTINCT ON (lot_id) stance, mandate_by FROM participations
          WHERE tender_id = t.id AND owner_country = i.owner_country
            AND effective_on <= (viewer('now')::timestamptz AT TIME ZONE lead.time_zone)::date
          ORDER BY lot_id, n DESC) AS last
        WHERE last.stance = 'in'
          OR last.stance = 'observer' AND reading <> 'participants'
          OR last.stance = 'needs-mandate' AND reading = 'invited'
            AND last.mandate_by >= (viewer('now')::timestamptz AT TIME ZONE lead.time_zone)::date)))) $$;

-- A room may have no head yet: its lock is taken on its name.
CREATE OR REPLACE FUNCTION lock_stream(of_kind text, of_id uuid) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(of_id::text, 0)) WHERE of_kind = 'room' AND viewer_may_write(of_kind, of_id);
  SELECT seq FROM stream_heads
  WHERE stream_kind = of_kind AND stream_id = of_id AND viewer_may_write(of_kind, of_id) FOR NO KEY UPDATE $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM samband_recorder;

-- People of a buyer add to the stream of their own organisation, and to their country's room.
CREATE OR REPLACE FUNCTION viewer_may_write(of_kind text, of_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE of_kind
    WHEN 'tender' THEN viewer('kind') = 'clock' OR of_id = ANY (viewer_tenders('invited'))
    WHEN 'room' THEN viewer_country() IS NOT NULL AND of_id = viewer('organisation')::uuid
    WHEN 'organisation' THEN viewer('kind') = 'operator'
      OR (viewer_country() IS NOT NULL AND of_id = viewer('organisation')::uuid)
    ELSE viewer('kind') = 'operator' END, false) $$;

DO $$
DECLARE each record;
BEGIN
  -- What belongs to a tender, by its audience.
  FOR each IN SELECT * FROM (VALUES ('lot_forms', 'invited'), ('line_forms', 'invited'), ('lot_links', 'invited'),
    ('window_reopenings', 'participants-and-observers'), ('entitled_buyers', 'participants'), ('call_terms', 'participants'),
    ('market_groups', 'participants'), ('conditions', 'participants'), ('condition_evidence', 'participants'),
    ('condition_judgements', 'participants'), ('condition_fallbacks', 'participants'), ('coverages', 'participants'),
    ('proposed_volumes', 'lead')) AS t (name, audience)
  LOOP
    EXECUTE format('CREATE POLICY audience_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING ((SELECT viewer_sees_all()) OR tender_id = ANY ((SELECT viewer_tenders(%L))::uuid[]))', each.name, each.audience);
  END LOOP;
  FOR each IN SELECT * FROM (VALUES ('window_reopenings'), ('entitled_buyers'), ('coverages'), ('proposed_volumes')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY own_country_reads ON %I FOR SELECT TO samband_app, samband_worker USING (owner_country = (SELECT viewer_country()))', each.name);
  END LOOP;
  -- What the lead buyer alone adds.
  FOR each IN SELECT * FROM (VALUES ('lot_forms'), ('line_forms'), ('lot_links'), ('proposed_volumes'), ('window_reopenings'),
    ('call_terms'), ('market_groups'), ('conditions')) AS t (name)
  LOOP
    EXECUTE format('CREATE POLICY lead_adds ON %I FOR INSERT TO samband_app, samband_worker
      WITH CHECK (tender_id = ANY ((SELECT viewer_tenders(''lead''))::uuid[]))', each.name);
  END LOOP;
  -- What a country says for itself while it takes part.
  FOR each IN SELECT * FROM (VALUES ('entitled_buyers'), ('coverages')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY own_country_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK (
      owner_country = (SELECT viewer_country()) AND tender_id = ANY ((SELECT viewer_tenders(''participants''))::uuid[]))', each.name);
  END LOOP;
  -- Evidence and judgement come from those who take part; the domain says from whom.
  FOR each IN SELECT * FROM (VALUES ('condition_evidence'), ('condition_judgements'), ('condition_fallbacks')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY participants_add ON %I FOR INSERT TO samband_app, samband_worker
      WITH CHECK ((SELECT viewer(''kind'')) = ''clock'' OR tender_id = ANY ((SELECT viewer_tenders(''participants''))::uuid[]))', each.name);
  END LOOP;
  -- A country's private room: nobody else's, no auditor's, no clock's.
  FOR each IN SELECT * FROM (VALUES ('room_notes'), ('room_budgets'), ('room_prices'), ('mandate_limits')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY own_country_reads ON %I FOR SELECT TO samband_app, samband_worker USING (owner_country = (SELECT viewer_country()))', each.name);
    EXECUTE format('CREATE POLICY own_country_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK (
      owner_country = (SELECT viewer_country()) AND organisation_id = (SELECT viewer(''organisation''))::uuid)', each.name);
  END LOOP;
  -- Mandates are a country's own to give, check and take back; partners know of them.
  FOR each IN SELECT * FROM (VALUES ('mandate_checks'), ('mandate_revocations')) AS t (name) LOOP
    EXECUTE format('CREATE POLICY partners_read ON %I FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer_sees_all())
      OR owner_country = (SELECT viewer_country()) OR owner_country = ANY ((SELECT viewer_partners())::text[]))', each.name);
    EXECUTE format('CREATE POLICY own_country_adds ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK (
      owner_country = (SELECT viewer_country()) AND organisation_id = (SELECT viewer(''organisation''))::uuid)', each.name);
  END LOOP;
END $$;

CREATE POLICY own_country_issues ON mandates FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND organisation_id = (SELECT viewer('organisation'))::uuid AND needs_check);
CREATE POLICY clock_lapses ON participations FOR INSERT TO samband_app, samband_worker
  WITH CHECK ((SELECT viewer('kind')) = 'clock' AND stance = 'out' AND answered_as = 'clock');

CREATE POLICY own_sheet ON sheets TO samband_app, samband_worker
  USING (person_id = (SELECT viewer('person'))::uuid) WITH CHECK (person_id = (SELECT viewer('person'))::uuid);

-- A country's room is a stream that nobody else sees; what is for a country and the lead, they alone read.
DROP POLICY stream_reads ON stream_heads;
DROP POLICY stream_reads ON entries;
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['stream_heads', 'entries'] LOOP
    EXECUTE format('CREATE POLICY stream_reads ON %I FOR SELECT TO samband_app, samband_worker USING (CASE stream_kind
      WHEN ''room'' THEN (SELECT viewer_country()) IS NOT NULL AND stream_id = (SELECT viewer(''organisation''))::uuid
      WHEN ''tender'' THEN (SELECT viewer_sees_all()) OR stream_id = ANY ((SELECT viewer_tenders(''known''))::uuid[])
      WHEN ''organisation'' THEN (SELECT viewer_sees_all()) OR stream_id = (SELECT viewer(''organisation''))::uuid OR (SELECT viewer(''kind'')) = ''operator''
      ELSE (SELECT viewer(''kind'')) IS NOT NULL END)', each);
  END LOOP;
END $$;

DROP POLICY audience_reads ON entry_payloads;
CREATE POLICY audience_reads ON entry_payloads FOR SELECT TO samband_app, samband_worker USING (
  owner_country = (SELECT viewer_country())
  OR audience <> 'own-country' AND (SELECT viewer_sees_all())
  OR CASE audience
    WHEN 'everyone' THEN (SELECT viewer('kind')) IS NOT NULL
    WHEN 'colleagues' THEN (SELECT viewer('kind')) IN ('person', 'operator')
    WHEN 'invited' THEN tender_id = ANY ((SELECT viewer_tenders('invited'))::uuid[])
    WHEN 'participants-and-observers' THEN tender_id = ANY ((SELECT viewer_tenders('participants-and-observers'))::uuid[])
    WHEN 'participants' THEN tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[])
    WHEN 'country-and-lead' THEN tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[]) END);
