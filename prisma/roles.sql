-- Roles belong to the server, not to one database, and many operators may not create them. So they
-- are not a migration: src/operations/roles.ts runs this on the embedded server at every start, an
-- administrator runs it once elsewhere (psql -f prisma/roles.sql). It may be run again at any time.
-- Passwords are set apart from this file.

DO $$
DECLARE
  wanted record;
BEGIN
  FOR wanted IN
    SELECT * FROM (VALUES
      -- Owns every table and migrates. Row-level security is forced on it too.
      ('samband_owner', 'LOGIN'),
      -- Nobody signs in as this role. It owns the few functions that touch the heads and the record.
      ('samband_recorder', 'NOLOGIN'),
      -- Nor as this one. It owns the few functions that are asked before anyone has signed in.
      ('samband_doorkeeper', 'NOLOGIN'),
      -- Nobody signs in as this role either. It owns the functions of the sign-in: before one has
      -- an actor, an account or a session can be found by them alone.
      ('samband_doorkeeper', 'NOLOGIN'),
      -- What the web processes connect as.
      ('samband_app', 'LOGIN'),
      -- What the worker connects as: the clock, mail, the Official Journal.
      ('samband_worker', 'LOGIN'),
      -- What public pages are read as: it sees the schema public_face and nothing else.
      ('samband_public', 'LOGIN')
    ) AS role (name, sign_in)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name) THEN
      BEGIN
        EXECUTE format(
          'CREATE ROLE %I %s NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION',
          wanted.name, wanted.sign_in
        );
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another start made it in this moment
      END;
    END IF;
  END LOOP;
END
$$;

-- The migrating role may hand functions over to these two, but has none of their rights.
GRANT samband_recorder, samband_doorkeeper TO samband_owner WITH INHERIT FALSE, SET TRUE;
