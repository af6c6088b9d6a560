import { endOfDayIn, type Instant } from "@/domain/definitions/time";
import { overallState } from "@/domain/participation/condition-state";
import { mayGiveEvidence, mayJudge } from "@/domain/participation/policy";
import type { Person } from "@/domain/people/actor";
import { findConditionsOfTenders, type ConditionOfTender } from "@/storage/participation/find-conditions";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findLeads, type KnownLead } from "@/storage/tenders/find-leads";
import { findStandingLots } from "@/storage/tenders/find-standing-lots";
import type { ListedTender } from "@/storage/tenders/find-listed-tenders";
import type { WaitingMatter } from "./waiting-matter";

type Looking = { readonly person: Person; readonly now: Instant };

/** The conditions for which the viewer may give evidence, or may judge what was given, each until the end of its day. */
export async function findWaitingConditions(
  db: ReadOnlyDatabase,
  tenders: readonly ListedTender[],
  looking: Looking,
): Promise<readonly WaitingMatter[]> {
  const ids = tenders.map(({ id }) => id);
  const conditions = await findConditionsOfTenders(db, ids);
  const standing = await findStandingLots(db, ids);
  const leads = await findLeads(db, ids);
  return conditions
    .filter(({ tender, lot }) => standing.get(tender)?.includes(lot))
    .flatMap((each) => {
      const listed = tenders.find(({ id }) => id === each.tender);
      const lead = leads.get(each.tender);
      return listed && lead ? wantedOf(each, { listed, lead, ...looking }) : [];
    });
}

type Around = Looking & { readonly listed: ListedTender; readonly lead: KnownLead };

function wantedOf(each: ConditionOfTender, { listed, lead, person, now }: Around): readonly WaitingMatter[] {
  const { condition: id, terms } = each;
  const { id: tender, number, title } = listed;
  const head = { id: tender, number, title: title ?? number, version: 1, page: "conditions" } as const;
  const condition = { id, title: terms.title };
  switch (overallState(each, now)) {
    case "awaits-evidence":
      return mayGiveEvidence(person, lead, terms)
        ? [{ ...head, what: "give-evidence", until: endOfDayIn(terms.zone, terms.evidenceBy), condition }]
        : [];
    case "awaits-judgement":
      return mayJudge(person, { id: tender }, terms)
        ? [{ ...head, what: "judge-condition", until: endOfDayIn(terms.zone, terms.judgedBy), condition }]
        : [];
    case "met":
    case "partly-met":
    case "fallback":
      return [];
  }
}
