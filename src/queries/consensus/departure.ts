import type { DepartingLot } from "@/domain/consensus/departing-lot";
import { departureOf, type Departure } from "@/domain/consensus/departure";
import type { ShownDeparture } from "@/domain/consensus/departure-shown";
import { obstaclesToLeaving, type DepartureRefusal } from "@/domain/consensus/leave-lots";
import type { Country } from "@/domain/definitions/country";
import type { LotId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { stanceOn } from "@/domain/participation/participation";
import { voiceOf } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayProposeTenders } from "@/domain/tenders/policy";
import { digestsOf, findBeforeDeparture } from "@/storage/consensus/find-departure";
import { findDeparted } from "@/storage/participation/find-departed";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findHead, type HeadFacts } from "../tenders/tender-head";
import { lotsOnPage, pageOf, type LotsAsked, type LotsOnPage } from "../tenders/lots-on-page";

/** Which lots are to be left, by their numbers, and whether it is to be shown what that does. */
export type DepartureAsked = LotsAsked & {
  readonly tender: TenderId;
  readonly lots: readonly number[] | "all";
  readonly isToBeShown: boolean;
};

/** What leaving the chosen lots does, or why they cannot be left. */
export type ShownToLeave =
  | { readonly obstacle: DepartureRefusal }
  | {
      readonly obstacle: null;
      readonly departure: Departure;
      readonly digests: ShownDeparture;
      /** Those of its lots that are on the page. */
      readonly lots: LotsOnPage<DepartingLot>;
    };

export type DeparturePage = NonNullable<Awaited<ReturnType<typeof departurePage>>>;
export type DepartureInside = Extract<DeparturePage, { readonly kind: "inside" }>;
export type DepartureOutside = Extract<DeparturePage, { readonly kind: "outside" }>;

/** The page on which a country leaves. Null for whoever speaks for no country that was asked to take part. */
export function departurePage(circumstances: Circumstances, asked: DepartureAsked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, asked.tender);
    if (!facts) return outside(db, circumstances, asked.tender);
    const country = facts.head.speaksFor;
    if (!country) return null;

    const { head, tender, isDispatched } = facts;
    const isIn = lotsThatItIsIn(facts, country, circumstances);
    const chosen = isIn.filter(({ number }) => asked.lots === "all" || asked.lots.includes(number));
    const rest = isIn.filter(({ lot }) => chosen.every((each) => each.lot !== lot));
    return {
      kind: "inside" as const,
      head,
      country,
      isDispatched,
      mayPropose: mayProposeTenders(circumstances.actor),
      isIn: isIn.length,
      chosen,
      offered: lotsOnPage(rest, asked),
      shown:
        asked.isToBeShown && chosen.length > 0
          ? await shownToLeave(db, { facts, country, chosen, page: asked.page }, circumstances)
          : null,
      departed: await findDeparted(db, { tender: tender.id, country }),
    };
  });
}

/** The departure from just these lots, as it is now; null where nothing can be shown of it any more. */
export function departureOfLots(
  circumstances: Circumstances,
  { tender: id, lots }: { readonly tender: TenderId; readonly lots: readonly LotId[] },
) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const country = facts?.head.speaksFor;
    if (!facts || !country) return null;
    const chosen = lots.map((lot) => ({ lot }));
    const shown = await shownToLeave(db, { facts, country, chosen, page: 1 }, circumstances);
    return shown?.obstacle === null ? shown : null;
  });
}

/** A country that has left everything reads its own rows, and no more: it is told what it left. */
async function outside(db: ReadOnlyDatabase, { actor }: Circumstances, id: TenderId) {
  const row = await db.tender.findUnique({ where: { id } });
  const country = actor.kind === "person" && voiceOf(actor, id) ? actor.country : null;
  const departed = row && country && (await findDeparted(db, { tender: id, country }));
  if (!departed) return null;
  return { kind: "outside" as const, number: row.number, leadCountry: row.leadCountry, country, departed };
}

function lotsThatItIsIn({ tender, participations }: HeadFacts, country: Country, { now }: Circumstances) {
  const day = dayIn(tender.leadTimeZone, now);
  return tender.lots.filter(({ lot }) => stanceOn(participations, { lot, country, day }) === "in");
}

type Chosen = {
  readonly facts: HeadFacts;
  readonly country: Country;
  readonly chosen: readonly { readonly lot: LotId }[];
  readonly page: number;
};

async function shownToLeave(
  db: ReadOnlyDatabase,
  { facts, country, chosen, page }: Chosen,
  { actor, now }: Circumstances,
): Promise<ShownToLeave | null> {
  const { tender } = facts;
  const as = actor.kind === "person" ? voiceOf(actor, tender.id) : null;
  if (!as) return null;
  const before = await findBeforeDeparture(db, tender);
  const leaving = { country, lots: chosen.map(({ lot }) => lot) };
  const [obstacle] = obstaclesToLeaving(before, { ...leaving, as }, now);
  if (obstacle) return { obstacle };
  const departure = departureOf(before, leaving, now);
  return { obstacle: null, departure, digests: digestsOf(departure), lots: pageOf(departure.lots, page) };
}
