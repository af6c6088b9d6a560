import type { FrozenTimetable } from "@/domain/deadlines/frozen-timetable";
import type { BeforeAndAfter } from "@/domain/documents/before-and-after";
import type { Speech } from "@/messages/speak";
import { Facts } from "@/ui/facts";
import { rowsOfTimetable } from "../deadlines/say-timetable";
import { CellChange } from "./cell-change";

type Props = {
  readonly timetable: BeforeAndAfter<FrozenTimetable>;
  /** The lead's, on whose clock the times are meant. */
  readonly zone: string;
  readonly speech: Speech;
};

/** When what happens and what the times rest on, each line before and now. */
export function TimetableChanges({ timetable: { before, after }, zone, speech }: Props) {
  const [was, is] = [linesOf(before, zone, speech), linesOf(after, zone, speech)];
  const terms = [...new Set([...is.keys(), ...was.keys()])].filter((term) => was.get(term) !== is.get(term));
  return (
    <div className="grid gap-2">
      <h4>{speech.say("tenders.pages.timetable")}</h4>
      <Facts
        items={terms.map((term) => ({
          key: term,
          term,
          detail: <CellChange before={was.get(term) ?? null} after={is.get(term) ?? null} speech={speech} />,
        }))}
      />
    </div>
  );
}

function linesOf(timetable: FrozenTimetable | null, zone: string, speech: Speech): ReadonlyMap<string, string> {
  const rows = timetable ? rowsOfTimetable(timetable, speech) : [];
  return new Map(rows.map((row) => [row.term, "at" in row ? speech.instant(row.at, zone) : row.words]));
}
