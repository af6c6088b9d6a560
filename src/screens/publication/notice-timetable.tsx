import type { CommonContent } from "@/domain/documents/content";
import type { Speech } from "@/messages/speak";
import { Card } from "@/ui/card";
import { Facts } from "@/ui/facts";
import { rowsOfFacts, rowsOfTimetable, type TimetableRow } from "../deadlines/say-timetable";
import { clocksOf } from "./clocks";

type Props = {
  readonly speech: Speech;
  readonly common: CommonContent;
  /** All of it, or only what the times rest on, where the dates stand beside it. */
  readonly shown?: "all" | "facts";
};

/** What of the timetable was frozen, each instant on the clock of every buyer. The earlier forms say nothing of it. */
export function NoticeTimetable({ speech, common, shown = "all" }: Props) {
  const { timetable } = common;
  if (!timetable) return null;
  const rows = shown === "all" ? rowsOfTimetable(timetable, speech) : rowsOfFacts(timetable.facts, speech);
  const title = speech.say(shown === "all" ? "tenders.pages.timetable" : "timetable.row.procedure");
  return (
    <Card title={title}>
      <Facts
        layout="stacked"
        items={rows.map((row) => ({
          key: row.key,
          term: row.term,
          detail: <Detail row={row} common={common} speech={speech} />,
        }))}
      />
    </Card>
  );
}

function Detail({ row, common, speech }: Props & { readonly row: TimetableRow }) {
  if ("words" in row) return row.words;
  return clocksOf(common, row.at, speech).map(({ zone, text, countries }) => (
    <p key={zone}>
      <time dateTime={row.at}>{text}</time>, {countries}
    </p>
  ));
}
