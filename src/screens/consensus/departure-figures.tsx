import type { Change, DepartingGroup, DepartingLine, DepartingLot } from "@/domain/consensus/departing-lot";
import type { Country } from "@/domain/definitions/country";
import type { Speech } from "@/messages/speak";
import { FactTable } from "@/ui/fact-table";
import { Then } from "./then";

type Props = { readonly lot: DepartingLot; readonly country: Country; readonly speech: Speech };

/** Every line of a lot that is left: what is needed and what is called for, now and then. */
export function DepartureFigures({ lot, country, speech }: Props) {
  const { say } = speech;
  const isCalledFor = lot.lines.some(({ maximum }) => maximum);
  const name = lot.group?.name ?? "";
  const ofGroup = (figure: string) => (name === "" ? figure : `${figure} (${name})`);
  const columns = [
    { key: "product", header: say("leaving.lot.product") },
    { key: "own", header: say("leaving.lot.own", { country: speech.country(country) }), numeric: true },
    { key: "needs", header: say("leaving.lot.needs"), numeric: true },
    { key: "estimated", header: ofGroup(say("leaving.lot.estimated")), numeric: true },
    { key: "maximum", header: ofGroup(say("leaving.lot.maximum")), numeric: true },
  ] as const;
  const total = totalOf(lot.group, speech);
  return (
    <FactTable
      caption={say("leaving.lot.caption", { number: speech.number(lot.number), country: speech.country(country) })}
      captionHidden
      fold="wide"
      columns={isCalledFor ? columns : columns.slice(0, 3)}
      rows={lot.lines.map((line) => ({ key: line.line, cells: cellsOf(line, speech) }))}
      {...(total && isCalledFor ? { totals: total } : {})}
    />
  );
}

function cellsOf(line: DepartingLine, speech: Speech) {
  const { needs, estimated, maximum } = line;
  return {
    product: (
      <>
        {line.name}
        <span className="quiet block">{line.unit}</span>
      </>
    ),
    own: sayOwn(line, speech),
    needs: <Changed change={needs} speech={speech} />,
    estimated: estimated && <Changed change={estimated} speech={speech} />,
    maximum: maximum && <Changed change={maximum} speech={speech} />,
  };
}

function totalOf(group: DepartingGroup | undefined, speech: Speech) {
  if (!group?.total) return null;
  const { unit, estimated, maximum } = group.total;
  return {
    product: speech.say("leaving.lot.total", { unit }),
    own: null,
    needs: null,
    estimated: <Changed change={estimated} speech={speech} />,
    maximum: <Changed change={maximum} speech={speech} />,
  };
}

function sayOwn({ own }: DepartingLine, speech: Speech): string {
  if (own === undefined) return speech.say("leaving.lot.notStated");
  return own === "unknown" ? speech.say("leaving.lot.unknown") : speech.quantity(own);
}

function Changed({ change, speech }: { readonly change: Change; readonly speech: Speech }) {
  const after = change.after === undefined ? speech.say("leaving.lot.none") : speech.quantity(change.after);
  return <Then before={speech.quantity(change.before)} after={after} speech={speech} isFigure />;
}
