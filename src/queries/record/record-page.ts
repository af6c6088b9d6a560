import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCopiedFrom } from "@/storage/documents/find-copied-from";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type RecordPage = NonNullable<Awaited<ReturnType<typeof recordPage>>>;

const PER_PAGE = 100;

/** The acts of a tender in their order, each with its hash; what an act says where the viewer may read it. */
export function recordPage(
  circumstances: Circumstances,
  { tender: id, page }: { readonly tender: TenderId; readonly page: number },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts) return null;
    const stream = { streamKind: "tender", streamId: id };
    const head = await db.streamHead.findUnique({ where: { streamKind_streamId: stream } });
    const rows = await db.entry.findMany({
      where: stream,
      orderBy: { seq: "asc" },
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
    });
    const payloads = await db.entryPayload.findMany({ where: { entryId: { in: rows.map((row) => row.id) } } });
    const written = rows.filter(({ event }) => event === "ClauseWritten");
    const copiedFrom = await findCopiedFrom(
      db,
      written.map(({ id: entry }) => entry),
    );
    const people = await db.person.findMany({ where: { id: { in: rows.flatMap((row) => personOf(row.actorRef)) } } });
    const organisations = await db.organisation.findMany({
      where: { id: { in: people.map(({ organisationId }) => organisationId) } },
    });
    return {
      head: facts.head,
      pages: Math.max(1, Math.ceil(Number(head?.seq ?? 0) / PER_PAGE)),
      page,
      streamHead: head && { seq: String(head.seq), hash: head.hash },
      entries: rows.map((row) => {
        const organisationId = people.find((person) => personOf(row.actorRef).includes(person.id))?.organisationId;
        const organisation = organisations.find((each) => each.id === organisationId);
        const payload = payloads.find(({ entryId }) => entryId === row.id);
        return {
          seq: String(row.seq),
          event: row.event,
          receivedAt: instantFrom(row.receivedAt.toISOString()),
          actorKind: row.actorRef.split(":")[0] ?? "",
          organisation: organisation ? { name: organisation.name, country: organisation.country } : null,
          hash: row.hash,
          /** The canonical JSON of the event, or null where it is withheld from the viewer. */
          said: payload ? new TextDecoder().decode(payload.bytes) : null,
          /** The number of the tender that a clause was taken over from, where the viewer may know of it. */
          copiedFrom: copiedFrom.get(row.id) ?? null,
        };
      }),
    };
  });
}

function personOf(actorRef: string): readonly string[] {
  const [kind, person] = actorRef.split(":");
  return kind === "person" && person ? [person] : [];
}
