import { beforeAll, describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { calendarDayFrom } from "@/domain/definitions/time";
import type { Outcome, Refusal } from "@/domain/definitions/result";
import type { Actor } from "@/domain/people/actor";
import type { Circumstances } from "@/domain/people/circumstances";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { leaveLots } from "@/use-cases/consensus/leave-lots";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { withdrawPosition } from "@/use-cases/consensus/withdraw-position";
import { setTimetable } from "@/use-cases/deadlines/set-timetable";
import { removeClause } from "@/use-cases/documents/remove-clause";
import { writeClause } from "@/use-cases/documents/write-clause";
import { dispatchNotice } from "@/use-cases/gates/dispatch-notice";
import { answerInvitation } from "@/use-cases/participation/answer-invitation";
import { bindVolumes } from "@/use-cases/participation/bind-volumes";
import { lapseAnswers } from "@/use-cases/participation/lapse-answers";
import { noteReminder } from "@/use-cases/participation/note-reminder";
import { reopenWindow } from "@/use-cases/participation/reopen-window";
import { makePublic } from "@/use-cases/publication/make-public";
import { noteAnswer } from "@/use-cases/publication/note-answer";
import { setClock } from "@/use-cases/record/set-clock";
import { proposeTender } from "@/use-cases/tenders/propose-tender";
import {
  auditor,
  circumstancesOf,
  clock,
  coordinator,
  MORNING,
  newId,
  officerOf,
  operator,
  personOf,
  representativeOf,
  visitor,
} from "../support/actors";
import { asSuperuser } from "../support/raw-sql";
import { anOpenRound, consenting, ROUND_CLOSES_AT, TENDERS_CLOSE_AT, theNordicWorld } from "../support/world";
import { timetableUntil } from "../support/timetable";

let opened: Awaited<ReturnType<typeof anOpenRound>>;
let consent: Awaited<ReturnType<typeof consenting>>;

beforeAll(async () => {
  await theNordicWorld(["PL"]);
  opened = await anOpenRound();
  consent = await consenting(opened.tender, "NO");
});

/** Everyone who could come to the door. */
const EVERYONE: Readonly<Record<string, Actor>> = {
  "the lead's officer": officerOf("DK"),
  "the lead's representative": representativeOf("DK"),
  "a participant's officer": officerOf("NO"),
  "a participant's representative": representativeOf("NO"),
  "a participant's deputy": personOf("NO", "deputy"),
  "an observer's representative": representativeOf("SE"),
  "an outsider's officer": officerOf("PL"),
  "the auditor": auditor,
  "the coordination": coordinator,
  "a visitor": visitor,
  "the clock": clock,
  "the operator": operator,
};

type Act = (circumstances: Circumstances) => Promise<Outcome<unknown, Refusal>>;

type Asked = {
  readonly by: readonly string[];
  readonly act: Act;
  /** What those who may are answered: asked for with something that a rule refuses, it leaves nothing either. */
  readonly answer: string;
};

/** Every act that a person may ask for, and who may do it: all others are turned away, and leave nothing. */
const ACTS: Readonly<Record<string, Asked>> = {
  "propose a tender": {
    by: ["the lead's officer", "a participant's officer", "an outsider's officer"],
    answer: "the-interest-window-is-still-to-close",
    act: (circumstances) =>
      proposeTender(circumstances, {
        title: "x",
        form: "joint",
        businessCase: "x",
        lots: [],
        participants: ["IS"],
        observers: [],
        interestClosesAt: MORNING,
      }),
  },
  "answer for Norway": {
    by: ["a participant's representative", "a participant's deputy"],
    answer: "answers-come-before-the-first-freeze",
    act: (circumstances) => answerInvitation(circumstances, { tender: opened.tender, country: "NO", answers: [] }),
  },
  "state Norway's volumes anew": {
    by: ["a participant's representative", "a participant's deputy"],
    answer: "an-answer-names-lots-of-the-tender",
    act: (circumstances) => bindVolumes(circumstances, { tender: opened.tender, country: "NO", lots: [] }),
  },
  "give Norway more time to answer": {
    by: ["the lead's officer"],
    answer: "answers-come-before-the-first-freeze",
    act: (circumstances) =>
      reopenWindow(circumstances, { tender: opened.tender, country: "NO", closesAt: ROUND_CLOSES_AT, reason: "x" }),
  },
  "write down that a mandate did not come": {
    by: ["the clock"],
    answer: "only-answers-that-wait-for-a-mandate-lapse",
    act: (circumstances) =>
      lapseAnswers(circumstances, {
        tender: opened.tender,
        country: storedCountry("NO"),
        by: calendarDayFrom("2026-05-01"),
      }),
  },
  "note that Norway was reminded": {
    by: ["the clock"],
    answer: "done",
    act: (circumstances) =>
      noteReminder(circumstances, { tender: opened.tender, country: storedCountry("NO"), at: MORNING }),
  },
  "write a clause": {
    by: ["the lead's officer"],
    answer: "a-clause-is-changed-from-its-latest-form",
    act: (circumstances) =>
      writeClause(circumstances, {
        tender: opened.tender,
        clause: identifier<ClauseId>(newId()),
        part: "common",
        document: "conditions",
        heading: "x",
        text: "x",
        basedOn: 7,
      }),
  },
  "remove a clause": {
    by: ["the lead's officer"],
    answer: "a-clause-is-changed-from-its-latest-form",
    act: (circumstances) => {
      const clause = opened.clauses.get("common") ?? identifier<ClauseId>(newId());
      return removeClause(circumstances, { tender: opened.tender, clause, basedOn: 7 });
    },
  },
  "set the timetable": {
    by: ["the lead's officer"],
    answer: "tenders-have-the-whole-period",
    act: (circumstances) =>
      setTimetable(circumstances, { tender: opened.tender, ...timetableUntil(MORNING, { basedOn: 1 }) }),
  },
  "freeze the text": {
    by: ["the lead's officer"],
    answer: "a-new-revision-changes-something",
    act: (circumstances) => freezeRevision(circumstances, { tender: opened.tender }),
  },
  "put a version to the countries": {
    by: ["the lead's officer"],
    answer: "a-revision-has-one-open-round",
    act: (circumstances) => openRound(circumstances, { tender: opened.tender, revision: 1, closesAt: ROUND_CLOSES_AT }),
  },
  "consent for Norway": {
    by: ["a participant's representative", "a participant's deputy"],
    answer: "a-position-covers-own-parts-as-shown",
    act: (circumstances) => statePosition(circumstances, { ...consent, parts: [] }),
  },
  "withdraw Norway's position": {
    by: ["a participant's representative", "a participant's deputy"],
    answer: "only-a-standing-position-is-withdrawn",
    act: (circumstances) =>
      withdrawPosition(circumstances, { tender: opened.tender, revision: 1, country: "NO", reason: "x" }),
  },
  "leave lots for Norway": {
    by: ["a participant's representative", "a participant's deputy"],
    answer: "a-departure-names-lots-that-the-country-is-in",
    act: (circumstances) =>
      leaveLots(circumstances, { tender: opened.tender, country: "NO", lots: [], reason: "x", shown: "0".repeat(64) }),
  },
  "dispatch the notice": {
    by: ["the lead's officer"],
    answer: "the-gate-to-dispatch-is-open",
    act: (circumstances) => dispatchNotice(circumstances, { tender: opened.tender }),
  },
  "note the publisher's answer": {
    by: ["the clock"],
    answer: "not-found",
    act: (circumstances) =>
      noteAnswer(circumstances, {
        tender: opened.tender,
        answer: { status: "received", receivedAt: TENDERS_CLOSE_AT },
      }),
  },
  "make a notice public without word": {
    by: ["the clock"],
    answer: "not-found",
    act: (circumstances) => makePublic(circumstances, { tender: opened.tender, version: "01" }),
  },
  "set the clock": {
    by: ["the operator"],
    answer: "done",
    act: (circumstances) => setClock(circumstances, { offsetMs: 1 }),
  },
};

function entriesOfTheTender(): Promise<number> {
  return asSuperuser(async (sql) => {
    const { rows } = await sql("SELECT count(*)::int AS n FROM entries WHERE stream_id = $1", [opened.tender]);
    return rows[0].n;
  });
}

describe("who may do what", () => {
  const cases = Object.entries(ACTS).flatMap(([name, { by, act, answer }]) =>
    Object.entries(EVERYONE).map(([who, actor]) => ({ name, who, actor, act, answer, may: by.includes(who) })),
  );

  it.each(cases)("$who may $name: $may", async ({ actor, act, answer, may }) => {
    const before = await entriesOfTheTender();

    const outcome = await act(circumstancesOf(actor));

    const answered = outcome.ok ? "done" : outcome.refusal.rule;
    expect(may ? [answer] : TURNED_AWAY.filter((each) => each !== answer)).toContain(answered);
    expect(await entriesOfTheTender()).toBe(before);
  });
});

/** Whoever may not know of a tender does not learn that it is there. */
const TURNED_AWAY = ["not-allowed", "not-found"];
