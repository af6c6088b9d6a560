import { describe, expect, it } from "vitest";
import { storedCountry } from "@/domain/definitions/country";
import { instantFrom } from "@/domain/definitions/time";
import { waitsForReader, type CommentReader, type OpenMatter } from "@/domain/documents/waiting-comments";
import { personIdOf } from "../../support/actors";

const [NO, IS] = [storedCountry("NO"), storedCountry("IS")];
const SAID_AT = instantFrom("2026-06-02T10:00:00.000Z");
const EARLIER = instantFrom("2026-06-02T09:59:59.999Z");

const from = (code: string) => ({
  by: personIdOf(code, "representative"),
  country: storedCountry(code),
  at: SAID_AT,
});

function aMatter(details: Partial<OpenMatter> = {}): OpenMatter {
  return { begunBy: NO, last: from("NO"), isOwn: false, bindsReader: true, ...details };
}

function aReader(code: string, details: Partial<CommentReader> = {}): CommentReader {
  const person = personIdOf(code, "representative");
  return { person, country: storedCountry(code), runsTender: false, lookedAt: null, ...details };
}

describe("an open matter of a clause", () => {
  it("waits for whoever runs the tender until their own country has the last word, looked at or not", () => {
    const officer = aReader("DK", { runsTender: true, lookedAt: SAID_AT });

    expect(waitsForReader(aMatter(), officer)).toBe(true);
    expect(waitsForReader(aMatter({ last: from("DK") }), officer)).toBe(false);
  });

  it("waits for the country that began it once somebody else has answered, also where the clause binds it no more", () => {
    const norway = aReader("NO", { lookedAt: SAID_AT });

    expect(waitsForReader(aMatter(), norway)).toBe(false);
    expect(waitsForReader(aMatter({ last: from("DK"), bindsReader: false }), norway)).toBe(true);
  });

  it("waits for any other country that the clause would bind, until somebody has looked into the draft at that instant", () => {
    const seenAt = (lookedAt: CommentReader["lookedAt"]) => waitsForReader(aMatter(), aReader("IS", { lookedAt }));

    expect(seenAt(null)).toBe(true);
    expect(seenAt(EARLIER)).toBe(true);
    expect(seenAt(SAID_AT)).toBe(false);
    expect(waitsForReader(aMatter({ bindsReader: false }), aReader("IS"))).toBe(false);
  });

  it("waits for colleagues where it is the own country's, and never for whoever spoke last", () => {
    const own = aMatter({ begunBy: IS, last: from("IS"), isOwn: true, bindsReader: false });
    const colleague = aReader("IS", { person: personIdOf("IS", "legal-officer") });

    expect(waitsForReader(own, colleague)).toBe(true);
    expect(waitsForReader(own, { ...colleague, lookedAt: SAID_AT })).toBe(false);
    expect(waitsForReader(own, aReader("IS"))).toBe(false);
  });
});
