import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mailWords } from "@/jobs/mail/mail-words";
import { MAILS_OF_AGREEMENT, MAILS_OF_TENDER, TENDER } from "../support/every-mail";

const READER = { person: "p", organisation: "o", address: "a@b.example", name: "N", language: "en" };
const words = mailWords({ ...READER, country: "NO", timeZone: "Europe/Oslo" }, TENDER);

const PLACES = Object.fromEntries(
  Object.entries({ ...MAILS_OF_TENDER, ...MAILS_OF_AGREEMENT }).map(([name, write]) => [name, write(words).path]),
);

/** Ids of the builders, by what stands for them in the addresses of the house. */
const SEGMENTS: Readonly<Record<string, string>> = {
  [TENDER.id]: "[tenderId]",
  condition: "[conditionId]",
  clause: "[clauseId]",
  cooperation: "[agreementId]",
};

/** Where the page of an address stands in the house. */
function pageOf(path: string): string {
  const [address = ""] = path.split("#");
  const segments = address.split("/").map((segment) => SEGMENTS[segment] ?? segment);
  return segments[1] === "en"
    ? `src/app/[language]/${segments[2]}/[publicationNumber]/route.tsx`
    : `src/app/(workspace)${segments.join("/")}/page.tsx`;
}

describe("a link in a mail", () => {
  it.each(Object.entries(PLACES))("leads to a page that there is: %s", (_name, path) => {
    expect(existsSync(pageOf(path)), pageOf(path)).toBe(true);
  });

  it("leads to the very place of what it is about, and not to the list that it stands in", () => {
    const tender = `/tenders/${TENDER.id}`;

    expect(PLACES).toMatchObject({
      asked: `${tender}/lots`,
      reminder: `${tender}/lots`,
      evidenceGiven: `${tender}/conditions/condition#judging`,
      conditionJudged: `${tender}/conditions/condition`,
      "fallback.no-evidence": `${tender}/conditions/condition`,
      commentMade: `${tender}/documents/clause/discussion#comment-comment`,
      ownCommentMade: `${tender}/documents/clause/discussion#comment-comment`,
      roundOpened: `${tender}/brief`,
      objection: `${tender}/consensus`,
      annexPut: `${tender}/agreement`,
      standingPut: "/agreements/cooperation",
      published: "/en/notices/123456-2026",
    });
  });
});
