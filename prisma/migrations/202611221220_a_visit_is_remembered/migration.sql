-- A working. When somebody last looked at their day, so that the next time it can be said what moved since.
CREATE TABLE visits (
  person_id uuid PRIMARY KEY REFERENCES people ON DELETE RESTRICT,
  latest_at timestamptz(3) NOT NULL,
  before_at timestamptz(3)
);

ALTER TABLE visits ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON visits TO samband_app;
CREATE POLICY own_visit ON visits TO samband_app
  USING (person_id = (SELECT viewer('person'))::uuid) WITH CHECK (person_id = (SELECT viewer('person'))::uuid);

-- What moved is asked by time, over all tenders that somebody may know of.
CREATE INDEX ON entries (received_at);
