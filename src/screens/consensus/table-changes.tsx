import type { ReactNode } from "react";
import type { FactDifference } from "@/domain/documents/fact-difference";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { ClimateChanges } from "./climate-changes";
import { ConditionChanges } from "./condition-changes";
import { CriteriaChanges } from "./criteria-changes";
import { GroupChanges } from "./group-changes";
import { LawChanges } from "./law-changes";
import { TimetableChanges } from "./timetable-changes";

const TABLES = ["groups", "conditions", "criteria", "climate", "law", "timetable"] as const;

/** A fact that has rows of its own, each before and now. */
export type FactInATable = Extract<FactDifference, { readonly fact: (typeof TABLES)[number] }>;

export function isInATable(fact: FactDifference): fact is FactInATable {
  return TABLES.some((name) => name === fact.fact);
}

type Props = {
  readonly fact: FactInATable;
  readonly names: NamesInPart;
  /** The lead's, on whose clock the times are meant. */
  readonly zone: string;
  readonly speech: Speech;
};

export function TableChanges({ fact, names, zone, speech }: Props) {
  switch (fact.fact) {
    case "groups":
      return (
        <Listed changes={fact.groups} speech={speech}>
          <GroupChanges groups={fact.groups} names={names} speech={speech} />
        </Listed>
      );
    case "conditions":
      return (
        <Listed changes={fact.conditions} speech={speech}>
          <ConditionChanges conditions={fact.conditions} names={names} speech={speech} />
        </Listed>
      );
    case "climate":
      return (
        <Listed changes={fact.climate} speech={speech}>
          <ClimateChanges climate={fact.climate} speech={speech} />
        </Listed>
      );
    case "criteria":
      return <CriteriaChanges criteria={fact.criteria} names={names} speech={speech} />;
    case "law":
      return <LawChanges law={fact} speech={speech} />;
    case "timetable":
      return <TimetableChanges timetable={fact} zone={zone} speech={speech} />;
  }
}

type ListedProps = { readonly changes: readonly unknown[]; readonly speech: Speech; readonly children: ReactNode };

/** An empty list and none say the same; the bytes are others all the same. */
function Listed({ changes, speech, children }: ListedProps) {
  return changes.length === 0 ? <p>{speech.say("frozen.changed.onlyWritten")}</p> : children;
}
