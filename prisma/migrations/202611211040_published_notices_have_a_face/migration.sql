-- All that the public can read, and all that its role can see. Written at publication, from the frozen bytes.
CREATE SCHEMA public_face;

CREATE TABLE public_face.notices (
  notice_id uuid PRIMARY KEY REFERENCES public.notices ON DELETE RESTRICT,
  tender_id uuid NOT NULL,
  publication_number text NOT NULL CONSTRAINT a_publication_number_is_given_once UNIQUE,
  published_at timestamptz(3) NOT NULL,
  dispatched_at timestamptz(3) NOT NULL,
  tenders_close_at timestamptz(3) NOT NULL,
  manifest bytea NOT NULL,
  sha256 char(64) NOT NULL,
  -- Title, lots, INN and ATC in lower case, for the search field.
  words text NOT NULL,
  entry_id uuid NOT NULL REFERENCES public.entries ON DELETE RESTRICT
);

CREATE TABLE public_face.parts (
  notice_id uuid NOT NULL REFERENCES public_face.notices ON DELETE RESTRICT,
  part text NOT NULL,
  tender_id uuid NOT NULL,
  place int NOT NULL,
  bytes bytea NOT NULL,
  sha256 char(64) NOT NULL,
  entry_id uuid NOT NULL REFERENCES public.entries ON DELETE RESTRICT,
  PRIMARY KEY (notice_id, part),
  CONSTRAINT a_part_is_named_by_its_bytes CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- Goes up with each publication: what is kept of older versions is dropped.
CREATE TABLE public_face.version (
  is_the_only_one boolean PRIMARY KEY DEFAULT true CONSTRAINT there_is_one_version CHECK (is_the_only_one),
  version bigint NOT NULL
);
INSERT INTO public_face.version VALUES (true, 0);

CREATE FUNCTION public_face.tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public_face, pg_temp AS $$
DECLARE now_at bigint;
BEGIN
  UPDATE version SET version = version + 1 RETURNING version INTO now_at;
  PERFORM pg_notify('public_face', now_at::text);
  RETURN NULL;
END $$;
CREATE TRIGGER a_publication_is_told AFTER INSERT ON public_face.notices FOR EACH STATEMENT EXECUTE FUNCTION public_face.tell();
