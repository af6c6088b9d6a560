import { obstaclesToFreezing, type FreezingRefusal } from "@/domain/consensus/freeze-revision";
import { lotsOfTheCall, partsAsTheyStand, planOfManuscript, type Manuscript } from "@/domain/consensus/manuscript";
import type { Country } from "@/domain/definitions/country";
import { identifier, type DecisionId, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { lastDayForDispatch } from "@/domain/deadlines/dispatch-window";
import { clausesOf, COMMON, type Clause, type PartId } from "@/domain/documents/clause";
import { draftingGate } from "@/domain/gates/drafting-gate";
import { missingByRules } from "@/domain/gates/rule-gate";
import { unresolvedIn } from "@/domain/documents/unresolved";
import type { PartContent } from "@/domain/documents/content";
import type { Translation } from "@/domain/documents/translation";
import { countriesIn } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import { findAnnexAtHand } from "@/storage/agreement/find-agreed";
import { findManuscript, manuscriptHasMovedOn } from "@/storage/consensus/find-manuscript";
import { readAs } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { findHead, type TenderHead } from "../tenders/tender-head";
import { discussionsOf, findDiscussed } from "./discussed";

export type DraftPart = {
  readonly part: PartId;
  /** 0 for the common part. */
  readonly number: number;
  readonly title: string;
  /** Whom it would bind if it were frozen now. */
  readonly countries: readonly Country[];
  /** Fewer than two countries are in: the lot is left out of what is frozen. */
  readonly isLeftOut: boolean;
  readonly clauses: readonly Clause[];
  /** What its texts say by name now; null where it cannot be put together yet. */
  readonly content: PartContent | null;
};

export type DocumentDraft = NonNullable<Awaited<ReturnType<typeof documentDraft>>>;

/** The text as it is being written; null where the viewer may not read it. */
export async function documentDraft(circumstances: Circumstances, id: TenderId) {
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsDrafts) return null;
    const { now } = circumstances;
    const { head, tender, revision, round } = facts;
    const discussed = await findDiscussed(db, { tender: id });
    const manuscript = await findManuscript(db, tender, identifier<DecisionId>(""));
    const { tendersCloseAt, isDispatched } = manuscript;
    const plan = planOfManuscript(manuscript);
    const hasMovedOn = manuscriptHasMovedOn(manuscript, now);
    const parts = draftParts(manuscript, now);
    const inParts = parts.flatMap(({ clauses, countries, isLeftOut }) =>
      clauses.map((clause) => ({ clause, countries: isLeftOut ? [] : countries })),
    );
    const discussions = discussionsOf(inParts, discussed, { actor: circumstances.actor, tender, names, isDispatched });
    const atHand = await findAnnexAtHand(db, tender, { now, participations: manuscript.participations });
    return {
      head,
      parts,
      /** Why the text cannot be begun; empty once the annex was signed. */
      draftingMissing: draftingGate(atHand, head.leadCountry)?.refusal.missing ?? [],
      translations: Map.groupBy<Translation["clause"], Translation>(manuscript.translations, ({ clause }) => clause),
      /** What is authentic beside English, as the countries agreed. */
      authentic: manuscript.agreed?.alsoAuthentic ?? [],
      discussions,
      ownCountry: circumstances.actor.kind === "person" ? countryAmong(head, circumstances.actor.country) : null,
      unresolved: unresolvedIn([...discussions.values()]),
      tendersCloseAt,
      lastDayForDispatch: plan && lastDayForDispatch(plan),
      mayWrite: head.runsIt && !isDispatched,
      latest: revision && { number: revision.number, sha256: revision.sha256, frozenAt: revision.frozenAt },
      hasMovedOn,
      obstacles: missingByRules(
        [...obstaclesToFreezing(manuscript, now), ...nothingNew(revision !== null && !hasMovedOn)],
        head.leadCountry,
      ),
      isPut: revision !== null && round?.revision === revision.number && now < round.closesAt,
    };
  });
}

function draftParts(manuscript: Manuscript, now: Circumstances["now"]): readonly DraftPart[] {
  const { tender, participations, clauses } = manuscript;
  const called = lotsOfTheCall(manuscript, now);
  const day = dayIn(tender.leadTimeZone, now);
  const contents = new Map(partsAsTheyStand(manuscript, now).map((content) => [content.part, content]));
  const common: DraftPart = {
    part: COMMON,
    number: 0,
    title: "",
    countries: [...new Set(called.flatMap(({ countries }) => countries))].sort(),
    isLeftOut: false,
    clauses: clausesOf(clauses, COMMON),
    content: contents.get(COMMON) ?? null,
  };
  const lots = tender.lots.map(({ lot, number, title }): DraftPart => ({
    part: lot,
    number,
    title,
    countries: countriesIn(participations, { lot, day }),
    isLeftOut: called.every(({ part }) => part !== lot),
    clauses: clausesOf(clauses, lot),
    content: contents.get(lot) ?? null,
  }));
  return [common, ...lots];
}

function nothingNew(isSame: boolean): readonly FreezingRefusal[] {
  return isSame ? [{ rule: "a-new-revision-changes-something" }] : [];
}

/** The viewer's own, where it was asked to take part. */
function countryAmong({ countries }: TenderHead, own: Country): Country | null {
  return countries.find(({ country }) => country === own)?.country ?? null;
}
