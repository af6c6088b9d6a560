import type { Country } from "../definitions/country";
import type { RoundId } from "../definitions/identifiers";
import type { Instant } from "../definitions/time";

/** A round that is over, whom it asked, and who said anything while it was open. */
export type EndedRound = {
  readonly round: RoundId;
  readonly openedAt: Instant;
  readonly endedAt: Instant;
  readonly asked: readonly Country[];
  readonly silent: readonly Country[];
  /** Who stated or took back anything while it was open, whatever it was. */
  readonly heard: readonly Country[];
};

/** What the signed agreement says of silence; null where none is signed, or it says nothing. */
export type AgreedOnSilence = { readonly mayGoOn: boolean; readonly workingDays: number } | null;

/** Everything that going on without a country rests on, besides what a departure rests on. */
export type Silence = {
  /** The earliest first. */
  readonly ended: readonly EndedRound[];
  readonly hasOpenRound: boolean;
  readonly agreed: AgreedOnSilence;
  /** The legal zone of the country. */
  readonly timeZone: string;
};
