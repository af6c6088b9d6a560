import type { DocumentsEvent } from "@/domain/documents/events";
import { personOf, type Writers } from "../writer";

export const DOCUMENTS_WRITERS: Writers<DocumentsEvent["type"]> = {
  ClauseWritten: (tx, { tender: tenderId, clause: clauseId, n, part, document, place, heading, text }, made) =>
    tx.clause.createMany({
      data: {
        tenderId,
        clauseId,
        n,
        part,
        document,
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

  CriteriaSet: (tx, { tender: tenderId, part, n, criteria }, { proof }) =>
    tx.awardCriteriaForm.createMany({ data: { tenderId, part, n, isRemoved: false, criteria, ...proof } }),

  CriteriaRemoved: async (tx, { tender: tenderId, part, n }, { proof }) => {
    const before = { tenderId_part_n: { tenderId, part, n: n - 1 } };
    const { criteria } = await tx.awardCriteriaForm.findUniqueOrThrow({ where: before });
    await tx.awardCriteriaForm.createMany({
      data: { tenderId, part, n, isRemoved: true, criteria: criteria ?? {}, ...proof },
    });
  },

  ClimateAnswered: (tx, { tender: tenderId, lot: lotId, country, n, way, reason }, made) =>
    tx.climateAnswer.createMany({
      data: { tenderId, lotId, country, n, way, reason, answeredBy: personOf(made), ...made.proof },
    }),

  ClausesOrdered: (tx, { tender: tenderId, part, document, n, clauses }, made) =>
    tx.clauseOrder.createMany({ data: { tenderId, part, document, n, clauses: [...clauses], ...made.proof } }),

  ClauseTranslated: (tx, { tender: tenderId, clause: clauseId, language, n, from, heading, text }, made) =>
    tx.clauseTranslation.createMany({
      data: {
        tenderId,
        clauseId,
        language,
        n,
        madeFrom: from,
        heading,
        text,
        writtenBy: personOf(made),
        ...made.proof,
      },
    }),
};
