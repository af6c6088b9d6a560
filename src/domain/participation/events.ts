import type { Country } from "../definitions/country";
import type { LotId, TenderId } from "../definitions/identifiers";
import type { CalendarDay } from "../definitions/time";
import type { Stance, Volume } from "./participation";

export type ParticipationAnswered = {
  readonly type: "ParticipationAnswered";
  readonly version: 1;
  readonly tender: TenderId;
  readonly country: Country;
  readonly n: number;
  readonly effectiveOn: CalendarDay;
  readonly answers: readonly { readonly lot: LotId; readonly stance: Stance }[];
};

/** The volumes that come with being in. Apart from the answer, because fewer may read them. */
export type VolumesBound = {
  readonly type: "VolumesBound";
  readonly version: 1;
  readonly tender: TenderId;
  readonly country: Country;
  readonly n: number;
  readonly lots: readonly { readonly lot: LotId; readonly volumes: readonly Volume[] }[];
};

export type ParticipationEvent = ParticipationAnswered | VolumesBound;
