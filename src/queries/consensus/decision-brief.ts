import { costOf, type Need } from "@/domain/consensus/ceiling";
import { partsStillOf } from "@/domain/consensus/departed";
import type { Country } from "@/domain/definitions/country";
import type { TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { lastDayForDispatch } from "@/domain/deadlines/dispatch-window";
import { planIn } from "@/domain/deadlines/frozen-timetable";
import { isCommon, lotsAmong, type LotContent } from "@/domain/documents/content";
import { NO_MORE_THAN_ESTIMATED } from "@/domain/participation/call-term";
import type { Circumstances } from "@/domain/people/circumstances";
import { mayEnterRoomOf } from "@/domain/people/policy";
import { findContents } from "@/storage/consensus/find-revisions";
import { findOwnFigures } from "@/storage/consensus/find-own-figures";
import { findComments } from "@/storage/documents/find-discussion";
import { findNoteWriters } from "@/storage/participation/find-note-writers";
import { findBudget } from "@/storage/participation/find-private-room";
import { findMandates } from "@/storage/people/find-mandates";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { budgetLimit, mandateLimit } from "../participation/room-limits";
import { stateOn } from "../people/mandate-facts";
import { findHead, type HeadFacts } from "../tenders/tender-head";
import { conditionsConcerning, lawFor } from "./brief-facts";
import { heardAtHome } from "./heard-at-home";
import { namesOf, roomParts } from "./room-parts";
import { statements } from "./room-statements";
import { whatChanged } from "./what-changed";

export type DecisionBrief = NonNullable<Awaited<ReturnType<typeof decisionBrief>>>;
export type BriefOfVersion = NonNullable<DecisionBrief["version"]>;

/**
 * What a country is asked, on one page: what binds, what it costs, what law, what changed, what the others say,
 * and what comes of every answer. For the country's own people alone; null for everybody else.
 */
export async function decisionBrief(circumstances: Circumstances, id: TenderId) {
  const { actor, now } = circumstances;
  if (actor.kind !== "person" || !mayEnterRoomOf(actor, id, actor.country)) return null;
  const { country } = actor;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsTexts || !facts.head.hasRoom) return null;
    const { head, revision, round, words } = facts;
    if (!revision) return { head, country, version: null };

    const day = dayIn(head.leadTimeZone, now);
    const contents = await findContents(db, revision.revision);
    const own = partsStillOf(revision, facts.participations, { country, day });
    const lots = lotsAmong(contents).filter(({ part }) => own.some((each) => each.part === part));
    const common = contents.find(isCommon);
    const spoken = { revision, contents, words, day };
    const isPut = round?.revision === revision.number;
    return {
      head,
      country,
      version: {
        number: revision.number,
        sha256: revision.sha256,
        closesAt: isPut ? round.closesAt : null,
        isOpen: isPut && now < round.closesAt,
        isDispatched: facts.isDispatched,
        clocks: (common?.buyers ?? []).map((buyer) => ({ country: buyer.country, timeZone: buyer.timeZone })),
        lastDay: common ? lastDayForDispatch(planIn(common)) : null,
        binds: namesOf(own, contents),
        parts: roomParts(spoken, { viewer: country, own }),
        statements: statements(spoken),
        money: await moneyOf(db, { facts, country, lots, names }, now),
        law: lawFor(country, { common, lots, day }),
        changed: await whatChanged(db, { tender: id, revision, contents, words }, country),
        conditions: conditionsConcerning(country, lots),
        heard: heardAtHome(country, {
          ...{ parts: contents.filter(({ part }) => own.some((each) => each.part === part)), names },
          notes: await findNoteWriters(db, { tender: id, country }),
          comments: await findComments(db, { tender: id }),
        }),
      },
    };
  });
}

type Asked = {
  readonly facts: HeadFacts;
  readonly country: Country;
  readonly lots: readonly LotContent[];
  readonly names: Awaited<ReturnType<typeof findColleagues>>;
};

/** At the prices that the country pays today: what is estimated, the most, and what is left of budget and ceilings. */
async function moneyOf(db: ReadOnlyDatabase, { facts, country, lots, names }: Asked, now: Circumstances["now"]) {
  const own = { tender: facts.tender.id, country };
  const figures = await findOwnFigures(db, own);
  const budget = await findBudget(db, own);
  const mandates = await findMandates(db, [country]);
  const day = dayIn(facts.tender.leadTimeZone, now);
  const need: Need = { country, lots };
  const { amounts: maximum, lines, without } = costOf(figures.prices, need);
  const limits = mandates
    .filter(({ scope }) => scope.of === "all-tenders" || scope.tender === facts.tender.id)
    .flatMap((mandate) =>
      mandateLimit(mandate, {
        figures,
        need,
        holder: names.get(mandate.holder) ?? "",
        counts: stateOn(mandate, day),
      }),
    );
  return {
    maximum,
    lines,
    without,
    estimated: costOf(figures.prices, { country, lots: lots.map(asEstimated) }).amounts,
    limits: [...budgetLimit(budget, figures, need), ...limits],
  };
}

/** The same lot, were no more called off than is estimated. */
function asEstimated(lot: LotContent): LotContent {
  return lot.term ? { ...lot, term: { ...lot.term, factor: NO_MORE_THAN_ESTIMATED } } : lot;
}
