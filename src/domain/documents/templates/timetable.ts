import type { Template } from "../template";

/** What happens when. */
export const TIMETABLE_TEMPLATES = [
  {
    key: "procedure",
    document: "timetable",
    side: "common",
    heading: "Procedure",
    text: `{{procedure}}.`,
  },
  {
    key: "time-limit",
    document: "timetable",
    side: "common",
    heading: "Time limit for the receipt of tenders",
    text: `Tenders are received until {{time-limit}}.

A tender that arrives at that moment or later is late. An extension is published as a change of the notice before the time limit ends.`,
  },
  {
    key: "opening",
    document: "timetable",
    side: "common",
    heading: "Opening of tenders",
    text: `Tenders are opened electronically: {{opening}}. Nobody reads a tender before. The opening is recorded, and tenderers are not present.`,
  },
  {
    key: "award-and-standstill",
    document: "timetable",
    side: "common",
    heading: "Decision and standstill period",
    text: `All tenderers are told of the decision at the same time, with its reasons. No contract is concluded before the standstill period of the law of the procedure has ended.

The lots of this tender are: {{lots}}. They may be decided at different times.`,
  },
  {
    key: "supply-from",
    document: "timetable",
    side: "common",
    heading: "Beginning of supply",
    text: `Supply begins on {{supply-from}}, once the contract is concluded.`,
  },
] as const satisfies readonly Template[];
