import type { Country } from "@/domain/definitions/country";
import type { Instant } from "@/domain/definitions/time";
import type { EventOf } from "@/domain/events";
import type { Role } from "@/domain/people/actor";
import type { FollowedEvent } from "@/domain/record/followed";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import * as mail from "../mail/contents";

/** What follows from an event: people are written to, or a notice goes its way. */
export type Consequence =
  | {
      readonly follows: "mail";
      readonly roles: readonly Role[];
      readonly countries: readonly Country[];
      readonly write: mail.WriteMail;
    }
  | { readonly follows: "sending"; readonly notice: EventOf<"NoticeDispatched">["notice"] };

export type Followed = EventOf<FollowedEvent>;
type FollowedOf<Type extends FollowedEvent> = Extract<Followed, { readonly type: Type }>;

type Scene = { readonly tender: TenderToTell; readonly now: Instant };

type Consequences = {
  readonly [Event in FollowedEvent]: (event: FollowedOf<Event>, scene: Scene) => readonly Consequence[];
};

/** Who speaks and answers for a country. */
const VOICES = ["representative", "deputy"] as const satisfies readonly Role[];
/** Who works on the tender for a country, and who speaks for it. */
const WORKERS_AND_VOICES = ["procurement-officer", "representative"] as const satisfies readonly Role[];

/**
 * After which event who is told what. Nobody is told what they may not read: reasons go to countries
 * that take part and to the lead, never to an observer; whoever did not come in hears no more.
 */
const CONSEQUENCES = {
  TenderProposed: (event, { tender, now }) => {
    const invitedAs = (as: "participant" | "observer") =>
      event.invitations.filter((each) => each.as === as).map(({ country }) => country);
    const observers = tell(VOICES, invitedAs("observer"), mail.observing(tender, event));
    if (now >= event.interestClosesAt) return [observers]; // too late to ask, and to show the title
    return [tell(VOICES, invitedAs("participant"), mail.asked(tender, event)), observers];
  },

  RoundOpened: (event, { tender, now }) =>
    now < event.closesAt ? [tell(["representative"], event.countries, mail.roundOpened(tender, event))] : [],

  PositionStated: (event, { tender }) =>
    event.position.stance === "object"
      ? [tell(["procurement-officer"], [tender.leadCountry], mail.objection(tender, event, event.position))]
      : [],

  PositionWithdrawn: (event, { tender }) => {
    const others = tender.bound.filter((country) => country !== event.country);
    const write = mail.withdrawal(tender, event);
    return [tell(["procurement-officer"], [tender.leadCountry], write), tell(["representative"], others, write)];
  },

  ConsensusReached: (_event, { tender }) => [tell(WORKERS_AND_VOICES, partiesOf(tender), mail.consensus(tender))],

  NoticeDispatched: ({ notice }) => [{ follows: "sending", notice }],

  NoticePublished: (event, { tender }) => {
    const observers = tender.invitations.filter(({ as }) => as === "observer").map(({ country }) => country);
    return [tell(WORKERS_AND_VOICES, [...partiesOf(tender), ...observers], mail.published(tender, event))];
  },

  NoticeRefused: (event, { tender }) => [tell(WORKERS_AND_VOICES, partiesOf(tender), mail.refused(tender, event))],
} as const satisfies Consequences;

export function consequencesOf<Type extends FollowedEvent>(
  event: FollowedOf<Type> & { readonly type: Type },
  scene: Scene,
): readonly Consequence[] {
  const consequences: Consequences = CONSEQUENCES;
  return consequences[event.type](event, scene);
}

function tell(roles: readonly Role[], countries: readonly Country[], write: mail.WriteMail): Consequence {
  return { follows: "mail", roles, countries, write };
}

/** The lead, which may not take part itself, and the countries that the text binds. */
function partiesOf({ leadCountry, bound }: TenderToTell): readonly Country[] {
  return [...new Set([leadCountry, ...bound])];
}
