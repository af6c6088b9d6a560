import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { identifier, type ClauseId } from "@/domain/definitions/identifiers";
import { COMMON } from "@/domain/documents/clause";
import { comparedVersions } from "@/queries/consensus/compared-versions";
import { revisionText } from "@/queries/consensus/revision-text";
import { documentDraft } from "@/queries/documents/document-draft";
import { Markdown } from "@/ui/markdown";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { WriteClauseInput } from "@/use-cases/documents/inputs";
import { writeClause } from "@/use-cases/documents/write-clause";
import { byOfficerOf, byRepresentativeOf, newId } from "../../support/actors";
import { answered, aProposedTender, aWrittenText, done, theNordicWorld, type ATender } from "../../support/world";

let made: ATender;
let clause: ClauseId;
let saved = 1;

beforeAll(async () => {
  await theNordicWorld();
  made = await aProposedTender({ lots: 1 });
  for (const code of ["DK", "NO", "IS"]) await answered(made, code, { in: [1] });
  const found = (await aWrittenText(made)).get(COMMON);
  if (!found) throw new Error("the common part has a clause");
  clause = found;
});

/** As a form sends it. */
function typed(text: string) {
  const about = { tender: made.tender, part: COMMON, document: "conditions", heading: "Delivery" } as const;
  return WriteClauseInput.parse({ ...about, clause, text, basedOn: String(saved) });
}

async function textNow(): Promise<string | undefined> {
  const draft = await documentDraft(byOfficerOf("DK"), made.tender);
  return draft?.parts.flatMap(({ clauses }) => clauses).find((each) => each.clause === clause)?.text;
}

describe("a clause that cannot be what it says", () => {
  it.each([
    ["a fact that does not exist", "Due on {{time-limits}}.", "a-fact-stands-in-its-part"],
    ["a fact that no object should have", "{{__proto__}} {{constructor}}", "a-fact-stands-in-its-part"],
    ["a fact of a lot in the common part", "For {{term}}.", "a-fact-stands-in-its-part"],
    ["a fact whose name is never closed", "Due on {{time-limit.", "facts-are-named-between-two-braces"],
    ["a fact in a fact", "{{ {{time-limit}} }}", "facts-are-named-between-two-braces"],
  ])("is refused, and leaves nothing: %s", async (_case, text, rule) => {
    const before = await textNow();
    expect(await writeClause(byOfficerOf("DK"), typed(text))).toMatchObject({ refusal: { rule } });
    expect(await textNow()).toBe(before);
  });
});

/** Each within the length that a clause may have, and made to be as hard on a reader of CommonMark as that allows. */
const HARD: readonly (readonly [string, string])[] = [
  ["a link that runs a script", "[a](javascript:alert(1)) [b](data:text/html;base64,PHNjcmlwdD4=) 5 < 6 and 7 > 6"],
  ["ten thousand quotes in each other", `${">".repeat(10_000)} x`],
  ["nearly ten thousand lists in each other", `${"- ".repeat(9_990)}x`],
  ["as many links as fit", "[a](b:c) ".repeat(2_200)],
  ["a table of a thousand rows", `|a|b|\n|-|-|\n${"|1|2|\n".repeat(1_000)}`],
  ["letters with a thousand marks each", `a${"\u0301".repeat(1_000)} `.repeat(15)],
  ["words from right to left with figures", "מחיר 12,5 ليوم 2027-09-01 ".repeat(700)],
];

describe("a clause that is hard to read", () => {
  it.each(HARD)("is kept, frozen, compared and drawn as it was typed, in a moment: %s", async (_case, text) => {
    const input = typed(text);
    await done(writeClause(byOfficerOf("DK"), input));
    saved += 1;
    const { number } = await done(freezeRevision(byOfficerOf("DK"), { tender: made.tender }));
    const version = await revisionText(byRepresentativeOf("NO"), { tender: made.tender, number });
    expect(version?.common.clauses.find(({ id }) => id === clause)?.text).toBe(input.text);

    const begun = performance.now();
    const drawn = renderToStaticMarkup(createElement(Markdown, { text: input.text }));
    if (number > 1) {
      const compared = { tender: made.tender, from: number - 1, to: number };
      expect(await comparedVersions(byRepresentativeOf("NO"), compared)).not.toBeNull();
    }
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(drawn).not.toMatch(/<script|<img|href="(javascript|data)/);
    expect(drawn.length).toBeGreaterThan(100);
  });

  it("keeps one form of a letter and its marks, so that two who type the same write the same bytes", () => {
    expect(typed("Å a\u0301 \u212B").text).toBe("Å á Å");
    expect(typed("A\u030A a\u0301 Å").text).toBe("Å á Å");
  });

  it.each(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- x -->", "<b>bold</b>"])(
    "is no HTML: %s is refused before anything is asked",
    (text) => {
      expect(WriteClauseInput.safeParse({ ...typed("x"), text, basedOn: "1" }).success).toBe(false);
    },
  );

  it.each(["\u200e", "\u200f", "\u061c", "\u202a", "\u202d", "\u2066", "\u2069", "\u00ad", "\u2028", "\u{e0041}"])(
    "shows no text whose reading turns around unseen: %j is refused",
    (sign) => {
      expect(WriteClauseInput.safeParse({ ...typed("x"), text: `12${sign}34`, basedOn: "1" }).success).toBe(false);
    },
  );
});

it("is another clause of another tender for whoever made its id up", async () => {
  const other = { ...typed("Mine."), tender: newId(), clause: identifier<ClauseId>(newId()) };
  expect(await writeClause(byOfficerOf("DK"), WriteClauseInput.parse({ ...other, basedOn: "0" }))).toMatchObject({
    refusal: { rule: "not-found" },
  });
});
