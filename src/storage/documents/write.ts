import type { DocumentsEvent } from "@/domain/documents/events";
import { personOf, type Writers } from "../writer";

export const DOCUMENTS_WRITERS: Writers<DocumentsEvent["type"]> = {
  ClauseWritten: (tx, { tender: tenderId, clause: clauseId, n, part, place, heading, text }, made) =>
    tx.clause.createMany({
      data: {
        tenderId,
        clauseId,
        n,
        part,
        place,
        heading,
        text,
        isRemoved: false,
        writtenBy: personOf(made),
        ...made.proof,
      },
    }),

  ClauseRemoved: async (tx, { tender: tenderId, clause: clauseId, n }, made) => {
    const before = { tenderId_clauseId_n: { tenderId, clauseId, n: n - 1 } };
    const clause = await tx.clause.findUniqueOrThrow({ where: before });
    await tx.clause.createMany({
      data: { ...clause, n, isRemoved: true, writtenBy: personOf(made), ...made.proof },
    });
  },
};
