import { describe, expect, it } from "vitest";
import {
  identifier,
  type ClauseId,
  type CommentId,
  type OrganisationId,
  type PersonId,
} from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { mattersOf, openMatters, type Comment } from "@/domain/documents/comment";
import {
  makeComment,
  makeOwnComment,
  settleComment,
  settleOwnComment,
  type DiscussedClause,
  type Discussion,
  type SaidComment,
} from "@/domain/documents/discuss";
import { COMMON } from "@/domain/documents/clause";
import { aTender, DK, IS, NO } from "../../support/builders";

const CLAUSE = identifier<ClauseId>("clause");
const ORGANISATION = identifier<OrganisationId>("buyer.NO");
const id = identifier<CommentId>;

function aComment(name: string, details: Partial<Comment> = {}): Comment {
  return {
    comment: id(name),
    country: NO,
    clause: CLAUSE,
    onForm: 1,
    text: "Five days is short.",
    answers: null,
    by: identifier<PersonId>("representative.NO"),
    at: instantFrom("2026-06-01T09:00:00Z"),
    isOwn: false,
    n: 0,
    isSettled: false,
    ...details,
  };
}

function aDiscussed(details: Partial<DiscussedClause> = {}): DiscussedClause {
  return { clause: CLAUSE, part: COMMON, n: 3, isRemoved: false, ...details };
}

function aDiscussion(details: Partial<Discussion> = {}): Discussion {
  return { tender: aTender(), clause: aDiscussed(), comments: [], isDispatched: false, ...details };
}

function said(details: Partial<SaidComment> = {}): SaidComment {
  return { comment: id("new"), country: NO, onForm: 3, text: "Five days is short.", ...details };
}

describe("saying something of a clause", () => {
  it("is recorded with the form that the speaker had read", () => {
    expect(makeComment(aDiscussion(), said({ onForm: 2 }))).toMatchObject({
      ok: true,
      value: [{ type: "CommentMade", clause: CLAUSE, part: COMMON, onForm: 2, country: NO }],
    });
  });

  it.each([
    [1, true],
    [3, true],
    [0, false],
    [4, false],
  ])("of form %i, where the clause has three, is taken: %s", (onForm, isTaken) => {
    expect(makeComment(aDiscussion(), said({ onForm })).ok).toBe(isTaken);
  });

  it("answers what began a matter at the same clause, and nothing else", () => {
    const comments = [
      aComment("question"),
      aComment("answer", { answers: id("question") }),
      aComment("elsewhere", { clause: identifier<ClauseId>("another") }),
      aComment("private", { isOwn: true }),
    ];
    const answering = (answers: string) => makeComment(aDiscussion({ comments }), said({ answers: id(answers) }));

    expect(answering("question").ok).toBe(true);
    for (const other of ["answer", "elsewhere", "private", "nothing"]) {
      expect(answering(other)).toMatchObject({ refusal: { rule: "an-answer-stands-below-its-question" } });
    }
  });

  it("for the own country alone, answers what the country said to itself or what was said to all", () => {
    const comments = [aComment("shared"), aComment("own", { isOwn: true })];
    for (const answers of ["shared", "own"]) {
      const decision = makeOwnComment(aDiscussion({ comments }), said({ answers: id(answers) }), ORGANISATION);
      expect(decision).toMatchObject({ ok: true, value: [{ type: "OwnCommentMade", organisation: ORGANISATION }] });
    }
  });

  it("ends between the countries with dispatch, and goes on within one", () => {
    const dispatched = aDiscussion({ isDispatched: true });

    expect(makeComment(dispatched, said())).toMatchObject({
      refusal: { rule: "a-dispatched-text-is-no-longer-discussed" },
    });
    expect(makeOwnComment(dispatched, said(), ORGANISATION).ok).toBe(true);
  });

  it("is refused of a clause that was removed", () => {
    const removed = aDiscussion({ clause: aDiscussed({ isRemoved: true }) });

    for (const decision of [makeComment(removed, said()), makeOwnComment(removed, said(), ORGANISATION)]) {
      expect(decision).toMatchObject({ refusal: { rule: "a-removed-clause-is-no-longer-discussed" } });
    }
  });
});

describe("settling a comment", () => {
  it("counts on from the last time, and may be taken back", () => {
    const settled = aComment("question", { n: 4, isSettled: true });

    expect(settleComment(aTender(), settled, { country: DK, isSettled: false })).toMatchObject({
      value: [{ type: "CommentSettled", comment: "question", country: DK, n: 5, isSettled: false }],
    });
  });

  it.each([true, false])("is done once: what is settled (%s) stays so", (isSettled) => {
    expect(settleComment(aTender(), aComment("question", { isSettled }), { country: NO, isSettled })).toMatchObject({
      refusal: { rule: "a-matter-is-not-settled-twice", now: isSettled ? "settled" : "open" },
    });
  });

  it("is of what began the matter, never of an answer within it", () => {
    const answer = aComment("answer", { answers: id("question"), isOwn: true });
    const settling = { organisation: ORGANISATION, country: NO, isSettled: true };

    expect(settleOwnComment(aTender(), answer, settling)).toMatchObject({
      refusal: { rule: "a-matter-is-settled-at-its-beginning" },
    });
  });
});

describe("the comments of a clause", () => {
  const at = (minute: number) => instantFrom(`2026-06-01T09:0${minute}:00Z`);
  const comments = [
    aComment("settled", { at: at(1), isSettled: true }),
    aComment("later", { at: at(3), country: IS }),
    aComment("earlier", { at: at(2) }),
    aComment("second answer", { at: at(5), answers: id("earlier") }),
    aComment("first answer", { at: at(4), answers: id("earlier") }),
    aComment("of another clause", { at: at(0), clause: identifier<ClauseId>("another") }),
  ];

  it("show what is open first, the longest waiting before the others, with its answers in order", () => {
    const matters = mattersOf(comments, CLAUSE);

    expect(matters.map(({ comment }) => comment)).toEqual(["earlier", "later", "settled"]);
    expect(matters[0]?.followedBy.map(({ comment }) => comment)).toEqual(["first answer", "second answer"]);
  });

  it("count each open matter once, and answers not at all", () => {
    expect(openMatters(comments.filter(({ clause }) => clause === CLAUSE))).toBe(2);
  });
});
