-- A timetable: the facts on which the law makes the minimum times depend, and the dates that follow or were chosen.
-- Rows from before say only until when tenders come in; what they do not say is null.

ALTER TABLE time_limits RENAME TO timetables;

ALTER TABLE timetables
  ADD COLUMN procedure text CONSTRAINT a_procedure_is_known
    CHECK (procedure IN ('open', 'restricted', 'neg-w-call', 'comp-dial', 'innovation')),
  ADD COLUMN takes_tenders_electronically boolean,
  ADD COLUMN prior_notice_on date,
  ADD COLUMN prior_notice_said_what_was_known boolean,
  ADD COLUMN urgency text,
  ADD COLUMN documents_access text CONSTRAINT access_to_documents_is_known
    CHECK (documents_access IN ('open', 'by-other-means', 'confidential')),
  ADD COLUMN dispatch_on date,
  ADD COLUMN requests_close_at timestamptz(3),
  ADD COLUMN invitation_on date,
  ADD COLUMN questions_by timestamptz(3),
  ADD COLUMN opened_at timestamptz(3),
  ADD COLUMN valid_until date,
  ADD COLUMN award_on date,
  ADD COLUMN supply_from date,
  ADD CONSTRAINT a_timetable_is_whole CHECK (
    num_nulls(procedure, takes_tenders_electronically, documents_access, dispatch_on, questions_by, opened_at,
      valid_until, award_on, supply_from) IN (0, 9)),
  ADD CONSTRAINT a_prior_notice_has_its_day CHECK ((prior_notice_on IS NULL) = (prior_notice_said_what_was_known IS NULL)),
  ADD CONSTRAINT whoever_is_invited_asked_first CHECK ((requests_close_at IS NULL) = (invitation_on IS NULL));
