import type { Country } from "@/domain/definitions/country";
import type { FollowedEvent } from "@/domain/record/followed";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import * as mail from "../mail/contents";
import { OF_AGREEMENTS } from "./of-agreements";
import { OF_JOINING } from "./of-joining";
import { OF_THE_ROOM } from "./of-the-room";
import {
  tell,
  tellAs,
  tellLead,
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

  /** Told late, or in a digest, it is told to those alone whose consent is still missing. */
  RoundOpened: (event, { tender, now }) => {
    const isCurrent = tender.asked?.version === event.number && now < event.closesAt;
    const awaited = event.countries.filter((country) => tender.asked?.yetToConsent.includes(country));
    return isCurrent ? [tell(["representative"], awaited, mail.roundOpened(tender, event))] : [];
  },

  ConsensusReached: (_event, { tender }) => [tell(WORKERS_AND_VOICES, partiesOf(tender), mail.consensus(tender))],

  /** These are told to persons, not to roles: see tellings-of-comment. */
  CommentMade: () => [],
  OwnCommentMade: () => [],

  NoticeDispatched: ({ notice, noticeVersion }) => [{ follows: "sending", notice, version: noticeVersion }],

  NoticeMadePublic: (event, { tender }) => [
    tell(WORKERS_AND_VOICES, [...partiesOf(tender), ...observersOf(tender)], mail.madePublic(tender, event)),
  ],

  NoticePublished: (event, { tender }) => {
    return [tell(WORKERS_AND_VOICES, [...partiesOf(tender), ...observersOf(tender)], mail.published(tender, event))];
  },

  /** While the time to dispatch runs, the lead has to do something about it. */
  NoticeRefused: (event, { tender }) => {
    const write = mail.refused(tender, event);
    return [tellAs("asked", tellLead(tender, write)), tell(WORKERS_AND_VOICES, partiesOf(tender), write)];
  },
} as const satisfies Consequences<FollowedEvent>;

export function consequencesOf<Type extends FollowedEvent>(
  event: FollowedOf<Type> & { readonly type: Type },
  scene: Scene,
): readonly Consequence[] {
  const consequences: Consequences<FollowedEvent> = CONSEQUENCES;
  return consequences[event.type](event, scene);
}

function observersOf({ invitations }: TenderToTell): readonly Country[] {
  return invitations.filter(({ as }) => as === "observer").map(({ country }) => country);
}

/** The lead, which may not take part itself, and the countries that the text binds. */
function partiesOf({ leadCountry, bound }: TenderToTell): readonly Country[] {
  return [...new Set([leadCountry, ...bound])];
}
