-- A notice that the Official Journal did not take is mended and sent anew: the same notice, its next version.
ALTER TABLE notice_answers DROP CONSTRAINT notice_answers_notice_id_fkey;
ALTER TABLE public_face.notices DROP CONSTRAINT notices_notice_id_fkey;
ALTER TABLE public_face.parts DROP CONSTRAINT parts_notice_id_fkey;

ALTER TABLE notices
  DROP CONSTRAINT a_tender_is_dispatched_once,
  DROP CONSTRAINT notices_pkey,
  ADD PRIMARY KEY (id, version),
  ADD CONSTRAINT a_version_is_dispatched_once UNIQUE (tender_id, version),
  ADD CONSTRAINT a_version_has_two_digits CHECK (version ~ '^\d\d$');

DROP INDEX a_notice_is_settled_once;
ALTER TABLE notice_answers
  ADD COLUMN notice_version text NOT NULL DEFAULT '01',
  ADD COLUMN field text,
  DROP CONSTRAINT an_answer_is_of_a_known_kind,
  ADD CONSTRAINT an_answer_is_of_a_known_kind CHECK (status IN ('received', 'made-public', 'published', 'refused')),
  ADD CONSTRAINT only_a_refusal_names_a_field CHECK (field IS NULL OR status = 'refused'),
  DROP CONSTRAINT notice_answers_pkey,
  ADD PRIMARY KEY (notice_id, notice_version, status),
  ADD FOREIGN KEY (notice_id, notice_version) REFERENCES notices (id, version) ON DELETE RESTRICT;
ALTER TABLE notice_answers ALTER COLUMN notice_version DROP DEFAULT;
CREATE UNIQUE INDEX a_notice_is_settled_once ON notice_answers (notice_id, notice_version) WHERE status IN ('published', 'refused');

-- What was made public without word of publication stands under its own identifier, and from the word on under the
-- number of the Official Journal too. Of a notice the latest version is shown, and that with a number before the other.
ALTER TABLE public_face.notices
  ADD COLUMN notice_version text NOT NULL DEFAULT '01',
  ADD COLUMN without_word boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT notices_pkey,
  ADD PRIMARY KEY (notice_id, notice_version, without_word),
  ADD FOREIGN KEY (notice_id, notice_version) REFERENCES public.notices (id, version) ON DELETE RESTRICT;
ALTER TABLE public_face.notices ALTER COLUMN notice_version DROP DEFAULT, ALTER COLUMN without_word DROP DEFAULT;

ALTER TABLE public_face.parts
  ADD COLUMN notice_version text NOT NULL DEFAULT '01',
  DROP CONSTRAINT parts_pkey,
  ADD PRIMARY KEY (notice_id, notice_version, part),
  ADD FOREIGN KEY (notice_id, notice_version) REFERENCES public.notices (id, version) ON DELETE RESTRICT;
ALTER TABLE public_face.parts ALTER COLUMN notice_version DROP DEFAULT;

-- Numbers of tenders that ran on would tell the public of those between two published ones. They are drawn now; whether
-- one is taken can be asked of a tender that nobody may know, too. The sequence stays for the program before this one.
GRANT CREATE ON SCHEMA public TO samband_recorder;
SET ROLE samband_recorder;
CREATE FUNCTION is_free_tender_number(asked text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM tenders WHERE number = asked) $$;
REVOKE EXECUTE ON FUNCTION is_free_tender_number(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_free_tender_number(text) TO samband_app, samband_worker;
RESET ROLE;
REVOKE CREATE ON SCHEMA public FROM samband_recorder;
