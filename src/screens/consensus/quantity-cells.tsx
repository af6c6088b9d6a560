import type { BeforeAndAfter } from "@/domain/documents/before-and-after";
import type { Entry } from "@/domain/documents/entries-difference";
import type { Speech } from "@/messages/speak";
import { CellChange } from "./cell-change";

type Called = { readonly estimated: string; readonly maximum: string };

export function quantityColumns({ say }: Speech) {
  return [
    { key: "line" as const, header: say("consensus.changed.group.line") },
    { key: "estimated" as const, header: say("frozen.changed.estimated"), numeric: true },
    { key: "maximum" as const, header: say("frozen.changed.maximum"), numeric: true },
  ];
}

/** The two cells of what is called for on a line, each with what stood in it. */
export function quantityCells(
  { change, before, after }: BeforeAndAfter<Called> & Pick<Entry<unknown>, "change">,
  speech: Speech,
) {
  if (change === "moved") return { estimated: speech.say("frozen.changed.onlyOrder"), maximum: "" };
  const cell = (of: keyof Called) => {
    const said = (called: Called | null) =>
      called === null ? speech.say("consensus.changed.volume.none") : speech.quantity(called[of]);
    return <CellChange before={said(before)} after={said(after)} speech={speech} />;
  };
  return { estimated: cell("estimated"), maximum: cell("maximum") };
}
