import type { Country } from "@/domain/definitions/country";
import type { NoticeId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { EventOf } from "@/domain/events";
import type { Role } from "@/domain/people/actor";
import type { MailKind } from "@/domain/people/mail-choice";
import type { FollowedEvent } from "@/domain/record/followed";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import type { WriteMail } from "../mail/contents";

/** What follows from an event: people are written to, or a notice goes its way. */
export type Consequence =
  | {
      readonly follows: "mail";
      readonly roles: readonly Role[];
      readonly countries: readonly Country[];
      readonly write: WriteMail;
      /** What it is to the reader, where it is not what the event is to all. */
      readonly kind?: MailKind;
      /** Of what a person is told once; of the very entry, where nothing is named. */
      readonly once?: string;
      /** Whoever signed this version of the same paper is written this instead. */
      readonly signersOf?: { readonly paper: string; readonly version: number; readonly write: WriteMail };
    }
  | { readonly follows: "sending"; readonly notice: NoticeId; readonly version: string };

export type Followed = EventOf<FollowedEvent>;
export type FollowedOf<Type extends FollowedEvent> = Extract<Followed, { readonly type: Type }>;

export type Scene = { readonly tender: TenderToTell; readonly now: Instant };

export type Consequences<Type extends FollowedEvent> = {
  readonly [Event in Type]: (event: FollowedOf<Event>, scene: Scene) => readonly Consequence[];
};

/** Who speaks and answers for a country. */
export const VOICES = ["representative", "deputy"] as const satisfies readonly Role[];
/** Who works on the tender for a country, and who speaks for it. */
export const WORKERS_AND_VOICES = ["procurement-officer", "representative"] as const satisfies readonly Role[];

export function tell(
  roles: readonly Role[],
  countries: readonly Country[],
  write: WriteMail,
): Extract<Consequence, { readonly follows: "mail" }> {
  return { follows: "mail", roles, countries, write };
}

/** The same, of another kind than the event is to all others. */
export function tellAs(kind: MailKind, telling: ReturnType<typeof tell>): Consequence {
  return { ...telling, kind };
}

/** The officers who run the tender. */
export function tellLead({ leadCountry }: TenderToTell, write: WriteMail): ReturnType<typeof tell> {
  return tell(["procurement-officer"], [leadCountry], write);
}
