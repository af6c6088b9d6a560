import type { TenderId } from "@/domain/definitions/identifiers";
import { clausesOf, COMMON } from "@/domain/documents/clause";
import type { Circumstances } from "@/domain/people/circumstances";
import { findStandingClauses } from "@/storage/documents/find-clauses";
import { findTendersWithTexts } from "@/storage/documents/find-tenders-with-texts";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";
import { findHead } from "../tenders/tender-head";

export type ClausesToCopy = NonNullable<Awaited<ReturnType<typeof clausesToCopy>>>;

/** The tenders whose texts the viewer reads, and the clauses of one of them, for whoever writes; null for everyone else. */
export function clausesToCopy(
  circumstances: Circumstances,
  { tender: id, from }: { readonly tender: TenderId; readonly from: TenderId | null },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt || facts.isDispatched) return null;
    const tenders = (await findTendersWithTexts(db)).filter((each) => each.id !== id);
    const chosen = from !== null && tenders.some((each) => each.id === from) ? await findTender(db, from) : null;
    const standing = chosen ? await findStandingClauses(db, chosen.id) : [];
    return {
      head: facts.head,
      tenders,
      lots: facts.tender.lots.map(({ lot, number, title }) => ({ lot, number, title })),
      source: chosen && {
        id: chosen.id,
        number: chosen.number,
        parts: [{ lot: COMMON, number: 0, title: "" } as const, ...chosen.lots].map(({ lot, number, title }) => ({
          part: lot,
          number,
          title,
          clauses: clausesOf(standing, lot),
        })),
      },
    };
  });
}
