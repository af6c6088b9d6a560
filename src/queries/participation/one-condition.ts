import { callOf, conditionsOf } from "@/domain/consensus/frozen-call";
import type { ConditionId, TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import {
  aConditionIsChangedBeforeAnythingCameOfIt,
  evidenceIsReceivedBeforeItsDayEnds,
} from "@/domain/participation/condition-rules";
import { lineStateAt, linesOf, overallState } from "@/domain/participation/condition-state";
import { giveEvidence } from "@/domain/participation/give-evidence";
import { countriesIn } from "@/domain/participation/participation";
import { mayGiveEvidence, mayJudge } from "@/domain/participation/policy";
import type { Circumstances } from "@/domain/people/circumstances";
import { findCallTerms, findDrawnGroups } from "@/storage/participation/find-call";
import { findConditionHistories } from "@/storage/participation/find-conditions";
import { findConditionPapers } from "@/storage/participation/find-condition-papers";
import { findBoundVolumes } from "@/storage/participation/find-participations";
import { readAs } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";

export type OneCondition = NonNullable<Awaited<ReturnType<typeof oneCondition>>>;

type Named = { readonly tender: TenderId; readonly condition: ConditionId };

/** One condition: its terms, both scopes, what was given and found, and what the viewer may do about it. */
export function oneCondition(circumstances: Circumstances, { tender: id, condition: conditionId }: Named) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    const condition = facts?.head.readsTexts
      ? (await findConditionHistories(db, id)).find((each) => each.condition === conditionId)
      : undefined;
    const lot = facts?.tender.lots.find((each) => each.lot === condition?.lot);
    if (!facts || !condition || !lot) return null;
    const { head, tender, participations, isDispatched, revision } = facts;
    const { actor, now } = circumstances;
    const countries = countriesIn(participations, { lot: lot.lot, day: dayIn(tender.leadTimeZone, now) });
    const volumes = await findBoundVolumes(db, id, participations);
    const own = volumes.filter(
      (each) => lot.lines.some(({ line }) => line === each.line) && countries.includes(each.country),
    );
    const call = { terms: await findCallTerms(db, id), groups: await findDrawnGroups(db, id), conditions: [condition] };
    const called = { lot, countries, volumes: own };
    const groups = callOf(call, called).groups ?? [];
    return {
      head,
      condition,
      lot,
      lines: linesOf(condition).map((line) => ({ line, state: lineStateAt(condition, line, now) })),
      /** The lines of the lot as they are called. */
      names: lot.lines.map(({ line, inn, strength }) => ({ id: line, name: `${inn} ${strength}` })),
      state: overallState(condition, now),
      /** The quantities of each group on the lines it is about, where it is met and where it is not; none without a term. */
      groups,
      fallbackQuantities: conditionsOf(call, called, groups)[0]?.fallbackQuantities ?? [],
      papers: await findConditionPapers(db, { tender: id, condition: conditionId }),
      mayChange: head.runsIt && !isDispatched && aConditionIsChangedBeforeAnythingCameOfIt(condition, now) === null,
      mayRemove: head.runsIt && !isDispatched,
      mayGiveEvidence: mayGiveEvidence(actor, tender, condition.terms),
      /** Whether evidence is still taken, and since when it is not because its day ended. */
      isAwaited: giveEvidence({ tender: id, condition }, { text: "" }, now).ok,
      evidenceEndedAt: evidenceIsReceivedBeforeItsDayEnds(condition, now)?.endedAt ?? null,
      mayJudge: mayJudge(actor, tender, condition.terms),
      hasVersion: revision !== null,
    };
  });
}
