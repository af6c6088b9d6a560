import { partsOf, type FrozenRevision } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import { identifier, type RevisionId, type TenderId } from "@/domain/definitions/identifiers";
import type { PartId } from "@/domain/documents/clause";
import { lotsAmong, type PartContent } from "@/domain/documents/content";
import { differenceOfParts, isNothing, type PartDifference } from "@/domain/documents/part-difference";
import { findContents, findContentsByHash } from "@/storage/consensus/find-revisions";
import type { SpokenWord } from "@/storage/consensus/find-words";
import type { ReadOnlyDatabase } from "@/storage/read-as";
import { namesIn, type NamesInPart } from "./names-in-part";
import { lastWordOn, nameOf, type PartName } from "./room-parts";

/**
 * What changed for the viewer. Whoever speaks for a country that is bound sees it since that
 * country's last word on each part; everyone else since the version before; null where there is none.
 */
export type WhatChanged = {
  readonly since: "last-word" | "version-before";
  readonly parts: readonly (PartName & {
    readonly difference: PartDifference | "new" | "unchanged";
    readonly names: NamesInPart;
  })[];
};

type Now = {
  readonly tender: TenderId;
  readonly revision: FrozenRevision;
  readonly contents: readonly PartContent[];
  readonly words: readonly SpokenWord[];
};

export async function whatChanged(db: ReadOnlyDatabase, now: Now, viewer: Country | null): Promise<WhatChanged | null> {
  const { revision, contents } = now;
  const own = viewer ? partsOf(revision, viewer).map(({ part }) => part) : [];
  if (viewer && own.length > 0) {
    const before = await lastSpokenOf(db, now, { country: viewer, own });
    return {
      since: "last-word",
      parts: compared(
        before,
        contents.filter(({ part }) => own.includes(part)),
      ),
    };
  }
  if (revision.number === 1) return null;
  return { since: "version-before", parts: compared(await versionBefore(db, now), contents) };
}

type Before = ReadonlyMap<PartId, PartContent>;

async function lastSpokenOf(
  db: ReadOnlyDatabase,
  { tender, words }: Now,
  { country, own }: { readonly country: Country; readonly own: readonly PartId[] },
): Promise<Before> {
  const spoken = own.flatMap((part) => lastWordOn(words, part, country) ?? []);
  const contents = await findContentsByHash(
    db,
    tender,
    spoken.map(({ sha256 }) => sha256),
  );
  return new Map(
    spoken.flatMap(({ part, sha256 }) => {
      const content = contents.get(sha256);
      return content ? [[part, content] as const] : [];
    }),
  );
}

async function versionBefore(db: ReadOnlyDatabase, { tender, revision }: Now): Promise<Before> {
  const row = await db.revision.findFirst({ where: { tenderId: tender, number: revision.number - 1 } });
  const contents = row ? await findContents(db, identifier<RevisionId>(row.id)) : [];
  return new Map(contents.map((content) => [content.part, content]));
}

function compared(before: Before, contents: readonly PartContent[]): WhatChanged["parts"] {
  const lots = lotsAmong(contents).map(({ part, number }) => ({ id: part, number }));
  return contents.map((content) => {
    const earlier = before.get(content.part);
    return {
      ...nameOf(content),
      difference: earlier ? changedOr(differenceOfParts(earlier, content)) : "new",
      names: namesIn(earlier ? [content, earlier] : [content], lots),
    };
  });
}

/** A difference that says nothing is said of the same bytes alone. */
export function changedOr(difference: PartDifference): PartDifference | "unchanged" {
  return isNothing(difference) ? "unchanged" : difference;
}
