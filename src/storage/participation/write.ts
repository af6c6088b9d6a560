import type { Country } from "@/domain/definitions/country";
import type { CalendarDay } from "@/domain/definitions/time";
import type { ParticipationEvent } from "@/domain/participation/events";
import { isKnown, type Volume } from "@/domain/participation/participation";
import { fileColumns } from "../stored-file";
import { personOf, type Writers } from "../writer";

export const PARTICIPATION_WRITERS: Writers<ParticipationEvent["type"]> = {
  ParticipationAnswered: (tx, { answers, as, ...said }, { proof }) =>
    tx.participation.createMany({
      data: answers.map((answer) => ({
        ...answerColumns(said),
        lotId: answer.lot,
        stance: answer.stance,
        mandateBy: answer.stance === "needs-mandate" ? new Date(answer.by) : null,
        answeredAs: as,
        ...proof,
      })),
    }),

  AnswersLapsed: (tx, { lots, ...said }, { proof }) =>
    tx.participation.createMany({
      data: lots.map((lotId) => ({ ...answerColumns(said), lotId, stance: "out", answeredAs: "clock", ...proof })),
    }),

  LotsLeft: (tx, { lots, as, ...said }, { proof }) =>
    tx.participation.createMany({
      data: lots.map((lotId) => ({ ...answerColumns(said), lotId, stance: "out", answeredAs: as, ...proof })),
    }),

  VolumesBound: (tx, { tender: tenderId, country, n, lots }, { proof }) =>
    tx.volume.createMany({
      data: lots.flatMap(({ lot: lotId, volumes }) =>
        volumes.map((volume) => ({
          tenderId,
          lotId,
          ownerCountry: country,
          n,
          ...volumeColumns(volume),
          ...proof,
        })),
      ),
    }),

  VolumesProposed: (tx, { tender: tenderId, country, n, volumes }, { proof }) =>
    tx.proposedVolume.createMany({
      data: volumes.map((volume) => ({ tenderId, ownerCountry: country, n, ...volumeColumns(volume), ...proof })),
    }),

  WindowReopened: (tx, { tender: tenderId, country, n, closesAt, reason }, { proof }) =>
    tx.windowReopening.createMany({ data: { tenderId, ownerCountry: country, n, closesAt, reason, ...proof } }),

  EntitledBuyersNamed: (tx, { tender: tenderId, country, n, buyers }, { proof }) =>
    tx.entitledBuyers.createMany({ data: { tenderId, ownerCountry: country, n, buyers: [...buyers], ...proof } }),

  CallTermSet: (tx, { tender: tenderId, n, lots, term }, { proof }) =>
    tx.callTerm.createMany({ data: lots.map((lotId) => ({ tenderId, lotId, n, ...term, ...proof })) }),

  MarketGroupsDrawn: (tx, { tender: tenderId, lot: lotId, n, groups }, { proof }) =>
    tx.marketGroup.createMany({
      data: groups.map(({ group: groupId, name, countries }) => ({
        tenderId,
        lotId,
        n,
        groupId,
        name,
        countries: [...countries],
        ...proof,
      })),
    }),

  ConditionSet: (tx, { tender: tenderId, condition: conditionId, n, lot: lotId, terms }, { proof }) =>
    tx.condition.createMany({ data: { tenderId, conditionId, n, lotId, isRemoved: false, terms, ...proof } }),

  ConditionRemoved: async (tx, { tender: tenderId, condition: conditionId, n }, { proof }) => {
    const before = await tx.condition.findFirstOrThrow({ where: { tenderId, conditionId }, orderBy: { n: "desc" } });
    const { lotId, terms } = before;
    const kept = terms ?? {};
    await tx.condition.createMany({
      data: { tenderId, conditionId, n, lotId, isRemoved: true, terms: kept, ...proof },
    });
  },

  EvidenceGiven: (tx, { tender: tenderId, condition: conditionId, n, text, file }, made) =>
    tx.conditionEvidence.createMany({
      data: {
        tenderId,
        conditionId,
        n,
        text,
        ...fileColumns(file),
        givenBy: personOf(made),
        givenAt: made.at,
        ...made.proof,
      },
    }),

  ConditionJudged: (tx, { tender: tenderId, condition: conditionId, n, judgements }, made) =>
    tx.conditionJudgement.createMany({
      data: judgements.map(({ line: lineId, isMet, reason }) => ({
        tenderId,
        conditionId,
        n,
        lineId,
        isMet,
        reason,
        judgedBy: personOf(made),
        judgedAt: made.at,
        ...made.proof,
      })),
    }),

  FallbackTookEffect: (tx, { tender: tenderId, condition: conditionId, lines, because, effectiveAt }, { proof }) =>
    tx.conditionFallback.createMany({
      data: lines.map((lineId) => ({ tenderId, conditionId, lineId, because, effectiveAt, ...proof })),
    }),
};

type Said = {
  readonly tender: string;
  readonly country: Country;
  readonly n: number;
  readonly effectiveOn: CalendarDay;
};

function answerColumns({ tender: tenderId, country: ownerCountry, n, effectiveOn }: Said) {
  return { tenderId, ownerCountry, n, effectiveOn: new Date(effectiveOn) };
}

function volumeColumns(volume: Volume) {
  const { line: lineId, origin } = volume;
  if (!isKnown(volume)) return { lineId, origin, isUnknown: true };
  const { quantity, stated, confidence } = volume;
  return {
    lineId,
    origin,
    isUnknown: false,
    quantity,
    statedQuantity: stated.quantity,
    statedIn: stated.in,
    statedMonths: stated.months,
    confidence: confidence ?? null,
  };
}
