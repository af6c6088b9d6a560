import type { ParticipationEvent } from "@/domain/participation/events";
import type { Writers } from "../writer";

export const PARTICIPATION_WRITERS: Writers<ParticipationEvent["type"]> = {
  ParticipationAnswered: (tx, { tender: tenderId, country, n, effectiveOn, answers }, { proof }) =>
    tx.participation.createMany({
      data: answers.map(({ lot, stance }) => ({
        tenderId,
        lotId: lot,
        ownerCountry: country,
        n,
        stance,
        effectiveOn: new Date(effectiveOn),
        ...proof,
      })),
    }),

  VolumesBound: (tx, { tender: tenderId, country, n, lots }, { proof }) =>
    tx.volume.createMany({
      data: lots.flatMap(({ lot: lotId, volumes }) =>
        volumes.map(({ line, quantity, origin }) => ({
          tenderId,
          lotId,
          lineId: line,
          ownerCountry: country,
          n,
          quantity,
          origin,
          ...proof,
        })),
      ),
    }),
};
