import { describe, expect, it } from "vitest";
import { instantFrom } from "@/domain/definitions/time";
import { letterOf, textOf } from "@/jobs/mail/compose";
import { digestParagraphs, lineOf } from "@/jobs/mail/digest";
import { mailWords } from "@/jobs/mail/mail-words";
import { da } from "@/messages/mail/da";
import { en } from "@/messages/mail/en";
import { is } from "@/messages/mail/is";
import { LANGUAGES, type Language } from "@/messages/language";
import { nb } from "@/messages/mail/nb";
import { MAILS_OF_AGREEMENT, MAILS_OF_TENDER, TENDER } from "../support/every-mail";

const SENTENCES = { en, da, nb, is };
const ORIGIN = "https://samband.example";
const NAME = "Guðrún Þórðardóttir";
const ADDRESSED = { name: NAME, origin: ORIGIN };

/** Somebody in Iceland, whatever they read: their noon is 14:00 of the lead. */
function words(language: Language, tender: typeof TENDER | null = TENDER) {
  const reader = { person: "p", organisation: "o", address: "a@b.example", name: NAME, timeZone: "Atlantic/Reykjavik" };
  return mailWords({ ...reader, language, country: "IS" }, tender);
}

type Read = { readonly name: string; readonly subject: string; readonly text: string; readonly path: string };

function mailsIn(language: Language): readonly Read[] {
  const all = [
    ...Object.entries(MAILS_OF_TENDER).map(([name, write]) => ({ name, write, spoken: words(language) })),
    ...Object.entries(MAILS_OF_AGREEMENT).map(([name, write]) => ({ name, write, spoken: words(language, null) })),
  ];
  return all.map(({ name, write, spoken }) => {
    const content = write(spoken);
    return { name, subject: content.subject, text: textOf(content, spoken, ADDRESSED), path: content.path };
  });
}

function digestIn(language: Language): string {
  const spoken = words(language, null);
  const { commentMade, lotsLeft, holdLapsed } = MAILS_OF_TENDER;
  const { standingConcluded } = MAILS_OF_AGREEMENT;
  const ofTender = [holdLapsed, lotsLeft, commentMade, commentMade].flatMap((write) =>
    write ? [lineOf(write(words(language)), TENDER.number)] : [],
  );
  const ofAgreement = standingConcluded ? [lineOf(standingConcluded(spoken), null)] : [];
  return letterOf(digestParagraphs([...ofTender, ...ofAgreement], spoken, ORIGIN), spoken, ADDRESSED);
}

/** Each sentence with its key, and as what it is found by whatever values stand in it. */
function sentencesOf(tree: object, path = ""): readonly (readonly [string, RegExp])[] {
  return Object.entries(tree).flatMap(([key, value]): readonly (readonly [string, RegExp])[] =>
    typeof value === "string" ? [[`${path}${key}`, asFound(value)]] : sentencesOf(value, `${path}${key}.`),
  );
}

function asFound(sentence: string): RegExp {
  const plain = sentence.replaceAll(/\{\w+, plural,.*\}\}/g, "{plural}");
  const escaped = plain.split(/\{\w+\}/).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(escaped.join("[^\\n]*?"), "i"); // a line of a digest begins with a capital
}

/** Of very many lots their number is said: read in the words of a mail, further down. */
const READ_ELSEWHERE = ["lots", "digest.subject"];

describe.each(LANGUAGES)("a mail in %s", (language) => {
  const mails = mailsIn(language);

  it("greets by name, leads to its page by a whole address, and says where to choose what comes", () => {
    for (const { text, path } of mails) {
      expect(text).toContain(NAME);
      expect(text).toContain(`\n${ORIGIN}${path}\n`);
      expect(text).toContain(`${ORIGIN}/preferences`);
      expect(path).toMatch(/^\/[a-z]/);
    }
  });

  it("has no value left out of it and no name of a sentence in it", () => {
    for (const { name, subject, text } of mails) {
      expect(`${name}: ${subject}\n${text}`).not.toMatch(/[{}]|undefined|null|NaN|mail\.|\bInvalid\b/);
      expect(subject).not.toMatch(/\n/);
    }
  });

  it("begins its subject with the number of the tender, and names the tender", () => {
    for (const { name, subject, text } of mails.filter((each) => each.name in MAILS_OF_TENDER)) {
      expect([name, subject.startsWith(`${TENDER.number}: `)]).toEqual([name, true]);
      expect(text).toContain(`: ${TENDER.number} ${TENDER.title}\n`);
    }
  });

  it("is read here, each of its sentences", () => {
    const read = [...mails.map(({ subject, text }) => `${subject}\n${text}`), digestIn(language)].join("\n");
    const unread = sentencesOf(SENTENCES[language]).filter(
      ([key, found]) => !READ_ELSEWHERE.includes(key) && !found.test(read),
    );
    expect(unread.map(([key]) => key)).toEqual([]);
  });

  it("quotes what somebody typed, and never as its own words", () => {
    for (const { text } of mails.filter((each) => each.text.includes("Typed by somebody."))) {
      expect(text).not.toMatch(/^Typed by somebody\.$/m);
    }
    expect(mails.filter(({ text }) => text.includes("> Typed by somebody.\n> In two lines."))).toHaveLength(9);
  });

  it("repeats in a digest no word that somebody typed, and no clause", () => {
    expect(digestIn(language)).not.toContain("Typed by somebody");
  });
});

