import type { ProductLine } from "@/domain/tenders/tender";
import type { Speech } from "@/messages/speak";

type Props = { readonly line: ProductLine; readonly speech: Speech };

/** A product line as its buyers know it: the medicine and its strength, and below them all else. */
export function LineName({ line, speech }: Props) {
  return (
    <>
      {line.inn} {line.strength}
      <span className="quiet block font-normal">{sayRest(speech, line)}</span>
    </>
  );
}

/** All of a line but its medicine and strength. */
export function sayRest(
  { say, number }: Speech,
  { atc, form, route, container, packSize, comparisonUnit }: ProductLine,
) {
  const pack = say("participation.pack", { container, size: number(packSize) });
  return [atc, form, route, pack, say("participation.comparedOn", { unit: comparisonUnit })].join(" · ");
}
