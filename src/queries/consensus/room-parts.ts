import { isSamePart, type FrozenPart, type FrozenRevision, type PartHash } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { Instant } from "@/domain/definitions/time";
import type { PartId } from "@/domain/documents/clause";
import { isCommon, type PartContent } from "@/domain/documents/content";
import type { SpokenWord } from "@/storage/consensus/find-words";

/** What a part is called: 0 is the common part. */
export type PartName = { readonly part: PartId; readonly number: number; readonly title: string };

/**
 * Where one country stands on one part. "fell": what it said was of other bytes than these, and
 * counts no more.
 */
export type PartStand = {
  readonly country: Country;
  readonly stance: "consents" | "objects" | "withdrew" | "fell" | "silent";
  readonly at: Instant | null;
  /** Whether it was the deputy who said so. */
  readonly isDeputys: boolean;
};

export type RoomPart = PartHash &
  PartName & {
    readonly stands: readonly PartStand[];
    readonly bindsViewer: boolean;
    /** Whether it binds the viewer's country, and its consent to it is missing. */
    readonly waitsForViewer: boolean;
  };

/** What a country objects to, or took back, and why; `isFallen` where it was of an earlier text. */
export type Statement = {
  readonly key: string;
  readonly country: Country;
  readonly kind: "objects" | "withdrew";
  readonly isFallen: boolean;
  readonly isDeputys: boolean;
  readonly at: Instant;
  readonly reason: string;
  readonly request: string;
  readonly parts: readonly PartName[];
};

type Spoken = {
  readonly revision: FrozenRevision;
  readonly contents: readonly PartContent[];
  readonly words: readonly SpokenWord[];
};

/** Every part of the revision in the order of the document, with where each country that it binds stands. */
export function roomParts(
  { revision, contents, words }: Spoken,
  { viewer, own }: { readonly viewer: Country | null; readonly own: readonly FrozenPart[] },
): readonly RoomPart[] {
  return contents.map((content) => {
    const frozen = frozenPartOf(revision, content);
    const stands = frozen.countries.map((country) => standOf(words, frozen, country));
    const bindsViewer = own.some((part) => isSamePart(part, frozen));
    const isConsented = stands.some(({ country, stance }) => country === viewer && stance === "consents");
    const { sha256 } = frozen;
    return { ...nameOf(content), sha256, stands, bindsViewer, waitsForViewer: bindsViewer && !isConsented };
  });
}

/** The last words that came with reasons: those that stand first, the latest first. */
export function statements({ revision, contents, words }: Spoken): readonly Statement[] {
  const said = contents.flatMap((content) => {
    const frozen = frozenPartOf(revision, content);
    return frozen.countries.flatMap((country) => {
      const word = lastWordOn(words, frozen.part, country);
      return word && word.position.stance !== "consent" ? [statementOf(word, frozen, nameOf(content))] : [];
    });
  });
  return [...Map.groupBy(said, ({ key }) => key).values()]
    .flatMap(asOne)
    .toSorted((a, b) => Number(a.isFallen) - Number(b.isFallen) || (a.at < b.at ? 1 : -1));
}

/** What the country last said of the part, whatever its bytes were then. */
export function lastWordOn(words: readonly SpokenWord[], part: PartId, country: Country): SpokenWord | undefined {
  return words.findLast((word) => word.country === country && word.part === part);
}

export function nameOf(content: PartContent): PartName {
  return isCommon(content)
    ? { part: content.part, number: 0, title: "" }
    : { part: content.part, number: content.number, title: content.title };
}

/** The parts by their names, in the order of the document. */
export function namesOf(parts: readonly FrozenPart[], contents: readonly PartContent[]): readonly PartName[] {
  const ids = new Set(parts.map(({ part }) => part));
  return contents.filter(({ part }) => ids.has(part)).map(nameOf);
}

function frozenPartOf(revision: FrozenRevision, content: PartContent): FrozenPart {
  const frozen = revision.parts.find(({ part }) => part === content.part);
  if (!frozen) throw new Error(`revision ${revision.number} has no part ${content.part}`);
  return frozen;
}

function standOf(words: readonly SpokenWord[], part: PartHash, country: Country): PartStand {
  const word = lastWordOn(words, part.part, country);
  if (!word) return { country, stance: "silent", at: null, isDeputys: false };
  const stance = isSamePart(word, part) ? STANCES[word.position.stance] : "fell";
  return { country, stance, at: word.at, isDeputys: word.as === "deputy" };
}

const STANCES = { consent: "consents", object: "objects", withdrawn: "withdrew" } as const;

function statementOf(word: SpokenWord, frozen: PartHash, name: PartName): Statement {
  const { country, n, position, at } = word;
  const isFallen = !isSamePart(word, frozen);
  return {
    key: `${country}-${n}-${isFallen ? "fallen" : "standing"}`,
    country,
    kind: position.stance === "withdrawn" ? "withdrew" : "objects",
    isFallen,
    isDeputys: word.as === "deputy",
    at,
    reason: "reason" in position ? position.reason : "",
    request: "request" in position ? position.request : "",
    parts: [name],
  };
}

/** One act on several parts is told once. */
function asOne(said: readonly Statement[]): readonly Statement[] {
  const [first] = said;
  return first ? [{ ...first, parts: said.flatMap(({ parts }) => parts) }] : [];
}