describe("times, days and countries", () => {
  const CLOCKS = {
    en: "Fri, 5 Jun 2026, 12:00 (Iceland), which is Fri, 5 Jun 2026, 14:00 (Denmark)",
    da: "fre. 5. jun. 2026, 12.00 (Island), svarende til fre. 5. jun. 2026, 14.00 (Danmark)",
    nb: "fre. 5. juni 2026, 12:00 (Island), det vil si fre. 5. juni 2026, 14:00 (Danmark)",
    is: "fös., 5. jún. 2026, 12:00 (Ísland), það er fös., 5. jún. 2026, 14:00 (Danmörk)",
  };
  const DAYS = { en: "20 June 2026", da: "20. juni 2026", nb: "20. juni 2026", is: "20. júní 2026" };
  const NORWAYS = { en: "Norway", da: "Norge", nb: "Norge", is: "Noregur" };

  it.each(LANGUAGES)("are written as in %s, by the reader's clock and the lead's", (language) => {
    const timed = mailsIn(language).filter(({ text }) => text.includes("2026, 1"));
    expect(timed.map(({ name }) => name)).toEqual([
      "asked",
      "reminder",
      "reopenedForYou",
      "reopened",
      "fallback.no-evidence",
      "fallback.not-judged",
      "fallback.not-met",
      "roundOpened",
      "published",
      "madePublic",
    ]);
    for (const { text } of timed) expect(text).toContain(CLOCKS[language]);
    for (const name of ["lotsLeft", "holdLapsed", "silentLeftOut", "reminder"]) {
      expect(mailsIn(language).find((each) => each.name === name)?.text).toContain(`: ${DAYS[language]}\n`);
    }
    expect(mailsIn(language).find(({ name }) => name === "hold")?.subject).toContain(`(${NORWAYS[language]})`);
  });

  it("are said once where the reader's clock and the lead's show the same", () => {
    const reader = {
      person: "p",
      organisation: "o",
      address: "a@b.example",
      name: NAME,
      language: "nb",
      country: "NO",
    };
    const inOslo = mailWords({ ...reader, timeZone: "Europe/Oslo" }, TENDER);

    expect(inOslo.moment(instantFrom("2026-06-05T12:00:00Z"))).toBe("fre. 5. juni 2026, 14:00 (Norge)");
  });

  it("are said of very many lots by how many they are", () => {
    const many = Array.from({ length: 21 }, (_, place) => ({
      ...TENDER.lots[0],
      number: place + 1,
      lot: `lot-${place}`,
    }));
    const tender = { ...TENDER, lots: many } as unknown as typeof TENDER;
    const said = LANGUAGES.map((language) => words(language, tender).lots(tender.lots.map(({ lot }) => lot)));
    expect(said).toEqual(["21 lots", "21 delkontrakter", "21 delkontrakter", "21 útboðshluti"]);
  });
});

describe("a digest", () => {
  it("puts together what is of one tender, says once what happened again, and leads to each place", () => {
    const link = `${ORIGIN}/tenders/${TENDER.id}`;
    expect(digestIn("en")).toBe(`Dear ${NAME},

This is what happened in your joint tenders since you were last written to.

${TENDER.number} ${TENDER.title}
${"-".repeat(`${TENDER.number} ${TENDER.title}`.length)}

* The day of a hold has ended (Norway)
  Country: Norway
  Concerns: the common part and lot 1
  Until the end of: 20 June 2026
  ${link}/consensus

* A country leaves (Iceland)
  Country: Iceland
  Lots: 1 and 2
  Out from: 20 June 2026
  ${link}/lots

* A new comment in a discussion of yours (2 times)
  Country: Norway
  Concerns: lot 2
  ${link}/documents/clause/discussion#comment-comment

The standing agreement
----------------------

* Signed by all: The standing agreement
  Version: 3
  ${ORIGIN}/agreements/cooperation

-- 
Samband sent this automatically because of your role in joint tenders. Replies are not read.
Choose what you are written about, and when: ${ORIGIN}/preferences
`);
  });

  it.each([
    ["da", "* En ny kommentar i en drøftelse, du er med i (2 gange)\n  Land: Norge\n  Vedrører: delkontrakt 2\n"],
    ["nb", "* En ny kommentar i en drøfting du er med i (2 ganger)\n  Land: Norge\n"],
    ["is", "* Ný athugasemd í umræðu sem þú tekur þátt í (2 sinnum)\n  Land: Noregur\n"],
  ] as const)("reads in %s as it is spoken there", (language, line) => {
    expect(digestIn(language)).toContain(line);
    expect(digestIn(language)).toContain(SENTENCES[language].digest.opening);
  });
});
