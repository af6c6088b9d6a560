import { canonicalText } from "@/domain/definitions/canonical";
import type { LotsArranged, TenderEvent } from "@/domain/tenders/events";
import type { Lot, ProductLine } from "@/domain/tenders/tender";
import type { PrismaTransaction } from "../client";
import type { Proof, Writers } from "../writer";
import { findLots } from "./find-lots";

export const TENDER_WRITERS: Writers<TenderEvent["type"]> = {
  TenderProposed: async (tx, event, { proof, at }) => {
    const { tender: tenderId, number, title, form, leadOrganisation, leadCountry, lots, invitations } = event;
    const { interestClosesAt } = event;
    await tx.tender.createMany({
      data: {
        id: tenderId,
        number,
        form,
        leadOrganisation,
        leadCountry,
        interestClosesAt,
        proposedAt: at,
        ...proof,
        audience: "known",
      },
    });
    await tx.proposal.createMany({ data: { tenderId, title, ...proof } });
    await begin(tx, { tenderId, n: 0, ...proof }, { lots, begun: NOTHING_BEGUN });
    await tx.invitation.createMany({
      data: invitations.map(({ country, as }) => ({ tenderId, ownerCountry: country, invitedAs: as, ...proof })),
    });
  },

  BusinessCaseWritten: (tx, { tender: tenderId, text }, { proof }) =>
    tx.businessCase.createMany({ data: { tenderId, text, ...proof } }),

  LotsArranged: async (tx, event, { proof }) => {
    const arranged: Arranged = { tenderId: event.tender, n: event.n, ...proof };
    const begun = await begunAmong(tx, event);
    const standing = new Map(placed(await findLots(tx, event.tender)).map((line) => [line.line, canonicalText(line)]));
    await begin(tx, arranged, { lots: event.lots, begun });
    await becomeAnother(tx, arranged, { event, begun, standing });
  },

  LotsLinked: (tx, { tender: tenderId, link: linkId, n, lots }, { proof }) =>
    tx.lotLink.createMany({ data: { tenderId, linkId, n, lots: [...lots], ...proof } }),
};

type Arranged = Proof & { readonly tenderId: string; readonly n: number };
type Begun = { readonly lots: ReadonlySet<string>; readonly lines: ReadonlySet<string> };
type PlacedLine = ProductLine & { readonly lotId: string; readonly place: number };

/** Which of the lots and lines there were before. */
async function begunAmong(tx: PrismaTransaction, { tender: tenderId }: LotsArranged): Promise<Begun> {
  const lots = await tx.lot.findMany({ where: { tenderId }, select: { id: true } });
  const lines = await tx.productLine.findMany({ where: { tenderId }, select: { id: true } });
  return { lots: new Set(lots.map(({ id }) => id)), lines: new Set(lines.map(({ id }) => id)) };
}

const NOTHING_BEGUN: Begun = { lots: new Set(), lines: new Set() };

/** Lots that are new, and lines that are. */
async function begin(
  tx: PrismaTransaction,
  arranged: Arranged,
  { lots, begun }: { readonly lots: readonly Lot[]; readonly begun: Begun },
): Promise<void> {
  const newLots = lots.filter(({ lot }) => !begun.lots.has(lot));
  const newLines = placed(lots).filter(({ line }) => !begun.lines.has(line));
  await tx.lot.createMany({ data: newLots.map(({ lot: id, number, title }) => ({ id, number, title, ...arranged })) });
  await tx.productLine.createMany({ data: newLines.map((line) => ({ ...toLine(line), ...arranged })) });
}

type Become = { readonly event: LotsArranged; readonly begun: Begun; readonly standing: ReadonlyMap<string, string> };

/**
 * What lots and lines that there were before have become, also where they stand now, and that they are
 * gone. Of a lot that only has another number, the lines are as they were, and nothing is written of them.
 */
async function becomeAnother(tx: PrismaTransaction, arranged: Arranged, become: Become): Promise<void> {
  const { event, begun, standing } = become;
  const goneLots = await tx.lot.findMany({ where: { id: { in: [...event.removedLots] } } });
  await tx.lotForm.createMany({
    data: [
      ...event.lots
        .filter(({ lot }) => begun.lots.has(lot))
        .map(({ lot: lotId, number, title }) => ({ lotId, number, title, isRemoved: false, ...arranged })),
      ...goneLots.map(({ id: lotId, number, title }) => ({ lotId, number, title, isRemoved: true, ...arranged })),
    ],
  });
  const changed = placed(event.lots).filter(
    (line) => begun.lines.has(line.line) && standing.get(line.line) !== canonicalText(line),
  );
  const goneLines = await tx.productLine.findMany({ where: { id: { in: [...event.removedLines] } } });
  await tx.lineForm.createMany({
    data: [
      ...changed.map((line) => {
        const { id: lineId, ...facts } = toLine(line);
        return { lineId, ...facts, isRemoved: false, ...arranged };
      }),
      ...goneLines.map(({ id: lineId, audience: _audience, entryId: _entry, ...facts }) => ({
        ...facts,
        lineId,
        isRemoved: true,
        ...arranged,
      })),
    ],
  });
}

function placed(lots: readonly Lot[]): readonly PlacedLine[] {
  return lots.flatMap(({ lot: lotId, lines }) => lines.map((line, index) => ({ ...line, lotId, place: index + 1 })));
}

function toLine({ line: id, ...facts }: PlacedLine) {
  return { id, ...facts };
}
