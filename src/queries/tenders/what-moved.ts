import type { TenderId } from "@/domain/definitions/identifiers";
import type { Instant } from "@/domain/definitions/time";
import type { Person } from "@/domain/people/actor";
import { newSince, readFrom } from "@/domain/people/visit";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { findMoved, type MovedKind } from "@/storage/record/find-moved";
import type { ListedTender } from "@/storage/tenders/find-listed-tenders";
import { findActors } from "@/storage/record/find-actors";
import { findLastVisit } from "@/storage/workings/find-last-visit";

/** What somebody else did of one kind: who last, when, what it says, and how often it happened. */
export type MovedAct = Pick<MovedKind, "event" | "times" | "lastAt" | "said"> & {
  readonly organisation: { readonly name: string; readonly country: string } | null;
};

export type MovedTender = {
  readonly id: TenderId;
  readonly number: string;
  readonly title: string;
  /** The last first. */
  readonly acts: readonly MovedAct[];
};

export type WhatMoved = {
  /** Null on the first visit, when everything would be new and nothing is said to be. */
  readonly since: Instant | null;
  /** Where something happened last, first. */
  readonly tenders: readonly MovedTender[];
};

/** What moved in these tenders since the viewer was last here: always the same number of statements. */
export async function findWhatMoved(
  db: ReadOnlyDatabase,
  listed: readonly ListedTender[],
  { person, now }: { readonly person: Person; readonly now: Instant },
): Promise<WhatMoved> {
  const since = newSince(await findLastVisit(db, person.person), now);
  if (!since) return { since, tenders: [] };
  const moved = await findMoved(db, {
    tenders: listed.map(({ id }) => id),
    since: readFrom(since),
    exceptBy: person.person,
  });
  const actors = await findActors(
    db,
    moved.map(({ actorRef }) => actorRef),
  );
  const byTender = Map.groupBy(moved, ({ tender }) => tender);
  const tenders = [...byTender].flatMap(([id, kinds]): readonly MovedTender[] => {
    const tender = listed.find((each) => each.id === id);
    if (!tender) return [];
    const acts = kinds.map(({ event, times, lastAt, said, actorRef }) => {
      return { event, times, lastAt, said, organisation: actors.get(actorRef) ?? null };
    });
    return [{ id, number: tender.number, title: tender.title ?? tender.number, acts }];
  });
  return { since, tenders };
}
