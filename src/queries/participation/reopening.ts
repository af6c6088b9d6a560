import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import { windowOf } from "@/domain/participation/window";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs } from "@/storage/read-as";
import { findHead, type TenderHead } from "../tenders/tender-head";

/** A country that was asked, until when it may answer, and of how many lots it has said nothing. */
export type AskedUntil = { readonly country: Country; readonly closesAt: Instant; readonly silent: number };

export type ReopeningPage = { readonly head: TenderHead; readonly countries: readonly AskedUntil[] };

/** For giving a country more time; null for whoever may not, and once a text is frozen or dispatched. */
export function reopeningPage(circumstances: Circumstances, id: TenderId): Promise<ReopeningPage | null> {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.runsIt || facts.revision !== null || facts.isDispatched) return null;
    const { head, tender, participations: history, reopenings } = facts;
    const answered = new Set(history.map(({ lot, country }) => `${lot} ${country}`));
    const asked = tender.invitations.filter(({ as }) => as === "participant");
    return {
      head,
      countries: asked.map(({ country }) => ({
        country,
        closesAt: windowOf({ tender, reopenings }, country),
        silent: tender.lots.filter(({ lot }) => !answered.has(`${lot} ${country}`)).length,
      })),
    };
  });
}
