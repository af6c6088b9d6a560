import type { PartDifference } from "@/domain/documents/part-difference";
import type { PartName } from "@/queries/consensus/room-parts";
import type { WhatChanged as WhatChangedOf } from "@/queries/consensus/what-changed";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { anchorOf, sayPart } from "../documents/part-name";
import { ClauseChanges } from "./clause-changes";
import type { RoomProps } from "./room-props";
import { FactChanges } from "./fact-changes";
import { LineChanges } from "./line-changes";
import { sayParts } from "./say-parts";

type Part = WhatChangedOf["parts"][number];
type ChangedPart = Part & { readonly difference: PartDifference };

/** The difference before the decision: part by part; what is new, and what stayed, in a line each. */
export function WhatChanged({ head, revision, speech }: RoomProps) {
  const { changed, number: version } = revision;
  if (!changed) return null;
  const { say } = speech;
  const { parts, since } = changed;
  const number = speech.number(version);
  const country = speech.country(head.speaksFor ?? head.leadCountry);
  const added = parts.filter(({ difference }) => difference === "new");
  const unchanged = parts.filter(({ difference }) => difference === "unchanged");
  const isAllNew = added.length === parts.length;
  const sinceWhen =
    since === "last-word"
      ? say("consensus.changed.sinceLastWord", { country })
      : say("consensus.changed.sinceVersion", { number: speech.number(version - 1) });

  return (
    <Card id="changes" title={isAllNew ? say("consensus.changed.title") : sinceWhen}>
      {parts.filter(isChanged).map((part) => (
        <PartChange key={part.part} part={part} head={head} revision={revision} speech={speech} />
      ))}
      {added.length > 0 && (
        <div className="grid justify-items-start gap-1.5">
          <Tag tone="accent">
            {since === "last-word"
              ? say("consensus.changed.newTo", { country })
              : say("consensus.changed.newHere", { number })}
          </Tag>
          {since === "last-word" && (
            <p>
              {isAllNew
                ? say("consensus.changed.allNew", { country, number })
                : say("consensus.changed.newParts", { country, parts: sayParts(added, speech) })}
            </p>
          )}
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {added.map((part) => (
              <li key={part.part}>
                <a href={addressOf(head.id, version, part)}>{sayPart(part, speech)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {unchanged.length > 0 && (
        <p className="quiet">{say("consensus.changed.unchanged", { parts: sayParts(unchanged, speech) })}</p>
      )}
    </Card>
  );
}

function isChanged(part: Part): part is ChangedPart {
  return typeof part.difference !== "string";
}

function PartChange({ part, head, revision, speech }: RoomProps & { readonly part: ChangedPart }) {
  const { facts, lines, clauses } = part.difference;
  const { names } = part;
  return (
    <section className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3>{sayPart(part, speech)}</h3>
        <a className="text-sm" href={addressOf(head.id, revision.number, part)}>
          {speech.say("consensus.changed.readPart", { number: speech.number(revision.number) })}
          <span className="visually-hidden"> {sayPart(part, speech)}</span>
        </a>
      </div>
      {facts.length > 0 && <FactChanges facts={facts} names={names} zone={head.leadTimeZone} speech={speech} />}
      {lines.length > 0 && <LineChanges lines={lines} speech={speech} />}
      {clauses.length > 0 && <ClauseChanges clauses={clauses} speech={speech} />}
    </section>
  );
}

function addressOf(tender: string, version: number, part: PartName): string {
  return `/tenders/${tender}/consensus/versions/${version}#${anchorOf(part)}`;
}
