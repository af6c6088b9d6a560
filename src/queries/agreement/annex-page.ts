import { lacksOfAnnex } from "@/domain/agreement/annex-stands";
import { missingOfAgreement } from "@/domain/gates/missing-of-agreement";
import type { AnnexContent } from "@/domain/agreement/paper";
import { mayWriteAnnexOf } from "@/domain/agreement/policy";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import { findAnnexAtHand } from "@/storage/agreement/find-agreed";
import { findStandingVersion } from "@/storage/agreement/find-papers";
import { findParties } from "@/storage/agreement/find-parties";
import { readAs } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { findHead } from "../tenders/tender-head";
import { shownPaper } from "./agreement-page";
import { findSignedAgreements } from "./standing-agreements";

export type AnnexShown = NonNullable<Awaited<ReturnType<typeof annexPage>>>;
export type AnnexToWrite = NonNullable<Awaited<ReturnType<typeof annexToWrite>>>;

/** The annex of a tender; null for whoever does not read what participants read. */
export async function annexPage(circumstances: Circumstances, id: TenderId) {
  const { actor, now } = circumstances;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts) return null;
    const { tender, head, participations } = facts;
    const atHand = await findAnnexAtHand(db, tender, { now, participations });
    const about = { of: { tender: id }, timeZone: tender.leadTimeZone, names, needed: atHand.countries };
    return {
      head,
      shown: await shownPaper(db, circumstances, atHand.annex, about),
      draft: await draftOf(),
      missing: missingOfAgreement(lacksOfAnnex(atHand), head.leadCountry),
      countries: atHand.countries,
      mayWrite: mayWriteAnnexOf(actor, tender),
    };

    async function draftOf(): Promise<AnnexContent | null> {
      const { terms, versions } = atHand.annex;
      if (!terms) return null;
      const standing = await findStandingVersion(db, terms.standing);
      return {
        form: "samband/agreement/1",
        kind: "annex",
        number: versions.length + 1,
        parties: await findParties(db, { countries: atHand.countries }),
        tender: id,
        tenderNumber: tender.number,
        title: tender.title,
        lead: tender.leadCountry,
        standingName: standing?.content.terms.name ?? "",
        terms,
      };
    }
  });
}

/** The form of the annex; null for whoever may not write it. */
export function annexToWrite(circumstances: Circumstances, id: TenderId) {
  const { actor, now } = circumstances;
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts || !mayWriteAnnexOf(actor, facts.tender)) return null;
    const { tender, head, participations } = facts;
    const { annex, countries } = await findAnnexAtHand(db, tender, { now, participations });
    return {
      head,
      written: annex.written,
      terms: annex.terms,
      countries,
      agreements: await findSignedAgreements(db),
    };
  });
}
