import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import type { Volume } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Lot } from "@/domain/tenders/tender";
import { findBoundVolumes, findParticipations, findProposedVolumes } from "@/storage/participation/find-participations";
import { readAs } from "@/storage/read-as";
import { boundElseProposed } from "@/storage/tenders/find-arrangement";
import { findTender } from "@/storage/tenders/find-tender";

export type LotExport = {
  readonly number: string;
  readonly lots: readonly Lot[];
  /** What each country bound, else what was proposed to it, as far as the viewer may read it. */
  readonly volumes: readonly (Volume & { readonly country: Country; readonly state: "bound" | "proposed" })[];
  /** Whoever is asked to take part, each with columns of its own. */
  readonly countries: readonly Country[];
};

/** The lots of a tender as a sheet; null where the viewer may not know what it is about. */
export function lotExport(circumstances: Circumstances, id: TenderId): Promise<LotExport | null> {
  return readAs(circumstances, async (db) => {
    const tender = await findTender(db, id);
    if (!tender) return null;
    const bound = await findBoundVolumes(db, id, await findParticipations(db, id));
    const isBound = new Set(bound);
    return {
      number: tender.number,
      lots: tender.lots,
      volumes: boundElseProposed(bound, await findProposedVolumes(db, id)).map((volume) => ({
        ...volume,
        state: isBound.has(volume) ? "bound" : "proposed",
      })),
      countries: tender.invitations.filter(({ as }) => as === "participant").map(({ country }) => country),
    };
  });
}
