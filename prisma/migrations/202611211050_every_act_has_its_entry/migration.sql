-- Who looks is told once per transaction; without it nothing below answers anything. The clock and
-- the operator come in by the worker's door alone: the web's role cannot say that it is one of them.
CREATE FUNCTION viewer(fact text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN session_user = 'samband_app' AND current_setting('samband.kind', true) IN ('clock', 'operator') THEN NULL
    ELSE nullif(current_setting('samband.' || fact, true), '') END $$;

CREATE FUNCTION viewer_ref() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT viewer('kind') || coalesce(':' || viewer('person'), '') $$;

-- The clock acts on every tender; an audit body reads every tender.
CREATE FUNCTION viewer_sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(viewer('kind') = 'clock' OR viewer('kind') = 'person' AND EXISTS (
    SELECT FROM organisations WHERE id = viewer('organisation')::uuid AND kind = 'auditor'), false) $$;

-- The country for which the viewer's organisation buys. An auditor belongs to a country and buys for none.
CREATE FUNCTION viewer_country() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT country FROM organisations WHERE viewer('kind') = 'person' AND kind = 'buyer'
    AND id = viewer('organisation')::uuid AND country = viewer('country') $$;

-- The tenders whose rows of that audience the viewer may read: asked once per statement, not per row.
-- In a tender are the countries whose last answer in effect for some lot says so, as
-- src/domain/participation says. Who is invited reads along until the window closes.
CREATE FUNCTION viewer_tenders(reading text) RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(t.id), '{}') FROM tenders AS t JOIN countries AS lead ON lead.code = t.lead_country
  WHERE viewer_country() IS NOT NULL AND (
    t.lead_organisation = viewer('organisation')::uuid
    OR EXISTS (SELECT FROM invitations AS i WHERE i.tender_id = t.id AND i.owner_country = viewer_country() AND (
      reading = 'known'
      OR reading IN ('invited', 'participants-and-observers') AND i.invited_as = 'observer'
      OR reading = 'invited' AND viewer('now')::timestamptz < t.interest_closes_at
      OR reading IN ('invited', 'participants-and-observers', 'participants') AND EXISTS (
        SELECT FROM (SELECT DISTINCT ON (lot_id) stance FROM participations
          WHERE tender_id = t.id AND owner_country = i.owner_country
            AND effective_on <= (viewer('now')::timestamptz AT TIME ZONE lead.time_zone)::date
          ORDER BY lot_id, n DESC) AS last WHERE last.stance = 'in')))) $$;

-- The countries with which the viewer takes part in something: they may know of each other's mandates.
CREATE FUNCTION viewer_partners() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT owner_country), '{}') FROM invitations WHERE tender_id = ANY (viewer_tenders('participants')) $$;

CREATE FUNCTION viewer_may_write(of_kind text, of_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE of_kind
    WHEN 'tender' THEN viewer('kind') = 'clock' OR of_id = ANY (viewer_tenders('invited'))
    ELSE viewer('kind') = 'operator' END, false) $$;

-- The one clock: the database's time and the installation's offset.
CREATE FUNCTION installation_clock() RETURNS timestamptz LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT clock_timestamp() + coalesce((SELECT offset_ms FROM clock_offsets ORDER BY n DESC LIMIT 1), 0) * interval '1 millisecond' $$;

-- A participant who is not the lead may lock as well: no row's UPDATE policy is asked.
-- NO KEY: rows that refer to the head can still be inserted meanwhile.
CREATE FUNCTION lock_stream(of_kind text, of_id uuid) RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT seq FROM stream_heads
  WHERE stream_kind = of_kind AND stream_id = of_id AND viewer_may_write(of_kind, of_id) FOR NO KEY UPDATE $$;

-- Who, which number, what came before, the salt and both hashes are the database's own.
CREATE FUNCTION append_entry(new_id uuid, of_kind text, of_id uuid, of_event text, of_version int, was_received_at timestamptz, of_act uuid, payload bytea, for_audience text, for_country text)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head stream_heads;
  entry entries;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  is_first boolean;
BEGIN
  SELECT * INTO head FROM stream_heads WHERE stream_kind = of_kind AND stream_id = of_id FOR NO KEY UPDATE;
  is_first := NOT FOUND;
  IF NOT (viewer_may_write(of_kind, of_id) OR (is_first AND of_kind = 'tender' AND viewer('kind') = 'person')) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this actor may not add to this stream';
  END IF;
  IF is_first THEN
    INSERT INTO stream_heads VALUES (of_kind, of_id, 0, repeat('0', 64)) RETURNING * INTO head;
  END IF;

  entry := ROW(new_id, of_kind, of_id, head.seq + 1, of_event, of_version, was_received_at,
    date_trunc('milliseconds', installation_clock()), viewer_ref(), viewer('on_behalf_of'), of_act,
    encode(sha256(salt || payload), 'hex'), head.hash, NULL, pg_current_xact_id());
  entry.hash := entry_hash(entry);

  INSERT INTO entries SELECT entry.*;
  INSERT INTO entry_payloads VALUES (new_id, CASE of_kind WHEN 'tender' THEN of_id END,
    CASE of_kind WHEN 'organisation' THEN of_id END, for_country, for_audience, salt, payload);
  UPDATE stream_heads SET seq = entry.seq, hash = entry.hash WHERE stream_kind = of_kind AND stream_id = of_id;
  RETURN entry.seq;
END $$;

-- The argument names the column that holds the stream's id.
CREATE FUNCTION refuse_without_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM entries WHERE id = NEW.entry_id AND xid = pg_current_xact_id()
      AND stream_id = coalesce((to_jsonb(NEW) ->> TG_ARGV[0])::uuid, stream_id)) THEN
    RAISE EXCEPTION 'a row of % has no entry of its own stream in this transaction', TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE act record;
BEGIN
  FOR act IN SELECT * FROM (VALUES ('installations', ''), ('clock_offsets', ''), ('countries', ''), ('organisations', 'id'),
    ('people', 'organisation_id'), ('role_grants', 'organisation_id'), ('mandates', 'organisation_id'), ('tenders', 'id'),
    ('proposals', 'tender_id'), ('business_cases', 'tender_id'), ('lots', 'tender_id'), ('product_lines', 'tender_id'),
    ('invitations', 'tender_id'), ('participations', 'tender_id'), ('volumes', 'tender_id'), ('clauses', 'tender_id'),
    ('time_limits', 'tender_id'), ('decisions', 'tender_id'), ('revisions', 'tender_id'), ('revision_parts', 'tender_id'),
    ('rounds', 'tender_id'), ('positions', 'tender_id'), ('settlements', 'tender_id'), ('notices', 'tender_id'),
    ('notice_answers', 'tender_id'), ('public_face.notices', 'tender_id'), ('public_face.parts', 'tender_id')) AS each (name, stream_column)
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(%L)', act.name, act.stream_column);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', act.name);
  END LOOP;
END $$;
