import { dayIn } from "@/domain/definitions/time";
import type { Country } from "@/domain/definitions/country";
import type { ConditionId } from "@/domain/definitions/identifiers";
import type { Condition } from "@/domain/participation/condition";
import type { TenderToTell } from "@/queries/tenders/tender-to-tell";
import * as conditions from "../mail/condition-contents";
import * as joining from "../mail/joining-contents";
import type { WriteMail } from "../mail/contents";
import { tell, tellAs, tellLead, VOICES, type Consequence, type Consequences } from "./telling";

/** What follows while countries come in, change and leave, and while conditions are settled. */
export const OF_JOINING = {
  /** Once a day: lots are arranged one after the other, and one mail is enough to look. A new order changes nothing in them. */
  LotsArranged: (event, { tender, now }) =>
    event.how === "reordered"
      ? []
      : [
          {
            ...tell(VOICES, tender.answering, joining.lotsArranged(tender, event)),
            once: `${tender.id} ${dayIn(tender.leadTimeZone, now)}`,
          },
        ],

  AnswersLapsed: (event, { tender }) => tellAll(tender, event.country, joining.answersLapsed(tender, event)),

  LotsLeft: (event, { tender }) => tellAll(tender, event.country, joining.lotsLeft(tender, event)),

  WindowReopened: (event, { tender, now }) => {
    if (now >= event.closesAt) return [];
    const others = tender.participants.filter((country) => country !== event.country);
    return [
      tellAs("asked", tell(VOICES, [event.country], joining.reopenedForYou(tender, event))),
      tell(VOICES, others, joining.reopened(tender, event)),
    ];
  },

  EvidenceGiven: (event, { tender }) =>
    ofCondition(tender, event.condition, (condition) => {
      const write = conditions.evidenceGiven(tender, condition, event);
      const judges = tender.participants.filter((country) => country === condition.terms.judge);
      return [tellAs("asked", tell([...VOICES, "legal-officer"], judges, write)), tellLead(tender, write)];
    }),

  ConditionJudged: (event, { tender }) =>
    ofCondition(tender, event.condition, (condition) =>
      tellAll(tender, null, conditions.conditionJudged(tender, condition, event)),
    ),

  FallbackTookEffect: (event, { tender }) =>
    ofCondition(tender, event.condition, (condition) =>
      tellAll(tender, null, conditions.fallbackTookEffect(tender, condition, event)),
    ),
} as const satisfies Partial<
  Consequences<
    | "LotsArranged"
    | "AnswersLapsed"
    | "LotsLeft"
    | "WindowReopened"
    | "EvidenceGiven"
    | "ConditionJudged"
    | "FallbackTookEffect"
  >
>;

/** All who take part, the country whose matter it is though it no longer does, and the lead. */
function tellAll(tender: TenderToTell, country: Country | null, write: WriteMail): readonly Consequence[] {
  const countries = new Set([...tender.participants, ...(country ? [country] : [])]);
  return [tell(VOICES, [...countries], write), tellLead(tender, write)];
}

/** What was taken out meanwhile concerns nobody any more. */
function ofCondition(
  tender: TenderToTell,
  id: ConditionId,
  follow: (condition: Condition) => readonly Consequence[],
): readonly Consequence[] {
  const condition = tender.conditions.find((each) => each.condition === id);
  return condition ? follow(condition) : [];
}
