import type { PartName } from "@/queries/consensus/room-parts";
import type { WhatChanged as WhatChangedOf } from "@/queries/consensus/what-changed";
import { Card } from "@/ui/card";
import { Tag } from "@/ui/tag";
import { anchorOf, sayPart } from "../documents/part-name";
import { changesOnPage } from "./changes-on-page";
import { ComparePager } from "./compare-pager";
import { PartChanges, type ChangedPart } from "./part-changes";
import type { RoomProps } from "./room-props";
import { sayParts } from "./say-parts";

type Part = WhatChangedOf["parts"][number];

/** The difference before the decision: part by part, a page at a time where it is long; what is new, and what stayed, in a line each. */
export function WhatChanged({ head, revision, page, speech }: RoomProps & { readonly page: number }) {
  const { changed, number: version } = revision;
  if (!changed) return null;
  const { say } = speech;
  const { parts, since } = changed;
  const number = speech.number(version);
  const country = speech.country(head.speaksFor ?? head.leadCountry);
  const added = parts.filter(({ difference }) => difference === "new");
  const unchanged = parts.filter(({ difference }) => difference === "unchanged");
  const shown = changesOnPage(parts.filter(isChanged), page);
  const isAllNew = added.length === parts.length;
  const sinceWhen =
    since === "last-word"
      ? say("consensus.changed.sinceLastWord", { country })
      : say("consensus.changed.sinceVersion", { number: speech.number(version - 1) });

  return (
    <Card id="changes" title={isAllNew ? say("consensus.changed.title") : sinceWhen}>
      {shown.parts.map((part) => (
        <PartChanges
          key={part.part}
          part={part}
          zone={head.leadTimeZone}
          speech={speech}
          read={{ href: addressOf(head.id, version, part), number: version }}
        />
      ))}
      <ComparePager
        hrefOf={(other) => `/tenders/${head.id}/consensus?page=${other}#changes`}
        changes={shown}
        speech={speech}
      />
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
      {version > 1 && (
        <p>
          <a href={`/tenders/${head.id}/consensus/compare?from=${version - 1}&to=${version}`}>
            {say("frozen.compare.link")}
          </a>
        </p>
      )}
    </Card>
  );
}

function isChanged(part: Part): part is ChangedPart {
  return typeof part.difference !== "string";
}

function addressOf(tender: string, version: number, part: PartName): string {
  return `/tenders/${tender}/consensus/versions/${version}#${anchorOf(part)}`;
}
