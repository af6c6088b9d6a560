import type { BeforeDeparture, Departure } from "@/domain/consensus/departure";
import { shownDeparture, type ShownDeparture } from "@/domain/consensus/departure-shown";
import { identifier, type DecisionId } from "@/domain/definitions/identifiers";
import type { Tender } from "@/domain/tenders/tender";
import { sha256 } from "@/platform/digest";
import type { ReadOnlyDatabase } from "../read-as";
import { findManuscript } from "./find-manuscript";
import { findWords } from "./find-words";

/** What a departure is measured on. It freezes nothing, so no decision is made for it. */
export async function findBeforeDeparture(db: ReadOnlyDatabase, tender: Tender): Promise<BeforeDeparture> {
  return {
    manuscript: await findManuscript(db, tender, identifier<DecisionId>("")),
    words: await findWords(db, tender.id),
  };
}

/** A departure by its digests, as it goes along in the form that confirms it. */
export function digestsOf(departure: Departure): ShownDeparture {
  return shownDeparture(departure, sha256);
}
