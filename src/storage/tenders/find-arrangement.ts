import { storedCountry, type Country } from "@/domain/definitions/country";
import { identifier, type LinkId, type TenderId } from "@/domain/definitions/identifiers";
import type { LotsToImport } from "@/domain/participation/import-lots";
import type { LotsToArrange } from "@/domain/tenders/arrange-lots";
import type { Tender } from "@/domain/tenders/tender";
import {
  findBoundVolumes,
  findParticipations,
  findProposedVolumes,
  type BoundVolume,
} from "../participation/find-participations";
import { hasDispatchedNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";
import { findArrangement } from "./find-lots";

type OfTender = { readonly tender: Tender };

/** The lots as they stand, and what may not be changed of them. */
export async function findLotsToArrange(db: ReadOnlyDatabase, tender: Tender): Promise<LotsToArrange & OfTender> {
  const bound = await findBoundVolumes(db, tender.id, await findParticipations(db, tender.id));
  return arrangeable(db, tender, bound);
}

/** The same with what is known of each country's need: what it bound, else what was proposed to it. */
export async function findLotsToImport(db: ReadOnlyDatabase, tender: Tender): Promise<LotsToImport & OfTender> {
  const bound = await findBoundVolumes(db, tender.id, await findParticipations(db, tender.id));
  return {
    ...(await arrangeable(db, tender, bound)),
    volumes: boundElseProposed(bound, await findProposedVolumes(db, tender.id)),
    proposals: await findProposals(db, tender.id),
  };
}

/** Of each line and country what the country bound; where it bound nothing, what was proposed to it. */
export function boundElseProposed(
  bound: readonly BoundVolume[],
  proposed: readonly BoundVolume[],
): readonly BoundVolume[] {
  const key = ({ line, country }: BoundVolume) => `${line} ${country}`;
  const known = new Set(bound.map(key));
  return [...bound, ...proposed.filter((each) => !known.has(key(each)))];
}

async function arrangeable(
  db: ReadOnlyDatabase,
  tender: Tender,
  bound: readonly BoundVolume[],
): Promise<LotsToArrange & OfTender> {
  const links = await db.lotLink.groupBy({ by: ["linkId"], where: { tenderId: tender.id }, _max: { n: true } });
  return {
    tender,
    arranged: await findArrangement(db, tender.id),
    linked: new Map(links.map(({ linkId, _max }) => [identifier<LinkId>(linkId), _max.n ?? 0])),
    boundLines: new Set(bound.map(({ line }) => line)),
    isDispatched: await hasDispatchedNotice(db, tender.id),
  };
}

async function findProposals(db: ReadOnlyDatabase, tenderId: TenderId): Promise<ReadonlyMap<Country, number>> {
  const rows = await db.proposedVolume.groupBy({ by: ["ownerCountry"], where: { tenderId }, _max: { n: true } });
  return new Map(rows.map(({ ownerCountry, _max }) => [storedCountry(ownerCountry), _max.n ?? 0]));
}
