-- Before someone has an actor, these functions are all that the application can ask. They belong to
-- the doorkeeper, who sees accounts, sessions and roles and nothing of any tender.
GRANT SELECT ON accounts, organisations, people, role_grants, installations TO samband_doorkeeper;
GRANT SELECT, INSERT, UPDATE (closed_at) ON sessions TO samband_doorkeeper;
GRANT SELECT, INSERT, DELETE ON sign_in_failures TO samband_doorkeeper;
CREATE POLICY doorkeeper_reads ON accounts FOR SELECT TO samband_doorkeeper USING (true);
CREATE POLICY doorkeeper_reads ON organisations FOR SELECT TO samband_doorkeeper USING (true);
CREATE POLICY doorkeeper_reads ON people FOR SELECT TO samband_doorkeeper USING (true);
CREATE POLICY doorkeeper_reads ON role_grants FOR SELECT TO samband_doorkeeper USING (true);
CREATE POLICY doorkeeper_reads ON installations FOR SELECT TO samband_doorkeeper USING (true);
CREATE POLICY doorkeeper_keeps ON sessions TO samband_doorkeeper USING (true) WITH CHECK (true);
CREATE POLICY doorkeeper_keeps ON sign_in_failures TO samband_doorkeeper USING (true) WITH CHECK (true);

-- For an exact address, the person and the hash of the password, and nothing else.
CREATE FUNCTION find_account(of_address text) RETURNS TABLE (person_id uuid, password_hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT person_id, password_hash FROM accounts WHERE address = lower(of_address) $$;

CREATE FUNCTION open_session(new_id uuid, of_person uuid, at timestamptz, until timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO sessions (id, person_id, opened_at, ends_at) VALUES (new_id, of_person, at, until) $$;

CREATE FUNCTION close_session(of_id uuid, at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE sessions SET closed_at = at WHERE id = of_id AND closed_at IS NULL $$;

-- Whose session it is, as the actor of this moment: roles granted since are held at once.
CREATE FUNCTION find_actor(of_session uuid, at timestamptz)
RETURNS TABLE (person_id uuid, organisation_id uuid, organisation text, kind text, country text, name text, language text, time_zone text, roles jsonb)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.id, o.id, o.name, o.kind, o.country, a.name, a.language, a.time_zone,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'tender', r.tender_id)), '[]') FROM role_grants r WHERE r.person_id = p.id)
  FROM sessions s JOIN people p ON p.id = s.person_id JOIN organisations o ON o.id = p.organisation_id JOIN accounts a ON a.person_id = p.id
  WHERE s.id = of_session AND s.closed_at IS NULL AND at >= s.opened_at AND at < s.ends_at $$;

CREATE FUNCTION sign_in_failures_since(of_key text, since timestamptz) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT count(*) FROM sign_in_failures WHERE key = of_key AND failed_at > since $$;

CREATE FUNCTION note_sign_in_failure(of_key text, at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM sign_in_failures WHERE failed_at < at - interval '1 day';
  INSERT INTO sign_in_failures (key, failed_at) VALUES (of_key, at) $$;

-- The people of a demo stand on its sign-in page; of a real installation this tells nothing.
CREATE FUNCTION demo_people() RETURNS TABLE (address text, name text, organisation text, country text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.address, a.name, o.name, o.country, (SELECT array_agg(r.role ORDER BY r.role) FROM role_grants r WHERE r.person_id = a.person_id)
  FROM accounts a JOIN people p ON p.id = a.person_id JOIN organisations o ON o.id = p.organisation_id
  WHERE EXISTS (SELECT FROM installations i WHERE i.kind = 'demo') ORDER BY o.country, a.address $$;

-- What an installation is for, told to the application before anyone has signed in.
CREATE FUNCTION installation_kind() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT i.kind FROM installations i $$;

GRANT CREATE ON SCHEMA public TO samband_doorkeeper;
DO $$
DECLARE each text;
BEGIN
  FOREACH each IN ARRAY ARRAY['find_account(text)', 'open_session(uuid, uuid, timestamptz, timestamptz)', 'close_session(uuid, timestamptz)',
    'find_actor(uuid, timestamptz)', 'sign_in_failures_since(text, timestamptz)', 'note_sign_in_failure(text, timestamptz)',
    'demo_people()', 'installation_kind()'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO samband_doorkeeper', each);
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', each);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO samband_app', each);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM samband_doorkeeper;
