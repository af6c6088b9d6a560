import { countriesOf } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findLatestRevision } from "@/storage/consensus/find-revisions";
import { findBuyers } from "@/storage/people/find-buyers";
import { findCountries, type KnownCountry } from "@/storage/people/find-countries";
import { readAs } from "@/storage/read-as";
import { findTender } from "@/storage/tenders/find-tender";

/** What those who are told of a tender must know to place it. */
export type TenderToTell = Tender & {
  readonly leadName: string;
  /** The countries that the latest version binds; none before the first. */
  readonly bound: readonly Country[];
  /** All countries with their legal zones, by which a reader's own can be named. */
  readonly countries: readonly KnownCountry[];
};

/** Read by the clock, to write to people about the tender; null where there is none. */
export function tenderToTell(circumstances: Circumstances, id: TenderId): Promise<TenderToTell | null> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender) return null;
    const revision = await findLatestRevision(db, id);
    const [lead] = await findBuyers(db, [tender.leadCountry]);
    return {
      ...tender,
      leadName: lead?.name ?? "",
      bound: revision ? countriesOf(revision) : [],
      countries: await findCountries(db),
    };
  });
}
