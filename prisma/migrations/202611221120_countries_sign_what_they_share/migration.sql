-- A paper is a standing agreement, a stream of its own, or the annex of a tender, in that tender's stream.
-- paper_id is the stream's id; tender_id is set for an annex alone.
CREATE TABLE agreement_terms (
  paper_id uuid NOT NULL,
  tender_id uuid REFERENCES tenders ON DELETE RESTRICT,
  n int NOT NULL,
  -- The buyers that are to be parties of a standing agreement; those of an annex are the countries in its tender.
  parties uuid[] NOT NULL,
  -- As src/domain/agreement writes them; what is signed is bytes of its own, below.
  terms jsonb NOT NULL,
  written_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  written_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT terms_are_written_from_their_latest_form PRIMARY KEY (paper_id, n),
  CONSTRAINT an_annex_is_its_tenders CHECK (tender_id IS NULL OR tender_id = paper_id),
  CONSTRAINT a_standing_agreement_has_parties CHECK (tender_id IS NOT NULL OR cardinality(parties) >= 2)
);
CREATE INDEX ON agreement_terms USING gin (parties);

CREATE TABLE agreement_versions (
  paper_id uuid NOT NULL,
  tender_id uuid REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  form text NOT NULL,
  bytes bytea NOT NULL,
  sha256 char(64) NOT NULL,
  put_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  put_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (paper_id, number),
  CONSTRAINT an_annex_is_its_tenders CHECK (tender_id IS NULL OR tender_id = paper_id),
  CONSTRAINT a_version_is_named_by_its_bytes CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- A signature, or that it was taken back: the same n, with the reason.
CREATE TABLE agreement_signatures (
  paper_id uuid NOT NULL,
  tender_id uuid REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  n int NOT NULL,
  is_taken_back boolean NOT NULL,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  signed_by uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  signed_at timestamptz(3) NOT NULL,
  mandate_id uuid REFERENCES mandates ON DELETE RESTRICT,
  reason text,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (paper_id, number, n, is_taken_back),
  FOREIGN KEY (paper_id, number) REFERENCES agreement_versions ON DELETE RESTRICT,
  CONSTRAINT an_annex_is_its_tenders CHECK (tender_id IS NULL OR tender_id = paper_id),
  CONSTRAINT a_signature_is_under_a_mandate CHECK (is_taken_back = (mandate_id IS NULL)),
  CONSTRAINT taking_back_has_a_reason CHECK (is_taken_back = (reason IS NOT NULL))
);

CREATE TABLE agreement_conclusions (
  paper_id uuid NOT NULL,
  tender_id uuid REFERENCES tenders ON DELETE RESTRICT,
  number int NOT NULL,
  concluded_at timestamptz(3) NOT NULL,
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  CONSTRAINT an_agreement_is_concluded_once PRIMARY KEY (paper_id, number),
  FOREIGN KEY (paper_id, number) REFERENCES agreement_versions ON DELETE RESTRICT,
  CONSTRAINT an_annex_is_its_tenders CHECK (tender_id IS NULL OR tender_id = paper_id)
);

-- How many of its signatories bind a buyer; one where it has said nothing.
CREATE TABLE signing_rules (
  organisation_id uuid NOT NULL REFERENCES organisations ON DELETE RESTRICT,
  n int NOT NULL,
  owner_country text NOT NULL REFERENCES countries ON DELETE RESTRICT,
  signatures int NOT NULL CONSTRAINT one_or_two_sign CHECK (signatures IN (1, 2)),
  audience text NOT NULL,
  entry_id uuid NOT NULL REFERENCES entries ON DELETE RESTRICT,
  PRIMARY KEY (organisation_id, n)
);

ALTER TABLE stream_heads DROP CONSTRAINT a_stream_is_of_a_known_kind;
ALTER TABLE stream_heads ADD CONSTRAINT a_stream_is_of_a_known_kind CHECK (stream_kind IN ('tender', 'organisation', 'room', 'cooperation', 'installation'));
ALTER TABLE entry_payloads ADD COLUMN cooperation_id uuid;

DO $$
DECLARE act record;
BEGIN
  FOR act IN SELECT * FROM (VALUES ('agreement_terms', 'paper_id'), ('agreement_versions', 'paper_id'), ('agreement_signatures', 'paper_id'),
    ('agreement_conclusions', 'paper_id'), ('signing_rules', 'organisation_id')) AS each (name, stream_column)
  LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER every_act_has_its_entry AFTER INSERT ON %s FOR EACH ROW EXECUTE FUNCTION refuse_without_entry(%L)', act.name, act.stream_column);
    EXECUTE format('CREATE TRIGGER acts_are_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', act.name);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', act.name);
    EXECUTE format('GRANT SELECT, INSERT ON %s TO samband_app, samband_worker', act.name);
  END LOOP;
END $$;
GRANT SELECT ON agreement_terms, agreement_signatures TO samband_recorder;
CREATE POLICY recorder_reads ON agreement_terms FOR SELECT TO samband_recorder USING (true);
CREATE POLICY recorder_reads ON agreement_signatures FOR SELECT TO samband_recorder USING (true);

GRANT CREATE ON SCHEMA public TO samband_recorder;
SET ROLE samband_recorder;

-- The standing agreements of which the viewer's organisation is a party, as they were last written, or that its
-- country has signed: whom others write out of the next terms still rests on those that it signed.
CREATE FUNCTION viewer_cooperations() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(paper_id), '{}') FROM (
    SELECT DISTINCT ON (paper_id) paper_id, parties FROM agreement_terms WHERE tender_id IS NULL ORDER BY paper_id, n DESC) AS latest
  WHERE viewer_country() IS NOT NULL AND (viewer('organisation')::uuid = ANY (parties)
    OR EXISTS (SELECT FROM agreement_signatures AS s WHERE s.paper_id = latest.paper_id AND s.owner_country = viewer_country())) $$;

