-- A mail goes by itself, or waits until a digest carries it; and a digest is a mail. Mails so far went by themselves.
-- What a waiting mail follows from is kept, so that the digest says it as it then stands.
ALTER TABLE outbox
  ADD COLUMN kind text NOT NULL DEFAULT 'duty',
  ADD COLUMN goes text NOT NULL DEFAULT 'at-once' CONSTRAINT a_mail_goes_as_is_known CHECK (goes IN ('at-once', 'waits', 'digest')),
  ADD COLUMN follows jsonb,
  ADD COLUMN digest_id uuid REFERENCES outbox ON DELETE RESTRICT,
  ADD COLUMN left_out_at timestamptz(3),
  ADD CONSTRAINT only_what_waits_is_carried CHECK (goes = 'waits' OR digest_id IS NULL AND left_out_at IS NULL),
  ADD CONSTRAINT what_is_left_out_is_not_carried CHECK (digest_id IS NULL OR left_out_at IS NULL),
  ADD CONSTRAINT what_waits_is_not_sent CHECK (goes <> 'waits' OR sent_at IS NULL);
CREATE INDEX ON outbox (person_id) WHERE goes = 'waits' AND digest_id IS NULL AND left_out_at IS NULL;
GRANT UPDATE (digest_id, left_out_at) ON outbox TO samband_worker;

-- A working. What somebody chose to be written about, and when. What the house must tell is no choice.
CREATE TABLE mail_choices (
  person_id uuid NOT NULL REFERENCES people ON DELETE RESTRICT,
  kind text NOT NULL CONSTRAINT what_must_be_told_is_no_choice CHECK (kind <> 'duty'),
  pace text NOT NULL CONSTRAINT a_pace_is_known CHECK (pace IN ('at-once', 'digest', 'never')),
  chosen_at timestamptz(3) NOT NULL,
  PRIMARY KEY (person_id, kind)
);
ALTER TABLE mail_choices ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON mail_choices TO samband_app;
GRANT SELECT ON mail_choices TO samband_worker;
CREATE POLICY own_choices ON mail_choices TO samband_app
  USING (person_id = (SELECT viewer('person'))::uuid) WITH CHECK (person_id = (SELECT viewer('person'))::uuid);
CREATE POLICY clock_reads ON mail_choices FOR SELECT TO samband_worker USING ((SELECT viewer('kind')) = 'clock');
