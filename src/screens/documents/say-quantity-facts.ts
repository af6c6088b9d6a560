import { sumOfQuantities } from "@/domain/definitions/quantity";
import type { FrozenLine, LotContent } from "@/domain/documents/content";
import type { SaidFact } from "@/domain/documents/said-fact";
import type { Speech } from "@/messages/speak";
import { sayGroupName } from "../participation/call-words";
import { table } from "./said";

/** The product lines, each as it is to be offered. */
export function linesTable({ lines }: LotContent, { say }: Speech): SaidFact {
  return table(
    say("texts.facts.names.lines"),
    (["product", "atc", "form", "pack", "comparison"] as const).map((column) => ({
      heading: say(`texts.facts.column.${column}`),
    })),
    lines.map((line) => [
      productOf(line),
      line.atc,
      `${line.form}, ${line.route.toLowerCase()}`,
      say("texts.facts.pack", { size: String(line.packSize), container: line.container }),
      line.comparisonUnit,
    ]),
  );
}

/** What each country needs in 12 months, with the source of its figure, and the lot together, line by line. */
export function volumesTable({ lines }: LotContent, speech: Speech): SaidFact {
  const { say, quantity } = speech;
  return table(
    say("texts.facts.names.volumes"),
    [
      { heading: say("texts.facts.column.product") },
      { heading: say("texts.facts.column.country") },
      { heading: say("texts.facts.column.quantity"), isNumber: true },
      { heading: say("texts.facts.column.source") },
    ],
    lines.flatMap((line) => [
      ...line.volumes.map((each) => [
        productOf(line),
        speech.country(each.country),
        counted(quantity(each.quantity), line),
        each.origin,
      ]),
      ...(line.volumes.length > 1
        ? [
            [
              productOf(line),
              say("texts.facts.together"),
              counted(quantity(sumOfQuantities(line.volumes.map((each) => each.quantity))), line),
              "",
            ],
          ]
        : []),
    ]),
  );
}

/** What is called for over the whole term in each market group; the lines counted in one unit, where they can be. */
export function maximumTable({ lines, groups = [] }: LotContent, speech: Speech): SaidFact | null {
  if (groups.length === 0) return null;
  const { say, quantity } = speech;
  const isDivided = groups.length > 1;
  return table(
    say("texts.facts.names.maximum-quantities"),
    [
      { heading: say("texts.facts.column.product") },
      ...(isDivided ? [{ heading: say("texts.facts.column.group") }] : []),
      { heading: say("texts.facts.column.unit") },
      { heading: say("texts.facts.column.estimated"), isNumber: true },
      { heading: say("texts.facts.column.maximum"), isNumber: true },
    ],
    groups.flatMap((group) => {
      const name = isDivided ? [sayGroupName(speech, group)] : [];
      const { total } = group;
      return [
        ...group.quantities.flatMap(({ line: id, estimated, maximum }) => {
          const line = lines.find((each) => each.id === id);
          return line ? [[productOf(line), ...name, line.volumeUnit, quantity(estimated), quantity(maximum)]] : [];
        }),
        ...(total && group.quantities.length > 1
          ? [[say("texts.facts.together"), ...name, total.unit, quantity(total.estimated), quantity(total.maximum)]]
          : []),
      ];
    }),
  );
}

function productOf({ inn, strength }: FrozenLine): string {
  return `${inn} ${strength}`;
}

function counted(quantity: string, { volumeUnit }: FrozenLine): string {
  return `${quantity} ${volumeUnit}`;
}
