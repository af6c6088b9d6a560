import type { Country } from "@/domain/definitions/country";
import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { findProposedVolumes } from "@/storage/participation/find-participations";
import { findVolumesOfLines } from "@/storage/participation/find-volumes-of-lines";
import { readAs } from "@/storage/read-as";
import { findHead, type TenderHead } from "../tenders/tender-head";
import { findAnswering } from "./answering";
import { boardLot, type BoardLot } from "./board-lot";

export type OwnVolumes = {
  readonly head: TenderHead;
  readonly country: Country;
  readonly lot: BoardLot;
  /** Whether a version is frozen, so that new volumes call for a new one. */
  readonly isFrozen: boolean;
};

/** A lot that the viewer's country is in, for saying its volumes anew; null where there is none to say. */
export function ownVolumes(
  circumstances: Circumstances,
  asked: { readonly tender: TenderId; readonly lot: LotId },
): Promise<OwnVolumes | null> {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, asked.tender);
    const lots = facts?.tender.lots.filter(({ lot }) => lot === asked.lot) ?? [];
    const [lot] = lots;
    const answering = facts && (await findAnswering(db, { facts, lots }, circumstances));
    if (!facts || !lot || !answering?.lots[0]?.mayBind) return null;

    const { tender, participations: history, head } = facts;
    const lines = lot.lines.map(({ line }) => line);
    const seen = {
      asked: [],
      history,
      volumes: await findVolumesOfLines(db, tender.id, { lines, history }),
      proposed: await findProposedVolumes(db, tender.id, lines),
      day: dayIn(tender.leadTimeZone, circumstances.now),
    };
    return { head, country: answering.country, lot: boardLot(lot, seen), isFrozen: answering.isFrozen };
  });
}
