import type { TenderId } from "@/domain/definitions/identifiers";
import { instantFrom, type Instant } from "@/domain/definitions/time";
import { contentOfBytes, lotsAmong, type PartContent } from "@/domain/documents/content";
import { differenceOfParts, type PartDifference } from "@/domain/documents/part-difference";
import type { Circumstances } from "@/domain/people/circumstances";
import { readAs, type ReadOnlyDatabase } from "@/storage/read-as";
import { findHead } from "../tenders/tender-head";
import { namesIn, type NamesInPart } from "./names-in-part";
import { nameOf, type PartName } from "./room-parts";

export type ComparedVersions = NonNullable<Awaited<ReturnType<typeof comparedVersions>>>;
export type ComparedPart = PartName & {
  readonly difference: PartDifference | "came" | "gone" | "unchanged";
  readonly names: NamesInPart;
};

type Asked = { readonly tender: TenderId; readonly from: number; readonly to: number };

/** Two frozen versions, part by part, from their bytes; null where there are none that the viewer may read. */
export function comparedVersions(circumstances: Circumstances, { tender, from, to }: Asked) {
  return readAs(circumstances, async (db) => {
    const facts = await findHead(db, circumstances, tender);
    if (!facts?.head.readsTexts || !facts.revision) return null;
    const [earlier, later] = [await version(db, tender, from), await version(db, tender, to)];
    if (!earlier || !later) return null;
    return {
      head: facts.head,
      latest: facts.revision.number,
      from: headOf(earlier),
      to: headOf(later),
      parts: comparedParts(earlier.parts, later.parts),
    };
  });
}

type StoredPart = { readonly part: string; readonly sha256: string; readonly bytes: Uint8Array };
type Version = {
  readonly number: number;
  readonly sha256: string;
  readonly frozenAt: Instant;
  readonly parts: readonly StoredPart[];
};

async function version(db: ReadOnlyDatabase, tenderId: TenderId, number: number): Promise<Version | null> {
  const row = await db.revision.findFirst({ where: { tenderId, number } });
  if (!row) return null;
  const parts = await db.revisionPart.findMany({
    where: { revisionId: row.id },
    orderBy: { place: "asc" },
    select: { part: true, sha256: true, bytes: true },
  });
  return { number, sha256: row.sha256, frozenAt: instantFrom(row.frozenAt.toISOString()), parts };
}

function headOf({ number, sha256, frozenAt }: Version) {
  return { number, sha256, frozenAt };
}

/** In the order of the later version; then what is only in the earlier one. */
function comparedParts(before: readonly StoredPart[], after: readonly StoredPart[]): readonly ComparedPart[] {
  const earlier = new Map(before.map((part) => [part.part, part]));
  const later = new Set(after.map(({ part }) => part));
  const gone = before.filter(({ part }) => !later.has(part));
  const contents = [...after, ...gone].map(({ bytes }) => contentOfBytes(bytes));
  const lots = lotsAmong(contents).map(({ part, number }) => ({ id: part, number }));
  const compared = after.map((part, place): ComparedPart | null => {
    const [content, was] = [contents[place], earlier.get(part.part)];
    if (!content) return null;
    if (!was) return { ...nameOf(content), difference: "came", names: namesIn([content], lots) };
    if (was.sha256 === part.sha256) return { ...nameOf(content), difference: "unchanged", names: namesIn([], lots) };
    const old = contentOfBytes(was.bytes);
    return { ...nameOf(content), difference: differenceOfParts(old, content), names: namesIn([content, old], lots) };
  });
  return [
    ...compared.filter((part) => part !== null),
    ...contents.slice(after.length).map((content: PartContent): ComparedPart => ({
      ...nameOf(content),
      difference: "gone",
      names: namesIn([content], lots),
    })),
  ];
}
