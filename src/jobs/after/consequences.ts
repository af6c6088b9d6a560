import type { Country } from "@/domain/definitions/country";
import type { FollowedEvent } from "@/domain/record/followed";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import * as mail from "../mail/contents";
import { OF_AGREEMENTS } from "./of-agreements";
import { OF_JOINING } from "./of-joining";
import { OF_THE_ROOM } from "./of-the-room";
import {
  tell,
  VOICES,
  WORKERS_AND_VOICES,
  type Consequence,
  type Consequences,
  type FollowedOf,
  type Scene,
} from "./telling";

/**
 * After which event who is told what. Nobody is told what they may not read: reasons go to countries
 * that take part and to the lead, never to an observer; whoever did not come in hears no more.
 */
const CONSEQUENCES = {
  ...OF_JOINING,
  ...OF_AGREEMENTS,
  ...OF_THE_ROOM,

  TenderProposed: (event, { tender, now }) => {
    const invitedAs = (as: "participant" | "observer") =>
      event.invitations.filter((each) => each.as === as).map(({ country }) => country);
    const observers = tell(VOICES, invitedAs("observer"), mail.observing(tender, event));
    if (now >= event.interestClosesAt) return [observers]; // too late to ask, and to show the title
    return [tell(VOICES, invitedAs("participant"), mail.asked(tender, event)), observers];
  },

  RoundOpened: (event, { tender, now }) =>
    now < event.closesAt ? [tell(["representative"], event.countries, mail.roundOpened(tender, event))] : [],

  ConsensusReached: (_event, { tender }) => [tell(WORKERS_AND_VOICES, partiesOf(tender), mail.consensus(tender))],

  NoticeDispatched: ({ notice }) => [{ follows: "sending", notice }],

  NoticePublished: (event, { tender }) => {
    const observers = tender.invitations.filter(({ as }) => as === "observer").map(({ country }) => country);
    return [tell(WORKERS_AND_VOICES, [...partiesOf(tender), ...observers], mail.published(tender, event))];
  },

  NoticeRefused: (event, { tender }) => [tell(WORKERS_AND_VOICES, partiesOf(tender), mail.refused(tender, event))],
} as const satisfies Consequences<FollowedEvent>;

export function consequencesOf<Type extends FollowedEvent>(
  event: FollowedOf<Type> & { readonly type: Type },
  scene: Scene,
): readonly Consequence[] {
  const consequences: Consequences<FollowedEvent> = CONSEQUENCES;
  return consequences[event.type](event, scene);
}

/** The lead, which may not take part itself, and the countries that the text binds. */
function partiesOf({ leadCountry, bound }: TenderToTell): readonly Country[] {
  return [...new Set([leadCountry, ...bound])];
}
