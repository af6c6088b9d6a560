import type { PartDifference } from "@/domain/documents/part-difference";
import type { WhatChanged as Changes } from "@/queries/consensus/what-changed";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { anchorOf, sayPart } from "../documents/part-name";
import { ClauseChanges } from "./clause-changes";
import type { RoomProps } from "./consensus-screen";
import { FactChanges } from "./fact-changes";
import { LineChanges } from "./line-changes";
import { sayParts } from "./say-parts";

/** The difference before the decision: part by part, and the parts that stayed in one line. */
export function WhatChanged({ head, revision, speech }: RoomProps) {
  const { changed, number } = revision;
  if (!changed) return null;
  const { parts, since } = changed;
  const country = speech.country(head.speaksFor ?? head.leadCountry);
  const unchanged = parts.filter(({ difference }) => difference === "unchanged");
  const isAllNew = since === "last-word" && parts.every(({ difference }) => difference === "new");
  return (
    <Card
      id="changes"
      title={
        isAllNew
          ? speech.say("consensus.changed.title")
          : since === "last-word"
            ? speech.say("consensus.changed.sinceLastWord", { country })
            : speech.say("consensus.changed.sinceVersion", { number: speech.number(number - 1) })
      }
    >
      {isAllNew ? (
        <p>{speech.say("consensus.changed.allNew", { country, number: speech.number(number) })}</p>
      ) : (
        parts
          .filter(({ difference }) => difference !== "unchanged")
          .map((part) => <PartChange key={part.part} {...{ head, revision, speech, part, country }} />)
      )}
      {unchanged.length > 0 && (
        <p className="quiet">{speech.say("consensus.changed.unchanged", { parts: sayParts(unchanged, speech) })}</p>
      )}
    </Card>
  );
}

type PartChangeProps = RoomProps & { readonly part: Changes["parts"][number]; readonly country: string };

function PartChange({ head, revision, speech, part, country }: PartChangeProps) {
  const number = speech.number(revision.number);
  const { difference } = part;
  const isOwn = revision.changed?.since === "last-word";
  return (
    <section className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3>{sayPart(part, speech)}</h3>
        <a className="text-sm" href={`/tenders/${head.id}/consensus/versions/${revision.number}#${anchorOf(part)}`}>
          {speech.say("consensus.changed.readPart", { number })}
          <span className="visually-hidden">: {sayPart(part, speech)}</span>
        </a>
      </div>
      {typeof difference === "string" ? (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Tag tone="accent">
            {isOwn
              ? speech.say("consensus.changed.newTo", { country })
              : speech.say("consensus.changed.newHere", { number })}
          </Tag>
          {isOwn && <span className="quiet">{speech.say("consensus.changed.newText", { country })}</span>}
        </p>
      ) : (
        <Difference difference={difference} zone={head.leadTimeZone} speech={speech} />
      )}
    </section>
  );
}

type DifferenceProps = {
  readonly difference: PartDifference;
  readonly zone: string;
  readonly speech: RoomProps["speech"];
};

function Difference({ difference: { facts, lines, clauses }, zone, speech }: DifferenceProps) {
  return (
    <>
      {facts.length > 0 && <FactChanges facts={facts} zone={zone} speech={speech} />}
      {lines.length > 0 && <LineChanges lines={lines} speech={speech} />}
      {clauses.length > 0 && <ClauseChanges clauses={clauses} speech={speech} />}
    </>
  );
}
