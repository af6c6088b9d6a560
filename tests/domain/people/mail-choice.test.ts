import { describe, expect, it } from "vitest";
import { CHOSEN_KINDS, MAIL_KINDS, MAIL_PACES, paceOf, type MailChoice } from "@/domain/people/mail-choice";

describe("when a mail comes", () => {
  it("is at once where something has a clock, and else in a digest, until somebody chooses", () => {
    const usual = Object.fromEntries(MAIL_KINDS.map((kind) => [kind, paceOf(kind, [])]));
    expect(usual).toEqual({
      duty: "at-once",
      asked: "at-once",
      participation: "digest",
      conditions: "digest",
      agreements: "digest",
      positions: "digest",
      publication: "digest",
      comments: "digest",
    });
  });

  it.each(CHOSEN_KINDS)("is as somebody chose about %s, and about nothing else", (kind) => {
    for (const pace of MAIL_PACES) {
      expect(paceOf(kind, [{ kind, pace }])).toBe(pace);
      for (const other of MAIL_KINDS.filter((each) => each !== kind)) {
        expect(paceOf(other, [{ kind, pace }])).toBe(paceOf(other, []));
      }
    }
  });

  it("is always at once where the house must tell, whatever a stored choice says", () => {
    const forged = [{ kind: "duty", pace: "never" }] as unknown as readonly MailChoice[];
    expect(paceOf("duty", forged)).toBe("at-once");
  });
});
