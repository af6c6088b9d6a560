import type { ReactNode } from "react";
import { quantityFrom, type Quantity } from "@/domain/definitions/quantity";
import type { Speech } from "@/messages/speak";
import { FactTable } from "@/ui/fact-table";
import { sayGroupName } from "./call-words";

type Counted = { readonly line: string; readonly estimated: Quantity; readonly maximum: Quantity };
type Total = { readonly unit: string; readonly estimated: Quantity; readonly maximum: Quantity };

/** A market group as it is drawn: its needs of 12 months, and what is called for, where that is known. */
export type ShownGroup = {
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
  readonly perYear: readonly { readonly line: string; readonly quantity: Quantity }[];
  readonly quantities: readonly Counted[] | null;
  readonly total: Total | null;
};

type Props = {
  readonly speech: Speech;
  readonly number: number;
  readonly lines: readonly { readonly id: string; readonly name: ReactNode; readonly unit: ReactNode }[];
  readonly groups: readonly ShownGroup[];
  /** Of all groups together. */
  readonly whole: Total | null;
};

/** What each market group of a lot calls for over the whole term, line by line and in one unit. */
export function CallTable({ speech, number, lines, groups, whole }: Props) {
  const { say } = speech;
  const isDivided = groups.length > 1;
  const isSet = groups.some(({ quantities }) => quantities !== null);
  return (
    <>
      <FactTable<string>
        caption={say("call.table.caption", { number: speech.number(number) })}
        captionHidden
        fold="wide"
        columns={[
          { key: "product", header: say("call.table.product") },
          ...(isDivided ? [{ key: "group", header: say("call.table.group") }] : []),
          { key: "unit", header: say("call.table.unit") },
          { key: "perYear", header: say("call.table.perYear"), numeric: true },
          { key: "estimated", header: say("call.table.estimated"), numeric: true },
          { key: "maximum", header: say("call.table.maximum"), numeric: true },
        ]}
        rows={groups.flatMap((group) => [
          ...lines.map((line) => lineRow(group, line, speech)),
          ...(group.total && isDivided ? [totalRow(group, group.total, speech)] : []),
        ])}
        {...(whole
          ? {
              totals: totalCells(
                say(isDivided ? "call.table.whole" : "call.table.total", { unit: whole.unit }),
                whole,
                speech,
              ),
            }
          : {})}
      />
      {isSet && whole === null && <p className="quiet">{say("call.table.noTotal")}</p>}
    </>
  );
}

function lineRow(group: ShownGroup, line: Props["lines"][number], speech: Speech) {
  const counted = group.quantities?.find((each) => each.line === line.id);
  const perYear = group.perYear.find((each) => each.line === line.id)?.quantity ?? quantityFrom("0");
  const notSet = <span className="quiet">{speech.say("call.table.notSet")}</span>;
  return {
    key: `${group.id} ${line.id}`,
    cells: {
      product: line.name,
      group: sayGroupName(speech, group),
      unit: line.unit,
      perYear: speech.quantity(perYear),
      estimated: counted ? speech.quantity(counted.estimated) : notSet,
      maximum: counted ? speech.quantity(counted.maximum) : notSet,
    },
  };
}

function totalRow(group: ShownGroup, total: Total, speech: Speech) {
  const name = <strong>{speech.say("call.table.total", { unit: total.unit })}</strong>;
  const cells = { ...totalCells(name, total, speech), group: sayGroupName(speech, group) };
  return { key: `${group.id} total`, cells };
}

function totalCells(name: ReactNode, total: Total, speech: Speech) {
  return {
    product: name,
    group: "",
    unit: "",
    perYear: "",
    estimated: <strong>{speech.quantity(total.estimated)}</strong>,
    maximum: <strong>{speech.quantity(total.maximum)}</strong>,
  };
}
