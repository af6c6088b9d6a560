import { canonicalBytes } from "@/domain/definitions/canonical";
import type { ConsensusEvent, PositionStated, PositionWithdrawn } from "@/domain/consensus/events";
import type { Position } from "@/domain/consensus/position";
import { countriesOfPart } from "@/domain/documents/content";
import { sha256 } from "@/platform/digest";
import type { PrismaTransaction } from "../client";
import { personOf, type Made, type Writers } from "../writer";

export const CONSENSUS_WRITERS: Writers<ConsensusEvent["type"]> = {
  RevisionFrozen: async (tx, event, { proof, at }) => {
    const { tender: tenderId, decision, kind, revision, number, manifest, parts, frozenBy } = event;
    if (number === 1) await tx.decision.createMany({ data: { id: decision, tenderId, kind, ...proof } });
    await tx.revision.createMany({
      data: {
        id: revision,
        decisionId: decision,
        tenderId,
        number,
        form: manifest.form,
        bytes: canonicalBytes(manifest),
        sha256: event.sha256,
        frozenBy,
        frozenAt: at,
        ...proof,
      },
    });
    await tx.revisionPart.createMany({
      data: parts.map((content, place) => {
        const bytes = canonicalBytes(content);
        const countries = [...countriesOfPart(content)];
        const { part } = content;
        return { revisionId: revision, part, tenderId, place, countries, bytes, sha256: sha256(bytes), ...proof };
      }),
    });
  },

  RoundOpened: (tx, { round, revision, tender, number, countries, closesAt }, { proof, at, by }) =>
    tx.round.createMany({
      data: {
        id: round,
        revisionId: revision,
        tenderId: tender,
        number,
        countries: [...countries],
        openedAt: at,
        closesAt,
        putBy: by,
        ...proof,
      },
    }),

  PositionStated: (tx, event, made) =>
    writeWords(
      tx,
      event,
      { roundId: event.round, mandateId: event.mandate ?? null, ...positionColumns(event.position) },
      made,
    ),

  PositionWithdrawn: (tx, event, made) => writeWords(tx, event, { stance: "withdrawn", reason: event.reason }, made),

  ConsensusReached: (tx, { revision, tender, afterWithdrawals }, { proof, at }) =>
    tx.settlement.createMany({
      data: { revisionId: revision, tenderId: tender, afterWithdrawals, reachedAt: at, ...proof },
    }),

  RoundEnded: (tx, { round: roundId, tender: tenderId, endedAt, ...who }, { proof }) =>
    tx.roundEnd.createMany({
      data: {
        roundId,
        tenderId,
        endedAt,
        consenting: [...who.consenting],
        holding: [...who.holding],
        objecting: [...who.objecting],
        silent: [...who.silent],
        ...proof,
      },
    }),

  HoldLapsed: (tx, { tender: tenderId, country: ownerCountry, n, lapsedAt }, { proof }) =>
    tx.holdLapse.createMany({ data: { tenderId, ownerCountry, n, lapsedAt, ...proof } }),

  SilentLeftOut: async (tx, { tender: tenderId, country: ownerCountry, n, lots, ...said }, { proof }) => {
    const of = { tenderId, ownerCountry, n, ...proof };
    const effectiveOn = new Date(said.effectiveOn);
    await tx.participation.createMany({
      data: lots.map((lotId) => ({ ...of, lotId, effectiveOn, stance: "out", answeredAs: "left-out" })),
    });
    await tx.silence.createMany({ data: { ...of, rounds: [...said.rounds], reason: said.reason } });
  },

  CoverageStated: (tx, { tender: tenderId, country: ownerCountry, n, covers }, { proof }) =>
    tx.coverage.createMany({ data: { tenderId, ownerCountry, n, covers, ...proof } }),
};

type Said = {
  roundId?: string;
  mandateId?: string | null;
  stance: string;
  statement?: string;
  reason?: string;
  request?: string;
  holdOwner?: string;
  holdUntil?: Date;
};

function positionColumns(position: Position): Said {
  if (position.stance !== "hold") return position;
  const { stance, reason, owner, until } = position;
  return { stance, reason, holdOwner: owner, holdUntil: new Date(until) };
}

/** One row for each part that the country spoke of. */
function writeWords(tx: PrismaTransaction, event: PositionStated | PositionWithdrawn, said: Said, made: Made) {
  const { tender: tenderId, country: ownerCountry, n, as: statedAs, parts } = event;
  const word = {
    tenderId,
    ownerCountry,
    n,
    statedAs,
    statedBy: personOf(made),
    statedAt: made.at,
    ...said,
    ...made.proof,
  };
  return tx.position.createMany({ data: parts.map((part) => ({ ...word, ...part })) });
}
