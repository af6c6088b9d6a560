import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, it } from "vitest";
import { originOf } from "@/identity/origin";
import { isReadable } from "@/identity/readable-form";
import { pathOfThisSite, signInPath } from "@/identity/safe-path";
import { sayIssue } from "@/identity/say-issue";
import { LANGUAGES } from "@/messages/language";
import { speak } from "@/messages/speak";
import { StatePositionInput } from "@/use-cases/consensus/inputs";
import { ProposeTenderInput } from "@/use-cases/tenders/inputs";

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("where to go after signing in", () => {
  it.each(["/tenders", "/tenders/0197b2c4/lots?x=1#a", "/tenders?next=//evil.example", "/%5Cevil.example"])(
    "is %s, a path of this site",
    (path) => expect(pathOfThisSite(path)).toBe(path),
  );

  it.each([
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/\n/evil.example",
    " /tenders",
    "tenders",
    "",
    "/",
    "/sign-in?next=/sign-in",
    `/${"a".repeat(3000)}`,
    ["/tenders", "//evil.example"],
    undefined,
    null,
  ])("is the first page where %j is asked for", (asked) => {
    expect(pathOfThisSite(asked)).toBe("/my-day");
  });

  it("is carried through the sign-in page", () => {
    expect(signInPath("/tenders?x=1&y=2")).toBe("/sign-in?next=%2Ftenders%3Fx%3D1%26y%3D2");
    expect(signInPath("//evil.example")).toBe("/sign-in");
  });
});

describe("the machine that a request comes from", () => {
  it("is what whoever stands nearest saw, not what the sender says of itself", () => {
    expect(originOf(new Headers({ "x-forwarded-for": "1.1.1.1, 192.0.2.7" }))).toBe("192.0.2.7");
    expect(originOf(new Headers({ "x-forwarded-for": "192.0.2.7" }))).toBe("192.0.2.7");
    expect(originOf(new Headers())).toBe("unknown");
  });
});

describe("taking a form apart", () => {
  it.each([
    ["fields, lists and lists in lists", { title: "a", "lots[0].lines[12].inn": "b", act: "c" }],
    ["adding a row", { __intent__: '{"type":"insert","payload":{"name":"lots"}}', __state__: '{"validated":{}}' }],
    ["removing a row", { __intent__: '{"type":"remove","payload":{"name":"lots[0].lines","index":1}}' }],
  ])("is done for %s", (_case, fields) => expect(isReadable(formOf(fields))).toBe(true));

  it.each([
    ["a list of a thousand million rows", { "lots[999999999].title": "a" }],
    [
      "a row added at the end of such a list",
      { __intent__: '{"type":"insert","payload":{"name":"lots","index":1e9}}' },
    ],
    ["a path into what all objects share", { "__proto__.isAdmin": "1", "a[": "b" }],
    ["an intent that is none", { __intent__: "{" }],
    ["an intent of another kind", { __intent__: '{"type":"update","payload":{"name":"act","value":"x"}}' }],
    ["a file as an intent", { __intent__: new File(["{}"], "intent") }],
    ["a name without end", { ["a".repeat(1000)]: "b" }],
    ["more fields than any page has", Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`a${n}`, ""]))],
  ])("is refused for %s", (_case, fields) => expect(isReadable(formOf(fields))).toBe(false));
});

describe("what is wrong with a field", () => {
  const speech = speak("en", "UTC");
  const errorsOf = (fields: Readonly<Record<string, string | File>>) =>
    parseWithZod(formOf(fields), { schema: ProposeTenderInput, error: sayIssue(speech) }).reply().error ?? {};

  it.each([
    ["title", "", "Fill this in."],
    ["title", "   ", "Fill this in."],
    ["title", "x".repeat(201), "At most 200 characters."],
    ["title", "a\nb", "Write this on one line."],
    ["title", "<script>", "Write plain text, without HTML."],
    ["title", "a\u202eb", "There is a character in this text that cannot be seen. Please type it again."],
    ["title", new File(["x"], "title.txt"), "This is not in the expected form."],
    ["businessCase", "x".repeat(6001), "At most 6,000 characters."],
    ["lots[0].lines[0].atc", "J01", "Write all seven characters of the ATC code, for example J01DH02."],
    ["lots[0].lines[0].packSize", "1.5", "Write a whole number above zero."],
    ["participants[0]", "Norway", "Choose one of those offered."],
    ["interestClosesAt", "", "Fill this in."],
    ["interestClosesAt", "soon", "Give a date and a time that exist, for example 2027-03-31 12:00."],
  ])("%s of %j", (field, value, sentence) => expect(errorsOf({ [field]: value })[field]).toEqual([sentence]));

  it("is that the list is empty", () => expect(errorsOf({})["lots"]).toEqual(["At least one is needed."]));

  it("is that nothing was chosen, or nothing that is offered", () => {
    const stanceOf = (fields: Readonly<Record<string, string>>) =>
      parseWithZod(formOf(fields), { schema: StatePositionInput, error: sayIssue(speech) }).reply().error?.[
        "position.stance"
      ];

    expect(stanceOf({})).toEqual(["Fill this in."]);
    expect(stanceOf({ "position.stance": "perhaps" })).toEqual(["Choose one of those offered."]);
  });

  it.each(LANGUAGES)("is said in %s, in the numbers of that language", (language) => {
    const form = formOf({ businessCase: "x".repeat(6001) });
    const { error } = parseWithZod(form, {
      schema: ProposeTenderInput,
      error: sayIssue(speak(language, "UTC")),
    }).reply();

    expect(error?.["businessCase"]?.[0]).toMatch(/6[.,\s]000/);
    expect(error?.["title"]?.[0]).not.toMatch(/forms\.field|Invalid input/);
  });
});
