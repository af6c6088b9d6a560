import { costOf, type Need, type OwnFigures } from "@/domain/consensus/ceiling";
import type { Country } from "@/domain/definitions/country";
import type { LineId, TenderId } from "@/domain/definitions/identifiers";
import type { Currency, Money } from "@/domain/definitions/money";
import { dayIn } from "@/domain/definitions/time";
import { stanceOn } from "@/domain/participation/participation";
import type { PriceToday } from "@/domain/participation/private-room";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayEnterRoomOf } from "@/domain/people/policy";
import type { ProductLine } from "@/domain/tenders/tender";
import { findOwnFigures } from "@/storage/consensus/find-own-figures";
import { findBudget, findNotes } from "@/storage/participation/find-private-room";
import { findMandates, type MandateInFull } from "@/storage/people/find-mandates";
import { readAs } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { stateOn } from "../people/mandate-facts";
import { findHead, type HeadFacts } from "../tenders/tender-head";
import { lotsOnPage } from "../tenders/lots-on-page";
import { budgetLimit, findText, mandateLimit } from "./room-limits";

export type RoomAsked = {
  readonly tender: TenderId;
  readonly find: string;
  readonly page: number;
  /** Which page of the notes, the latest on the first. */
  readonly notes: number;
};

const NOTES_ON_PAGE = 20;

/** A product line with what the country pays for it today, if it has said so. */
export type PricedLine = ProductLine & {
  /** Of its lot, by which it is found. */
  readonly number: number;
  readonly title: string;
  readonly lines: readonly ProductLine[];
  readonly isIn: boolean;
  readonly today: PriceToday | null;
};

export type PrivateRoomPage = NonNullable<Awaited<ReturnType<typeof privateRoom>>>;

/** What a country keeps to itself of a tender; null for everybody who is not of that country. */
export async function privateRoom(circumstances: Circumstances, asked: RoomAsked) {
  const { actor, now } = circumstances;
  if (actor.kind !== "person" || !mayEnterRoomOf(actor, asked.tender, actor.country)) return null;
  const { country } = actor;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, asked.tender);
    if (!facts?.head.hasRoom) return null;
    const own = { tender: asked.tender, country };
    const figures = await findOwnFigures(db, own);
    const budget = await findBudget(db, own);
    const { notes, ...notesPage } = await findNotes(db, own, { page: asked.notes, size: NOTES_ON_PAGE });
    const day = dayIn(facts.tender.leadTimeZone, now);
    const mandates = (await findMandates(db, [country])).filter(({ scope }) => isForTender(scope, asked.tender));
    const text = await findText(db, facts, now);
    const need: Need = { country, lots: text.lots.filter(({ countries }) => countries.includes(country)) };
    return {
      head: facts.head,
      country,
      budget,
      notes: notes.map((note) => ({ ...note, by: names.get(note.by) ?? "" })),
      notesPage,
      usualCurrency: usualCurrency(figures, budget),
      prices: lotsOnPage(pricedLines(facts, figures, { country, day }), asked),
      /** In which text it was looked up: in a version, in the draft as it stands, or in none that the viewer may read. */
      text: { in: text.in, version: text.version },
      bound: {
        lots: need.lots.length,
        withoutTerm: need.lots.filter(({ term }) => !term).length,
        ...costOf(figures.prices, need),
      },
      limits: [
        ...budgetLimit(budget, figures, need),
        ...mandates.flatMap((mandate) =>
          mandateLimit(mandate, {
            figures,
            need,
            holder: names.get(mandate.holder) ?? "",
            counts: stateOn(mandate, day),
          }),
        ),
      ],
    };
  });
}

function isForTender(scope: MandateInFull["scope"], tender: TenderId): boolean {
  return scope.of === "all-tenders" || scope.tender === tender;
}

/** The currency in which the country pays for most lines, or has its budget; null where it has said neither. */
function usualCurrency({ prices }: OwnFigures, budget: Money | null): Currency | null {
  const counted = [...Map.groupBy(prices, ({ currency }) => currency)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0] ?? budget?.currency ?? null;
}

/** Lots that the country is in come first, each in its order. */
function pricedLines(
  { tender, participations }: HeadFacts,
  { prices }: OwnFigures,
  { country, day }: { readonly country: Country; readonly day: Parameters<typeof stanceOn>[1]["day"] },
) {
  const today = new Map<LineId, PriceToday>(prices.map((price) => [price.line, price]));
  const lines = tender.lots.flatMap(({ lot, number, title, lines: own }) => {
    const isIn = stanceOn(participations, { lot, country, day }) === "in";
    return own.map((line): PricedLine => ({
      ...line,
      number,
      title,
      lines: [line],
      isIn,
      today: today.get(line.line) ?? null,
    }));
  });
  return lines.toSorted((a, b) => Number(b.isIn) - Number(a.isIn));
}
