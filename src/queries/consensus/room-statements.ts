import type { LastWord } from "@/domain/consensus/position";
import { isSamePart, type PartHash } from "@/domain/consensus/revision";
import type { Country } from "@/domain/definitions/country";
import type { CalendarDay, Instant } from "@/domain/definitions/time";
import type { SpokenWord } from "@/storage/consensus/find-words";
import { frozenPartOf, lastWordOn, nameOf, stanceOf, untilOf, type PartName, type Spoken } from "./room-parts";

/** What a country said with its consent, holds or objects to, or took back, and why; `isFallen` where it was of an earlier text. */
export type Statement = {
  readonly key: string;
  readonly country: Country;
  readonly kind: "consents" | "holds" | "lapsed" | "objects" | "withdrew";
  readonly isFallen: boolean;
  readonly isDeputys: boolean;
  readonly at: Instant;
  /** With a consent, what the country wants to have said. */
  readonly reason: string;
  readonly request: string;
  /** Of a hold: who at home must still agree, and until when. */
  readonly owner: string;
  readonly until: CalendarDay | null;
  readonly parts: readonly PartName[];
};

/** The last words that came with reasons: those that stand first, the latest first. */
export function statements({ revision, contents, words, day }: Spoken): readonly Statement[] {
  const said = contents.flatMap((content) => {
    const frozen = frozenPartOf(revision, content);
    return frozen.countries.flatMap((country) => {
      const word = lastWordOn(words, frozen.part, country);
      return word && hasWords(word.position) ? [statementOf({ word, day }, frozen, nameOf(content))] : [];
    });
  });
  return [...Map.groupBy(said, ({ key }) => key).values()]
    .flatMap(asOne)
    .toSorted((a, b) => Number(a.isFallen) - Number(b.isFallen) || (a.at < b.at ? 1 : -1));
}

/** A consent alone needs no words. */
function hasWords(position: LastWord["position"]): boolean {
  return position.stance !== "consent" || position.statement !== undefined;
}

function statementOf(
  { word, day }: { readonly word: SpokenWord; readonly day: CalendarDay },
  frozen: PartHash,
  name: PartName,
): Statement {
  const { country, n, position, at } = word;
  const stance = stanceOf(position, day);
  const isFallen = !isSamePart(word, frozen);
  return {
    key: `${country}-${n}-${isFallen ? "fallen" : "standing"}`,
    country,
    kind: stance === "consents-with-statement" ? "consents" : stance,
    isFallen,
    isDeputys: word.as === "deputy",
    at,
    reason: "reason" in position ? position.reason : textOf(position),
    request: "request" in position ? position.request : "",
    owner: "owner" in position ? position.owner : "",
    until: untilOf(position),
    parts: [name],
  };
}

function textOf(position: LastWord["position"]): string {
  return position.stance === "consent" ? (position.statement ?? "") : "";
}

/** One act on several parts is told once. */
function asOne(said: readonly Statement[]): readonly Statement[] {
  const [first] = said;
  return first ? [{ ...first, parts: said.flatMap(({ parts }) => parts) }] : [];
}
