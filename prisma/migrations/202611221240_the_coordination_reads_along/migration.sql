-- The coordination reads of every tender what an observer reads: title, medicines, timetable, stage, who takes part.
-- It has no voice, so it adds to no record: src/domain/people/audience.ts says the same.
GRANT CREATE ON SCHEMA public TO samband_recorder;
SET ROLE samband_recorder;

CREATE FUNCTION viewer_coordinates() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(viewer('kind') = 'person' AND EXISTS (
    SELECT FROM organisations WHERE id = viewer('organisation')::uuid AND kind = 'coordination'), false) $$;

-- As before; and the coordination.
CREATE OR REPLACE FUNCTION viewer_tenders(reading text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(t.id), '{}') FROM tenders AS t JOIN countries AS lead ON lead.code = t.lead_country
  WHERE (SELECT viewer_coordinates()) AND reading IN ('known', 'invited', 'participants-and-observers')
    OR viewer_country() IS NOT NULL AND (
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

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM samband_recorder;

-- To read a tender is not yet to add to its record: that is for whoever buys for a country, and for the clock.
CREATE OR REPLACE FUNCTION viewer_may_write(of_kind text, of_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE of_kind
    WHEN 'tender' THEN viewer('kind') = 'clock' OR viewer_country() IS NOT NULL AND of_id = ANY (viewer_tenders('invited'))
    WHEN 'room' THEN viewer_country() IS NOT NULL AND of_id = viewer('organisation')::uuid
    WHEN 'organisation' THEN viewer('kind') = 'operator'
      OR (viewer_country() IS NOT NULL AND of_id = viewer('organisation')::uuid)
    WHEN 'cooperation' THEN of_id = ANY (viewer_cooperations())
    ELSE viewer('kind') = 'operator' END, false) $$;
