import { describe, expect, it } from "vitest";
import { identifier, type NoticeId, type TenderId } from "@/domain/definitions/identifiers";
import { instantFrom } from "@/domain/definitions/time";
import { makePublic } from "@/domain/publication/make-public";
import { noteAnswer } from "@/domain/publication/note-answer";
import {
  identifierOf,
  isOnItsWay,
  noticeForStage,
  versionAfter,
  type Notice,
  type NoticeState,
} from "@/domain/publication/notice";
import { publicWithoutWordFrom } from "@/domain/publication/silence";
import { stageOf } from "@/domain/tenders/stage";

const RECEIVED_AT = instantFrom("2026-06-01T09:20:00Z");
/** The hour from 09:00 to 10:00 is not counted: 48 hours from 10:00. */
const ALLOWED_FROM = instantFrom("2026-06-03T10:00:00Z");

function aNotice(state: NoticeState, details: Partial<Notice> = {}): Notice {
  return {
    tender: identifier<TenderId>("tender"),
    notice: identifier<NoticeId>("notice"),
    version: "01",
    state,
    receivedAt: state === "dispatched" ? null : RECEIVED_AT,
    ...details,
  };
}

describe("48 hours after receipt was confirmed", () => {
  it.each([
    ["in the middle of an hour", "2026-06-01T09:20:00Z", "2026-06-03T10:00:00.000Z"],
    ["in the first instant of an hour, which is not counted", "2026-06-01T09:00:00Z", "2026-06-03T10:00:00.000Z"],
    ["in the last instant of an hour", "2026-06-01T08:59:59.999Z", "2026-06-03T09:00:00.000Z"],
    ["on a Friday: the weekend is counted", "2026-06-05T15:30:00Z", "2026-06-07T16:00:00.000Z"],
    ["on the day before Christmas Eve: holidays are counted", "2026-12-23T11:05:00Z", "2026-12-25T12:00:00.000Z"],
    ["when summer time ends: hours, not what the clock shows", "2026-10-24T12:10:00Z", "2026-10-26T13:00:00.000Z"],
    ["when summer time begins", "2027-03-27T12:10:00Z", "2027-03-29T13:00:00.000Z"],
    ["before the leap day", "2028-02-28T09:20:00Z", "2028-03-01T10:00:00.000Z"],
  ])("are counted from the next full hour: %s", (_case, receivedAt, from) => {
    expect(publicWithoutWordFrom(instantFrom(receivedAt))).toBe(from);
  });
});

describe("a notice of which there is no word", () => {
  it("is made public at that instant, and not a millisecond before", () => {
    const before = makePublic(aNotice("received"), instantFrom("2026-06-03T09:59:59.999Z"));
    expect(before).toMatchObject({
      refusal: { rule: "nothing-is-public-before-its-time", allowedFrom: ALLOWED_FROM },
    });
    expect(makePublic(aNotice("received"), ALLOWED_FROM)).toMatchObject({
      value: [
        {
          type: "NoticeMadePublic",
          noticeVersion: "01",
          receivedAt: RECEIVED_AT,
          allowedFrom: ALLOWED_FROM,
          publicAt: ALLOWED_FROM,
        },
      ],
    });
  });

  it("is made public days later as of the day on which somebody did it", () => {
    const daysLater = instantFrom("2026-06-09T08:00:00Z");
    expect(makePublic(aNotice("received"), daysLater)).toMatchObject({
      value: [{ allowedFrom: ALLOWED_FROM, publicAt: daysLater }],
    });
  });

  it.each(["dispatched", "made-public", "published", "refused"] as const)(
    "is not made public where it is %s",
    (state) => {
      expect(makePublic(aNotice(state), instantFrom("2026-07-01T09:00:00Z"))).toMatchObject({
        refusal: { rule: "only-a-notice-without-word-is-made-public", state },
      });
    },
  );

  it("may still be published or refused after it was made public, and is not received again", () => {
    const made = aNotice("made-public");
    const published = { status: "published", publicationNumber: "S-1", publishedAt: ALLOWED_FROM } as const;
    expect(noteAnswer(made, published).ok).toBe(true);
    expect(noteAnswer(made, { status: "refused", reason: "No." }).ok).toBe(true);
    expect(noteAnswer(made, { status: "received", receivedAt: RECEIVED_AT })).toMatchObject({
      refusal: { rule: "a-notice-is-received-once" },
    });
  });
});

describe("a notice that was refused", () => {
  it("keeps the field that the reason is about, and names none where none was named", () => {
    const refusal = { status: "refused", reason: "Too soon." } as const;
    expect(noteAnswer(aNotice("received"), { ...refusal, field: "BT-131(d)-Lot" })).toMatchObject({
      value: [{ type: "NoticeRefused", reason: "Too soon.", field: "BT-131(d)-Lot" }],
    });
    const unnamed = noteAnswer(aNotice("received"), refusal);
    expect(unnamed.ok && "field" in unnamed.value[0]).toBe(false);
  });

  it("is on its way no more, and the others are", () => {
    const states: readonly NoticeState[] = ["dispatched", "received", "made-public", "published", "refused"];
    expect(states.filter((state) => isOnItsWay({ state }))).toEqual(states.slice(0, 4));
    expect(isOnItsWay(null)).toBe(false);
  });

  it("is sent anew as the next version, under the same id", () => {
    expect(["01", "02", "09", "10"].map(versionAfter)).toEqual(["02", "03", "10", "11"]);
    expect(identifierOf(aNotice("refused", { version: "02" }))).toBe("notice-02");
  });

  it("leaves the tender not published, until its text is frozen anew", () => {
    const stage = (isMended: boolean, isPutToCountries: boolean) =>
      stageOf({ interestIsClosed: true, isPutToCountries, notice: noticeForStage(aNotice("refused"), isMended) });
    expect(stage(false, true)).toBe("not-published");
    expect(stage(true, false)).toBe("drafting");
    expect(stage(true, true)).toBe("consensus");
  });
});
