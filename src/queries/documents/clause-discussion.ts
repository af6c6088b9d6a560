import { partsAsTheyStand } from "@/domain/consensus/manuscript";
import type { Country } from "@/domain/definitions/country";
import { identifier, type ClauseId, type DecisionId, type TenderId } from "@/domain/definitions/identifiers";
import { dayIn } from "@/domain/definitions/time";
import { COMMON, type PartId } from "@/domain/documents/clause";
import { differenceOf } from "@/domain/documents/difference";
import { mayDiscuss, mayMarkFor } from "@/domain/documents/policy";
import type { Segment } from "@/domain/documents/segment";
import { countriesIn, type Participation } from "@/domain/participation/participation";
import type { Circumstances } from "@/domain/people/circumstances";
import type { Tender } from "@/domain/tenders/tender";
import { findManuscript } from "@/storage/consensus/find-manuscript";
import { storedPart } from "@/storage/documents/find-clauses";
import { readAs } from "@/storage/read-as";
import { findColleagues } from "@/storage/workings/find-colleagues";
import { findHead } from "../tenders/tender-head";
import { discussionsOf, findDiscussed } from "./discussed";

export type ClauseTalk = NonNullable<Awaited<ReturnType<typeof clauseDiscussion>>>;

/** One clause with what is said of it, for whoever reads the draft; null for everyone else. */
export async function clauseDiscussion(
  circumstances: Circumstances,
  { tender: id, clause }: { readonly tender: TenderId; readonly clause: ClauseId },
) {
  const { actor, now } = circumstances;
  const names = await findColleagues(circumstances);
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, id);
    if (!facts?.head.readsDrafts) return null;
    const forms = await db.clause.findMany({ where: { tenderId: id, clauseId: clause }, orderBy: { n: "asc" } });
    const latest = forms.at(-1);
    if (!latest) return null;

    const { head, tender, participations, isDispatched } = facts;
    const part = storedPart(latest.part);
    const countries = boundBy(tender, participations, { part, day: dayIn(tender.leadTimeZone, now) });
    const manuscript = await findManuscript(db, tender, identifier<DecisionId>(""));
    const saved = { clause, part, n: latest.n, heading: latest.heading, text: latest.text };
    const discussed = await findDiscussed(db, { tender: id, clause });
    const viewing = { actor, tender, names, isDispatched };
    const discussion = discussionsOf([{ clause: saved, countries }], discussed, viewing).get(clause);
    if (!discussion) return null;
    const earlier = new Set(discussed.comments.map(({ onForm }) => onForm).filter((n) => n < latest.n));
    return {
      head,
      clause: { ...saved, isRemoved: latest.isRemoved },
      place: placeOf(tender, part),
      /** What the text names by its facts; null where the part cannot be put together yet. */
      content: partsAsTheyStand(manuscript, now).find((each) => each.part === part) ?? null,
      discussion,
      /** What became of the text since a form that something was said of. */
      changedSince: new Map(
        forms
          .filter(({ n }) => earlier.has(n))
          .map(({ n, text }): [number, readonly Segment[]] => [n, differenceOf(text, latest.text)]),
      ),
      isDispatched,
      ownCountry: actor.kind === "person" ? actor.country : null,
      mayDiscuss: mayDiscuss(actor, tender, true), // whoever comes here reads the draft; an auditor says nothing
      marksFor: countries.find((country) => mayMarkFor(actor, tender, country)) ?? null,
    };
  });
}

/** The countries that a clause of this part would bind. */
function boundBy(
  { lots }: Tender,
  participations: readonly Participation[],
  { part, day }: { readonly part: PartId; readonly day: ReturnType<typeof dayIn> },
): readonly Country[] {
  const of = part === COMMON ? lots.map(({ lot }) => lot) : [part];
  return [...new Set(of.flatMap((lot) => countriesIn(participations, { lot, day })))].sort();
}

function placeOf({ lots }: Tender, part: PartId) {
  const lot = lots.find((each) => each.lot === part);
  return { part, number: lot?.number ?? 0, title: lot?.title ?? "" };
}
