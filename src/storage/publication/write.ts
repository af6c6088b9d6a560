import type { PublicationEvent } from "@/domain/publication/events";
import type { PrismaTransaction } from "../client";
import type { Writers } from "../writer";

export const PUBLICATION_WRITERS: Writers<PublicationEvent["type"]> = {
  NoticeDispatched: (tx, { notice, tender, noticeVersion, revision, dispatchedAt }, { proof }) =>
    tx.notice.createMany({
      data: { id: notice, tenderId: tender, version: noticeVersion, revisionId: revision, dispatchedAt, ...proof },
    }),

  NoticeReceived: (tx, { notice, tender, receivedAt }, { proof }) =>
    tx.noticeAnswer.createMany({
      data: { noticeId: notice, status: "received", tenderId: tender, at: receivedAt, ...proof },
    }),

  NoticePublished: async (tx, { notice, tender, publicationNumber, publishedAt }, { proof }) => {
    await tx.noticeAnswer.createMany({
      data: { noticeId: notice, status: "published", tenderId: tender, at: publishedAt, publicationNumber, ...proof },
    });
    await giveItsFace(tx, { notice, publicationNumber, publishedAt, entryId: proof.entryId });
  },

  NoticeRefused: (tx, { notice, tender, reason }, { proof, at }) =>
    tx.noticeAnswer.createMany({
      data: { noticeId: notice, status: "refused", tenderId: tender, at, reason, ...proof },
    }),
};

type Published = {
  readonly notice: string;
  readonly publicationNumber: string;
  readonly publishedAt: string;
  readonly entryId: string;
};

/** The very bytes that were agreed become what the public reads; nothing is taken from a live table. */
async function giveItsFace(tx: PrismaTransaction, { notice, publicationNumber, publishedAt, entryId }: Published) {
  await tx.$executeRaw`
    INSERT INTO public_face.notices (notice_id, tender_id, publication_number, published_at, dispatched_at,
      tenders_close_at, manifest, sha256, words, entry_id)
    SELECT n.id, n.tender_id, ${publicationNumber}, ${publishedAt}::timestamptz, n.dispatched_at,
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
    FROM notices n JOIN revisions r ON r.id = n.revision_id WHERE n.id = ${notice}::uuid`;
  await tx.$executeRaw`
    INSERT INTO public_face.parts (notice_id, part, tender_id, place, bytes, sha256, entry_id)
    SELECT n.id, p.part, n.tender_id, p.place, p.bytes, p.sha256, ${entryId}::uuid
    FROM notices n JOIN revision_parts p ON p.revision_id = n.revision_id WHERE n.id = ${notice}::uuid`;
}
