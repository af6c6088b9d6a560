import { ClockLines } from "@/ui/clock-lines";

type Line = { readonly key: string; readonly text: string; readonly places: string };

/** One instant on several clocks, in a narrow column: the places stand below their time. */
export function Clocks({ at, lines }: { readonly at: string; readonly lines: readonly Line[] }) {
  return (
    <div className="[&_.clock-lines]:grid-cols-1 [&_.clock-lines]:gap-1.5">
      <ClockLines lines={lines.map(({ key, text, places }) => ({ key, instant: at, text, zone: places }))} />
    </div>
  );
}
