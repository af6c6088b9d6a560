import type { TenderEvent } from "@/domain/tenders/events";
import type { Writers } from "../writer";

export const TENDER_WRITERS: Writers<TenderEvent["type"]> = {
  TenderProposed: async (tx, event, { proof, at }) => {
    const { tender: tenderId, number, title, leadOrganisation, leadCountry, lots, invitations } = event;
    const { interestClosesAt } = event;
    await tx.tender.createMany({
      data: {
        id: tenderId,
        number,
        leadOrganisation,
        leadCountry,
        interestClosesAt,
        proposedAt: at,
        ...proof,
        audience: "known",
      },
    });
    await tx.proposal.createMany({ data: { tenderId, title, ...proof } });
    await tx.lot.createMany({ data: lots.map(({ lot: id, ...facts }) => toLot({ id, tenderId, ...facts }, proof)) });
    await tx.productLine.createMany({
      data: lots.flatMap(({ lot: lotId, lines }) =>
        lines.map(({ line: id, ...facts }, index) => ({ id, tenderId, lotId, place: index + 1, ...facts, ...proof })),
      ),
    });
    await tx.invitation.createMany({
      data: invitations.map(({ country, as }) => ({ tenderId, ownerCountry: country, invitedAs: as, ...proof })),
    });
  },

  BusinessCaseWritten: (tx, { tender: tenderId, text }, { proof }) =>
    tx.businessCase.createMany({ data: { tenderId, text, ...proof } }),
};

function toLot<Proof>(
  { id, tenderId, number, title }: { id: string; tenderId: string; number: number; title: string },
  proof: Proof,
) {
  return { id, tenderId, number, title, ...proof };
}
