import {
  changedQuantities,
  isOnlyReordered,
  type ConditionDifference,
  type ConditionFact,
  type FallenOut,
} from "@/domain/documents/condition-difference";
import { excerptOf } from "@/domain/documents/excerpt";
import type { ConditionTerms } from "@/domain/participation/condition";
import type { Speech } from "@/messages/speak";
import type { NamesInPart } from "@/queries/consensus/names-in-part";
import { Difference } from "@/ui/difference";
import { FactTable } from "@/ui/fact-table";
import { Facts } from "@/ui/facts";
import { sayGroup } from "../participation/call-words";
import { sayBearer, sayEndOfDay } from "../participation/condition-words";
import { marksIn } from "./marks";
import { quantityCells, quantityColumns } from "./quantity-cells";
import { replaced } from "./replaced";

type Props = {
  readonly conditions: readonly ConditionDifference[];
  readonly names: NamesInPart;
  readonly speech: Speech;
};

/** Conditions that were set, taken out or changed: their words, their dates, and what the fallback leaves. */
export function ConditionChanges({ conditions, names, speech }: Props) {
  return conditions.map((condition) => (
    <div key={condition.id} className="grid gap-2">
      <h4>
        {condition.change === "moved"
          ? speech.say("frozen.changed.condition.moved", { name: condition.name })
          : speech.say(`consensus.changed.condition.${condition.change}`, { name: condition.name })}
      </h4>
      <Facts items={factsOf(condition, names, speech)} />
      {isOnlyReordered(condition) && <p className="quiet">{speech.say("frozen.changed.onlyOrder")}</p>}
      <Quantities condition={condition} names={names} speech={speech} />
    </div>
  ));
}

function factsOf(condition: ConditionDifference, names: NamesInPart, speech: Speech) {
  const words = marksIn(speech);
  const { before = null, after = null } = condition.terms ?? {};
  const said = (terms: Terms | null, fact: ConditionFact) => (terms ? [sayFact(speech, terms, fact)] : []);
  const out = ({ line, country }: FallenOut) =>
    speech.say("consensus.changed.condition.out", {
      country: speech.country(country),
      line: names.lines.find(({ id }) => id === line)?.name ?? "",
    });
  const { gone, come } = condition.fallback;
  return [
    ...condition.words.map(({ field, segments }) => ({
      key: field,
      term: speech.say(`conditions.facts.${field}`),
      detail: (
        <Difference
          segments={condition.change === "changed" ? excerptOf(segments) : segments}
          words={words}
          language="en"
        />
      ),
    })),
    ...condition.facts.map((fact) => ({
      key: fact,
      term: speech.say(`conditions.facts.${fact}`),
      detail: <Difference segments={replaced(said(before, fact), said(after, fact), speech)} words={words} />,
    })),
    ...(gone.length + come.length > 0
      ? [
          {
            key: "fallback",
            term: speech.say("conditions.facts.fallback"),
            detail: <Difference segments={replaced(gone.map(out), come.map(out), speech)} words={words} />,
          },
        ]
      : []),
  ];
}

type Terms = Omit<ConditionTerms, "title" | "text">;

function sayFact(speech: Speech, terms: Terms, fact: ConditionFact): string {
  switch (fact) {
    case "bearer":
      return sayBearer(speech, terms);
    case "moment":
      return speech.say(`conditions.moment.${terms.moment}`);
    case "judge":
      return speech.country(terms.judge);
    case "evidenceBy":
    case "judgedBy":
      return sayEndOfDay(speech, terms[fact], terms);
    case "zone":
      return speech.zone(terms.zone);
    case "comparedOn":
      return speech.say(`conditions.comparedOn.${terms.comparedOn}`);
  }
}

type OneProps = Omit<Props, "conditions"> & { readonly condition: ConditionDifference };

function Quantities({ condition, names, speech }: OneProps) {
  const rows = changedQuantities(condition);
  if (rows.length === 0) return null;
  const nameOf = (group: string, line: string) => {
    const named = names.lines.find(({ id }) => id === line)?.name ?? "";
    const of = names.groups.find(({ id }) => id === group);
    return of && names.groups.length > 1 ? `${named} · ${sayGroup(speech, of)}` : named;
  };
  return (
    <FactTable
      caption={speech.say("consensus.changed.condition.caption", { name: condition.name })}
      columns={quantityColumns(speech)}
      rows={rows.map((row) => ({
        key: `${row.group} ${row.id}`,
        cells: { line: nameOf(row.group, row.id), ...quantityCells(row, speech) },
      }))}
    />
  );
}
