import { countriesOf } from "@/domain/consensus/revision";
import { identifier, type DecisionId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Plan } from "@/domain/deadlines/dispatch-window";
import { planIn } from "@/domain/deadlines/frozen-timetable";
import { isCommon, type PartContent } from "@/domain/documents/content";
import type { Dispatching } from "@/domain/gates/dispatch-notice";
import type { Tender } from "@/domain/tenders/tender";
import { findAnnexLacks } from "../agreement/find-agreed";
import { findCoverages } from "../consensus/find-coverages";
import { findManuscript, manuscriptHasMovedOn } from "../consensus/find-manuscript";
import { findContents, findLatestRevision } from "../consensus/find-revisions";
import { findWords } from "../consensus/find-words";
import { readsDrafts } from "../documents/find-readers";
import { findConditionHistories } from "../participation/find-conditions";
import { findMandates } from "../people/find-mandates";
import { findNotice } from "../publication/find-notice";
import type { ReadOnlyDatabase } from "../read-as";

/** What the gate to dispatch looks at. The time limit is read from the frozen bytes, not from the live text. */
export async function findDispatchFacts(db: ReadOnlyDatabase, tender: Tender, now: Instant): Promise<Dispatching> {
  const revision = await findLatestRevision(db, tender.id);
  const manuscript = await findManuscript(db, tender, identifier<DecisionId>(""));
  const contents = revision ? await findContents(db, revision.revision) : [];
  return {
    tender,
    revision,
    contents,
    coverages: await findCoverages(db, tender.id),
    conditions: await findConditionHistories(db, tender.id),
    annexLacks: await findAnnexLacks(db, tender, { now, participations: manuscript.participations }),
    plan: planAmong(contents),
    words: await findWords(db, tender.id),
    mandates: revision ? await findMandates(db, countriesOf(revision)) : [],
    textHasMovedOn: (await readsDrafts(db, tender.id)) ? manuscriptHasMovedOn(manuscript, now) : null,
    isDispatched: manuscript.isDispatched,
    before: await findNotice(db, tender.id),
  };
}

function planAmong(contents: readonly PartContent[]): Plan | null {
  const common = contents.find(isCommon);
  return common ? planIn(common) : null;
}
