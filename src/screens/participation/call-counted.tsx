import { multiplied, quantityFrom } from "@/domain/definitions/quantity";
import { wholeMonths, type CallTerm } from "@/domain/participation/call-term";
import { countedBy, toComparisonUnit } from "@/domain/participation/conversion";
import type { ProductLine } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";
import type { CallLot } from "@/queries/participation/call-lot";

type Props = { readonly lot: CallLot; readonly term: CallTerm; readonly speech: Speech };

/** The arithmetic behind each figure, in words, for whoever wants to follow it. */
export function CallCounted({ lot, term, speech }: Props) {
  const { say } = speech;
  return (
    <details>
      <summary>{say("call.counted.title")}</summary>
      <div className="mt-3 grid gap-4">
        {lot.lines.map((line) => (
          <LineCounted key={line.line} line={line} lot={lot} term={term} speech={speech} />
        ))}
        <p className="quiet">{say("call.counted.rounded")}</p>
      </div>
    </details>
  );
}

function LineCounted({ line, lot, term, speech }: Props & { readonly line: ProductLine }) {
  const cells = lot.cells.filter((cell) => cell.line === line.line);
  const compared = sayCompared(line, speech);
  return (
    <div className="grid gap-1">
      <p className="font-medium">
        {line.inn} {line.strength}
      </p>
      <ul className="grid gap-1">
        {cells.map((cell) => {
          const values = {
            country: speech.country(cell.country),
            perYear: speech.quantity(cell.perYear),
            months: speech.number(wholeMonths(term)),
            factor: speech.quantity(term.factor),
          };
          return (
            <li key={cell.country}>
              {speech.say("call.counted.estimated", { ...values, quantity: speech.quantity(cell.estimated) })};{" "}
              {speech.say("call.counted.maximum", { ...values, quantity: speech.quantity(cell.maximum) })}
            </li>
          );
        })}
      </ul>
      {compared !== null && <p className="quiet">{compared}</p>}
    </div>
  );
}

/** How many comparison units one volume unit is; nothing where it is one already, or where the line does not say. */
function sayCompared(line: ProductLine, speech: Speech): string | null {
  const conversion = toComparisonUnit(line);
  if (!conversion || countedBy(line) === "comparison-units") return null;
  return speech.say("call.counted.compared", {
    product: `${line.inn} ${line.strength}`,
    unit: line.volumeUnit,
    quantity: speech.quantity(multiplied(quantityFrom("1"), conversion.ratio)),
    comparison: line.comparisonUnit,
  });
}