-- As before; and somebody of a buyer may begin a cooperation, as a tender.
CREATE OR REPLACE FUNCTION append_entry(new_id uuid, of_kind text, of_id uuid, of_event text, of_version int, was_received_at timestamptz, of_act uuid, payload bytea, for_audience text, for_country text)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head stream_heads;
  entry entries;
  salt bytea := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  is_first boolean;
BEGIN
  SELECT * INTO head FROM stream_heads WHERE stream_kind = of_kind AND stream_id = of_id FOR NO KEY UPDATE;
  is_first := NOT FOUND;
  IF NOT (viewer_may_write(of_kind, of_id)
      OR (is_first AND of_kind = 'tender' AND viewer('kind') = 'person')
      OR (is_first AND of_kind = 'cooperation' AND viewer_country() IS NOT NULL)) THEN
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
  INSERT INTO entry_payloads (entry_id, tender_id, organisation_id, cooperation_id, owner_country, audience, salt, bytes) VALUES (new_id,
    CASE of_kind WHEN 'tender' THEN of_id END, CASE of_kind WHEN 'organisation' THEN of_id END, CASE of_kind WHEN 'cooperation' THEN of_id END,
    for_country, for_audience, salt, payload);
  UPDATE stream_heads SET seq = entry.seq, hash = entry.hash WHERE stream_kind = of_kind AND stream_id = of_id;
  RETURN entry.seq;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM samband_recorder;

CREATE OR REPLACE FUNCTION viewer_may_write(of_kind text, of_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(CASE of_kind
    WHEN 'tender' THEN viewer('kind') = 'clock' OR of_id = ANY (viewer_tenders('invited'))
    WHEN 'cooperation' THEN of_id = ANY (viewer_cooperations())
    WHEN 'room' THEN viewer_country() IS NOT NULL AND of_id = viewer('organisation')::uuid
    WHEN 'organisation' THEN viewer('kind') = 'operator'
      OR (viewer_country() IS NOT NULL AND of_id = viewer('organisation')::uuid)
    ELSE viewer('kind') = 'operator' END, false) $$;

-- Of an annex read those who take part in its tender; of a standing agreement its parties.
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['agreement_terms', 'agreement_versions', 'agreement_signatures', 'agreement_conclusions'] LOOP
    EXECUTE format('CREATE POLICY parties_read ON %I FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer_sees_all())
      OR tender_id = ANY ((SELECT viewer_tenders(''participants''))::uuid[])
      OR tender_id IS NULL AND paper_id = ANY ((SELECT viewer_cooperations())::uuid[]))', each);
  END LOOP;
  -- The lead puts an annex to signature, any party a standing agreement. Its conclusion is written with the last signature.
  FOREACH each IN ARRAY ARRAY['agreement_versions', 'agreement_conclusions'] LOOP
    EXECUTE format('CREATE POLICY parties_add ON %I FOR INSERT TO samband_app, samband_worker WITH CHECK (
      tender_id = ANY ((SELECT viewer_tenders(%L))::uuid[])
      OR tender_id IS NULL AND paper_id = ANY ((SELECT viewer_cooperations())::uuid[]))',
      each, CASE each WHEN 'agreement_versions' THEN 'lead' ELSE 'participants' END);
  END LOOP;
END $$;
-- A standing agreement is begun by one of its parties, and changed by whoever was one before.
CREATE POLICY parties_write ON agreement_terms FOR INSERT TO samband_app, samband_worker WITH CHECK (
  tender_id = ANY ((SELECT viewer_tenders('lead'))::uuid[])
  OR tender_id IS NULL AND (SELECT viewer_country()) IS NOT NULL AND (SELECT viewer('organisation'))::uuid = ANY (parties));
CREATE POLICY own_country_signs ON agreement_signatures FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND (tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[])
    OR tender_id IS NULL AND paper_id = ANY ((SELECT viewer_cooperations())::uuid[])));

CREATE POLICY colleagues_read ON signing_rules FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer('kind')) IN ('person', 'clock', 'operator'));
CREATE POLICY own_country_adds ON signing_rules FOR INSERT TO samband_app, samband_worker WITH CHECK (
  owner_country = (SELECT viewer_country()) AND organisation_id = (SELECT viewer('organisation'))::uuid);

DROP POLICY stream_reads ON stream_heads;
DROP POLICY stream_reads ON entries;
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['stream_heads', 'entries'] LOOP
    EXECUTE format('CREATE POLICY stream_reads ON %I FOR SELECT TO samband_app, samband_worker USING (CASE stream_kind
      WHEN ''room'' THEN (SELECT viewer_country()) IS NOT NULL AND stream_id = (SELECT viewer(''organisation''))::uuid
      WHEN ''tender'' THEN (SELECT viewer_sees_all()) OR stream_id = ANY ((SELECT viewer_tenders(''known''))::uuid[])
      WHEN ''cooperation'' THEN (SELECT viewer_sees_all()) OR stream_id = ANY ((SELECT viewer_cooperations())::uuid[])
      WHEN ''organisation'' THEN (SELECT viewer_sees_all()) OR stream_id = (SELECT viewer(''organisation''))::uuid OR (SELECT viewer(''kind'')) = ''operator''
      ELSE (SELECT viewer(''kind'')) IS NOT NULL END)', each);
  END LOOP;
END $$;

CREATE POLICY parties_read ON entry_payloads FOR SELECT TO samband_app, samband_worker USING (audience = 'parties'
  AND (tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[]) OR cooperation_id = ANY ((SELECT viewer_cooperations())::uuid[])));
