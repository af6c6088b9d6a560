import { nextMorning } from "@/domain/deadlines/digest-morning";
import type { Country } from "@/domain/definitions/country";
import type { Instant } from "@/domain/definitions/time";
import type { Circumstances } from "@/domain/people/circumstances";
import { CHOSEN_KINDS, paceOf, type MailChoice } from "@/domain/people/mail-choice";
import { findMailChoices } from "@/storage/workings/find-mail-choices";

export type MailPreferences = {
  readonly choices: readonly MailChoice[];
  /** Whose working days count, and when the next digest may come; null for nobody of a country. */
  readonly digest: { readonly country: Country; readonly nextAt: Instant } | null;
};

/** What the viewer is written about, and when: as they chose, and else as it usually is. */
export async function mailPreferences(circumstances: Circumstances, timeZone: string): Promise<MailPreferences> {
  const { actor, now } = circumstances;
  const country = actor.kind === "person" ? actor.country : null;
  const chosen = await findMailChoices(circumstances);
  return {
    choices: CHOSEN_KINDS.map((kind) => ({ kind, pace: paceOf(kind, chosen) })),
    digest: country && { country, nextAt: nextMorning({ country, timeZone }, now) },
  };
}
