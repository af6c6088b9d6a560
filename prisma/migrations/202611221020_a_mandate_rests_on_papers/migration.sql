-- How far a mandate goes is said when it is entered; the papers that it rests on are added until it is checked.
ALTER TABLE mandate_limits ADD COLUMN n int NOT NULL DEFAULT 1;
ALTER TABLE mandate_limits ALTER COLUMN n DROP DEFAULT, DROP CONSTRAINT mandate_limits_pkey, ADD PRIMARY KEY (mandate_id, n);

-- A price of today may be taken back, and is then none.
ALTER TABLE room_prices ALTER COLUMN price DROP NOT NULL, ALTER COLUMN currency DROP NOT NULL, ALTER COLUMN origin DROP NOT NULL,
  ADD CONSTRAINT a_price_has_a_currency_and_an_origin CHECK (num_nulls(price, currency, origin) IN (0, 3));

-- A mandate for one tender is known to those who take part in that tender, and not to partners of other tenders.
DROP POLICY partners_read ON mandates;
CREATE POLICY partners_read ON mandates FOR SELECT TO samband_app, samband_worker USING ((SELECT viewer_sees_all())
  OR owner_country = (SELECT viewer_country())
  OR owner_country = ANY ((SELECT viewer_partners())::text[])
    AND (tender_id IS NULL OR tender_id = ANY ((SELECT viewer_tenders('participants'))::uuid[])));

-- What became of a mandate is known to whoever knows the mandate: asked once per statement.
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['mandate_checks', 'mandate_revocations'] LOOP
    EXECUTE format('DROP POLICY partners_read ON %I', each);
    EXECUTE format('CREATE POLICY whoever_knows_the_mandate_reads ON %I FOR SELECT TO samband_app, samband_worker
      USING (mandate_id = ANY (ARRAY(SELECT id FROM mandates)))', each);
  END LOOP;
END $$;

-- Names stand in accounts alone. Those of one organisation may know each other's, and nothing else of an account.
CREATE FUNCTION colleagues() RETURNS TABLE (person_id uuid, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.person_id, a.name FROM accounts AS a JOIN people AS p ON p.id = a.person_id
  WHERE viewer('kind') = 'person' AND p.organisation_id = viewer('organisation')::uuid $$;

REVOKE EXECUTE ON FUNCTION colleagues() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION colleagues() TO samband_app;
GRANT CREATE ON SCHEMA public TO samband_doorkeeper;
ALTER FUNCTION colleagues() OWNER TO samband_doorkeeper;
REVOKE CREATE ON SCHEMA public FROM samband_doorkeeper;
