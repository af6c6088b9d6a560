import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { findDeparted } from "@/storage/participation/find-departed";
import { hasDispatchedNotice } from "@/storage/publication/find-notice";
import type { ReadOnlyDatabase } from "@/storage/read-as";

export type TenderOutside = NonNullable<Awaited<ReturnType<typeof findOutside>>>;

/** A country that was invited and is in no lot knows that the tender exists, and what it said itself; no more. */
export async function findOutside(db: ReadOnlyDatabase, { actor }: Circumstances, id: TenderId) {
  const row = await db.tender.findUnique({ where: { id } });
  if (!row) return null;
  const { number, leadCountry, interestClosesAt } = row;
  return {
    kind: "outside" as const,
    number,
    leadCountry,
    interestClosesAt: instantFrom(interestClosesAt.toISOString()),
    /** What the country has left, where it was in and is no more. */
    departed: actor.kind === "person" ? await findDeparted(db, { tender: id, country: actor.country }) : null,
    isDispatched: await hasDispatchedNotice(db, id),
    mayPropose: mayProposeTenders(actor),
  };
}
