import {
  identifier,
  type ClauseId,
  type CommentId,
  type ConditionId,
  type CooperationId,
  type PersonId,
} from "@/domain/definitions/identifiers";
import { calendarDayFrom, instantFrom } from "@/domain/definitions/time";
import type { PartHash } from "@/domain/consensus/revision";
import { COMMON } from "@/domain/documents/clause";
import * as agreements from "@/jobs/mail/agreement-contents";
import * as comments from "@/jobs/mail/comment-contents";
import * as conditions from "@/jobs/mail/condition-contents";
import * as mail from "@/jobs/mail/contents";
import * as joining from "@/jobs/mail/joining-contents";
import * as room from "@/jobs/mail/room-contents";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import { aTender, DK, IS, LOT_1, LOT_2, NO } from "./builders";
import { aTermsOfCondition } from "./call-builders";

/** The event of a mail, with what the mail says of it. */
const said = <Event>(facts: NoInfer<Partial<Event>>): Event => facts as Event;

export const TENDER: TenderToTell = {
  ...aTender(),
  leadName: "Amgros I/S",
  bound: [DK, NO, IS],
  asked: { version: 2, yetToConsent: [DK, NO, IS] },
  participants: [DK, NO, IS],
  answering: [DK, NO, IS],
  conditions: [],
  countries: [
    { country: DK, timeZone: "Europe/Copenhagen" },
    { country: NO, timeZone: "Europe/Oslo" },
    { country: IS, timeZone: "Atlantic/Reykjavik" },
  ],
};

/** Noon in Greenwich: 14:00 in Denmark, 12:00 in Iceland. */
const AT = instantFrom("2026-06-05T12:00:00Z");
const ON = calendarDayFrom("2026-06-20");
const TYPED = "Typed by somebody.\nIn two lines.";
const BOTH: readonly PartHash[] = [
  { part: COMMON, sha256: "a" },
  { part: LOT_1, sha256: "b" },
];

const condition = { condition: identifier<ConditionId>("condition"), lot: LOT_1, n: 1, terms: aTermsOfCondition() };
const agreement = {
  cooperation: identifier<CooperationId>("cooperation"),
  name: "The standing agreement",
  number: 3,
  countries: [DK, NO],
};
const comment = {
  comment: identifier<CommentId>("comment"),
  clause: identifier<ClauseId>("clause"),
  part: LOT_2,
  country: NO,
  by: identifier<PersonId>("expert.NO"),
  speakers: [],
};
const waiting = [
  { lot: LOT_1, until: AT, mandateBy: null },
  { lot: LOT_2, until: AT, mandateBy: ON },
];

const HOW = ["written", "imported", "reordered", "copied", "split", "merged", "removed"] as const;
const BECAUSE = ["no-evidence", "not-judged", "not-met"] as const;

/** Every mail that there is about a tender, and where it leads. */
export const MAILS_OF_TENDER: Readonly<Record<string, mail.WriteMail>> = {
  asked: mail.asked(TENDER, said({ lots: TENDER.lots, interestClosesAt: AT })),
  observing: mail.observing(TENDER, said({ lots: TENDER.lots })),
  reminder: joining.reminder(TENDER, waiting),
  ...Object.fromEntries(HOW.map((how) => [`lotsArranged.${how}`, joining.lotsArranged(TENDER, said({ how }))])),
  answersLapsed: joining.answersLapsed(TENDER, said({ country: IS, lots: [LOT_1], effectiveOn: ON })),
  lotsLeft: joining.lotsLeft(TENDER, said({ country: IS, lots: [LOT_1, LOT_2], effectiveOn: ON, reason: TYPED })),
  reopenedForYou: joining.reopenedForYou(TENDER, said({ country: NO, closesAt: AT, reason: TYPED })),
  reopened: joining.reopened(TENDER, said({ country: NO, closesAt: AT, reason: TYPED })),
  evidenceGiven: conditions.evidenceGiven(TENDER, condition, said({ text: TYPED })),
  conditionJudged: conditions.conditionJudged(
    TENDER,
    condition,
    said({ judgements: [{ line: identifier("line-1"), isMet: true, reason: TYPED }] }),
  ),
  ...Object.fromEntries(
    BECAUSE.map((because) => [
      `fallback.${because}`,
      conditions.fallbackTookEffect(
        TENDER,
        condition,
        said({ lines: [identifier("line-1")], because, effectiveAt: AT }),
      ),
    ]),
  ),
  commentMade: comments.commentMade(TENDER, comment),
  ownCommentMade: comments.ownCommentMade(TENDER, { ...comment, part: COMMON }),
  roundOpened: mail.roundOpened(TENDER, said({ number: 2, closesAt: AT })),
  objection: mail.objection(TENDER, said({ country: NO, parts: BOTH }), { reason: TYPED, request: TYPED }),
  hold: room.hold(TENDER, said({ country: NO, parts: BOTH }), {
    stance: "hold",
    reason: TYPED,
    owner: TYPED,
    until: ON,
  }),
  withdrawal: mail.withdrawal(TENDER, said({ country: NO, parts: BOTH, reason: TYPED })),
  holdLapsed: room.holdLapsed(TENDER, said({ country: NO, parts: BOTH, until: ON })),
  roundEnded: room.roundEnded(
    TENDER,
    said({ number: 2, consenting: [DK], holding: [NO], objecting: [NO], silent: [IS] }),
  ),
  silentLeftOut: room.silentLeftOut(TENDER, said({ country: IS, lots: [LOT_1], effectiveOn: ON, reason: TYPED })),
  annexPut: agreements.annexPut(TENDER, 3),
  annexReplaced: agreements.annexReplaced(TENDER, 3),
  annexConcluded: agreements.annexConcluded(TENDER, 3),
  consensus: mail.consensus(TENDER),
  published: mail.published(TENDER, said({ publicationNumber: "123456-2026", publishedAt: AT })),
  madePublic: mail.madePublic(TENDER, said({ notice: identifier("notice"), noticeVersion: "01", publicAt: AT })),
  refused: mail.refused(TENDER, said({ reason: TYPED })),
};

/** Those about a standing agreement, which is no tender's. */
export const MAILS_OF_AGREEMENT: Readonly<Record<string, mail.WriteMail>> = {
  standingPut: agreements.standingPut(agreement),
  standingReplaced: agreements.standingReplaced(agreement),
  standingConcluded: agreements.standingConcluded(agreement),
};
