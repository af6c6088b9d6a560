import type { PublicationEvent } from "@/domain/publication/events";
import { identifierOf } from "@/domain/publication/notice";
import type { PrismaTransaction } from "../client";
import type { Writers } from "../writer";

export const PUBLICATION_WRITERS: Writers<PublicationEvent["type"]> = {
  NoticeDispatched: (tx, { notice, tender, noticeVersion, revision, dispatchedAt }, { proof }) =>
    tx.notice.createMany({
      data: { id: notice, tenderId: tender, version: noticeVersion, revisionId: revision, dispatchedAt, ...proof },
    }),

  NoticeReceived: (tx, { receivedAt, ...event }, { proof }) =>
    tx.noticeAnswer.createMany({ data: { ...answered(event), status: "received", at: receivedAt, ...proof } }),

  NoticeMadePublic: async (tx, { publicAt, ...event }, { proof }) => {
    const { notice, noticeVersion: version } = event;
    await tx.noticeAnswer.createMany({
      data: { ...answered(event), status: "made-public", at: publicAt, ...proof },
    });
    await giveItsFace(tx, {
      ...event,
      publicationNumber: identifierOf({ notice, version }),
      publishedAt: publicAt,
      withoutWord: true,
      entryId: proof.entryId,
    });
  },

  NoticePublished: async (tx, { publicationNumber, publishedAt, ...event }, { proof }) => {
    await tx.noticeAnswer.createMany({
      data: { ...answered(event), status: "published", at: publishedAt, publicationNumber, ...proof },
    });
    const { entryId } = proof;
    await giveItsFace(tx, { ...event, publicationNumber, publishedAt, withoutWord: false, entryId });
  },

  NoticeRefused: (tx, { reason, field = null, ...event }, { proof, at }) =>
    tx.noticeAnswer.createMany({ data: { ...answered(event), status: "refused", at, reason, field, ...proof } }),
};

type Answered = Pick<Published, "notice" | "noticeVersion"> & { readonly tender: string };

function answered({ notice, noticeVersion, tender }: Answered) {
  return { noticeId: notice, noticeVersion, tenderId: tender };
}

type Published = {
  readonly notice: string;
  readonly noticeVersion: string;
  readonly publicationNumber: string;
  readonly publishedAt: string;
  readonly withoutWord: boolean;
  readonly entryId: string;
};

/** The very bytes that were sent become what the public reads; nothing is taken from a live table. */
async function giveItsFace(tx: PrismaTransaction, published: Published) {
  const { notice, noticeVersion, publicationNumber, publishedAt, withoutWord, entryId } = published;
  await tx.$executeRaw`
    INSERT INTO public_face.notices (notice_id, notice_version, without_word, tender_id, publication_number, published_at,
      dispatched_at, tenders_close_at, manifest, sha256, words, entry_id)
    SELECT n.id, n.version, ${withoutWord}, n.tender_id, ${publicationNumber}, ${publishedAt}::timestamptz, n.dispatched_at,
      (SELECT (convert_from(p.bytes, 'UTF8')::jsonb ->> 'tendersCloseAt')::timestamptz
        FROM revision_parts p WHERE p.revision_id = n.revision_id AND p.part = 'common'),
      r.bytes, r.sha256,
      (SELECT lower(string_agg(concat_ws(' ', said ->> 'number', said ->> 'title',
          (SELECT string_agg(buyer ->> 'name', ' ') FROM jsonb_array_elements(said -> 'buyers') AS buyer),
          (SELECT string_agg(concat_ws(' ', line ->> 'inn', line ->> 'atc'), ' ')
            FROM jsonb_array_elements(said -> 'lines') AS line)), ' '))
        FROM revision_parts p, LATERAL (SELECT convert_from(p.bytes, 'UTF8')::jsonb AS said) AS read
        WHERE p.revision_id = n.revision_id),
      ${entryId}::uuid
    FROM notices n JOIN revisions r ON r.id = n.revision_id WHERE n.id = ${notice}::uuid AND n.version = ${noticeVersion}`;
  await tx.$executeRaw`
    INSERT INTO public_face.parts (notice_id, notice_version, part, tender_id, place, bytes, sha256, entry_id)
    SELECT n.id, n.version, p.part, n.tender_id, p.place, p.bytes, p.sha256, ${entryId}::uuid
    FROM notices n JOIN revision_parts p ON p.revision_id = n.revision_id
    WHERE n.id = ${notice}::uuid AND n.version = ${noticeVersion}
      AND NOT EXISTS (SELECT FROM public_face.parts public WHERE public.notice_id = n.id AND public.notice_version = n.version)`;
}
