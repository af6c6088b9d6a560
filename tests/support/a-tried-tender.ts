import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { COMMON } from "@/domain/documents/clause";
import { participationBoard } from "@/queries/participation/participation-board";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { setCriteria } from "@/use-cases/documents/set-criteria";
import { writeClause } from "@/use-cases/documents/write-clause";
import { setCallTerm } from "@/use-cases/participation/set-call-term";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import { byOfficerOf, newId } from "./actors";
import { theAnnexIsSigned } from "./an-agreement";
import { someCriteria } from "./criteria";
import { A_TERM, aLine } from "./builders";
import { attempt, type Situation } from "./tried-participation";
import { done, INTEREST_CLOSES_AT, TENDERS_CLOSE_AT, type ATender } from "./world";
import { timetableUntil } from "./timetable";

/** Two lots of two lines, all four countries asked and three in; the text is written and only who takes part is open. */
export async function aSituation(): Promise<Situation> {
  const made = await aTenderOfTwoLines();
  const { tender, lots } = made;
  const now = instantFrom("2026-06-03T09:00:00Z");
  const at: Situation = { made, memory: new Map(), drawn: new Map(), taken: new Map(), now, frozen: 0 };
  for (const who of ["DK", "NO", "IS"] as const)
    for (const lot of [0, 1]) await attempt(at, { act: "answer", who, lot, stance: "in", tenths: 12_345 });
  const officer = () => byOfficerOf("DK", { now });
  await theAnnexIsSigned(tender, { now });
  for (const part of [COMMON, ...lots.map((each) => each.lot)] as const) {
    const clause = identifier<ClauseId>(newId());
    const text = `As agreed for ${part}.`;
    await done(
      writeClause(officer(), { tender, clause, part, document: "conditions", heading: "Delivery", text, basedOn: 0 }),
    );
  }
  await done(setCriteria(officer(), { tender, part: COMMON, basedOn: 0, ...someCriteria() }));
  await done(setTimetable(officer(), { tender, ...timetableUntil(TENDERS_CLOSE_AT, { now }) }));
  await done(setCallTerm(officer(), { tender, lots: lots.map((each) => each.lot), term: A_TERM }));
  return at;
}

async function aTenderOfTwoLines(): Promise<ATender> {
  const typed = ["1 g", "500 mg"].map((strength) => {
    const { line: _id, ...line } = aLine(1, { strength });
    return line;
  });
  const { tender } = await done(
    proposeTender(byOfficerOf("DK"), {
      title: "Meropenem 2027",
      form: "joint",
      businessCase: "Together.",
      lots: ["First lot", "Second lot"].map((title) => ({ title, lines: typed })),
      participants: ["NO", "IS", "SE"],
      observers: [],
      interestClosesAt: INTEREST_CLOSES_AT,
    }),
  );
  const board = await participationBoard(byOfficerOf("DK"), tender);
  if (!board) throw new Error("the officer does not see the own tender");
  return { tender, lots: board.lots };
}
