import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test, type Browser, type Locator, type Page } from "@playwright/test";
import { isConnectedToTheInstallation, theAnnexIsAgreed } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";

/** Three lots of real product lines, as an officer types them. */
const INFUSION = { form: "Powder for solution for injection/infusion", route: "Intravenous use", container: "vial" };
const LOTS = [
  {
    title: "Meropenem",
    lines: [
      { ...INFUSION, inn: "meropenem", atc: "J01DH02", strength: "1 g", pack: "10", unit: "1 g", volume: "vial" },
      { ...INFUSION, inn: "meropenem", atc: "J01DH02", strength: "500 mg", pack: "10", unit: "1 g", volume: "vial" },
    ],
  },
  {
    title: "Ondansetron injection",
    lines: [
      {
        ...INFUSION,
        form: "Solution for injection",
        container: "ampoule",
        inn: "ondansetron",
        atc: "A04AA01",
        strength: "2 mg/ml, 2 ml",
        pack: "5",
        unit: "16 mg",
        volume: "unit of 16 mg",
      },
    ],
  },
  {
    title: "Methotrexate concentrate",
    lines: [
      {
        ...INFUSION,
        form: "Concentrate for solution for infusion",
        inn: "methotrexate",
        atc: "L01BA01",
        strength: "100 mg/ml, 10 ml",
        pack: "1",
        unit: "50 mg",
        volume: "unit of 50 mg",
      },
    ],
  },
] as const;

/** What each country needs of each line in 12 months; a country without a figure is out of the lot. */
const VOLUMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "rep.dk": [["142000", "21000"], ["186598"], ["32700"]],
  "rep.no": [["118500", "16200"], ["15500"], ["26440"]],
  "rep.is": [["9400", "1150"], ["10"], []],
};

const TITLE = "Hospital medicines in short supply 2028–2032";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
let tender = "";

/** The page of that person, signed in once for the whole story. */
async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

/** What the record says last, as the auditor reads it. */
async function theRecordSays(browser: Browser, ...acts: readonly (string | RegExp)[]): Promise<void> {
  const auditor = await as(browser, "auditor");
  await auditor.goto(`${tender}/record`);
  for (const act of acts) await expect(auditor.getByText(act).last()).toBeVisible();
}

async function fillLine(line: Locator, facts: (typeof LOTS)[number]["lines"][number]): Promise<void> {
  await line.getByLabel("Medicine (INN)").fill(facts.inn);
  await line.getByLabel("ATC code").fill(facts.atc);
  await line.getByLabel("Strength").fill(facts.strength);
  await line.getByLabel("Pharmaceutical form").fill(facts.form);
  await line.getByLabel("Route of administration").fill(facts.route);
  await line.getByLabel("Container").fill(facts.container);
  await line.getByLabel("Pack size").fill(facts.pack);
  await line.getByLabel("Comparison unit").fill(facts.unit);
  await line.getByLabel("Volume unit").fill(facts.volume);
}

test("an officer of Amgros proposes a joint tender and invites Norway, Iceland and Sweden", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto("/tenders");
  await officer.getByRole("link", { name: "Propose a joint tender" }).first().click();
  await isAccessible(officer);

  await officer.getByLabel("Title", { exact: true }).fill(TITLE);
  await officer
    .getByLabel("Business case")
    .fill(
      "Two of three medicines were out of stock last winter.\n\nTogether the volumes carry a stock in the Nordic countries.",
    );
  for (const [country, answer] of [
    ["Norway", "To take part"],
    ["Iceland", "To take part"],
    ["Sweden", "To observe"],
  ] as const) {
    await officer.getByRole("radiogroup", { name: country }).getByLabel(answer).check();
  }
  await officer.getByLabel("Interest window closes").fill(daysFromNow(7));
  for (const [index, lot] of LOTS.entries()) {
    if (index > 0) await officer.getByRole("button", { name: "Add a lot" }).click();
    const group = officer.getByRole("group", { name: `Lot ${index + 1}`, exact: true });
    await group.getByLabel("Title of the lot").fill(lot.title);
    for (const [place, line] of lot.lines.entries()) {
      if (place > 0) await group.getByRole("button", { name: "Add a product line" }).click();
      await fillLine(group.getByRole("group", { name: `Line ${place + 1}`, exact: true }), line);
    }
  }
  await officer.getByRole("button", { name: "Propose the joint tender" }).click();
  await expect(officer.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  tender = new URL(officer.url()).pathname;
  await isAccessible(officer);

  const observer = await as(browser, "rep.se");
  await observer.goto(tender);
  await expect(observer.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(observer.getByText("Two of three medicines")).toBeHidden();
  await theRecordSays(browser, `Proposed the joint tender “${TITLE}”, 3 lots.`);
});

test("a country that was not invited finds nothing", async ({ browser }) => {
  const outsider = await as(browser, "officer.no");
  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(tender);
  expect(new URL(stranger.url()).pathname).toBe("/sign-in");
  expect(answer?.ok()).toBe(true);
  expect((await outsider.goto(tender.replace(/.$/, (last) => (last === "0" ? "1" : "0"))))?.status()).toBe(404);
});

test("each country answers for itself, lot by lot, with its volumes", async ({ browser }) => {
  for (const [who, lots] of Object.entries(VOLUMES)) {
    const representative = await as(browser, who);
    await representative.goto(`${tender}/lots`);
    for (const [index, volumes] of lots.entries()) {
      const stance = representative.getByRole("radiogroup", { name: new RegExp(`in lot ${index + 1}`) });
      await stance.getByLabel(volumes.length > 0 ? "In" : "Out", { exact: true }).check();
      for (const [place, volume] of volumes.entries()) {
        const at = `answers[${index}].volumes[${place}]`;
        await representative.locator(`[name="${at}.quantity"]`).fill(volume);
        await representative.locator(`[name="${at}.origin"]`).fill("hospital sales 2025");
      }
    }
    await representative.getByRole("button", { name: /^Answer for/ }).click();
    await expect(representative.getByText(/The answer of .* is recorded/)).toBeVisible();
  }
  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/lots`);
  await expect(norway.getByText("186,598").first()).toBeVisible();
  await expect(norway.getByText("very small").first()).toBeVisible();
  await isAccessible(norway);
  await theRecordSays(browser, "Answered the invitation: in with 2 lots, out of 1 lot.", "Stated volumes for 3 lots.");
});

test("the officer sets the term of all lots, and each country names who may call off", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(`${tender}/call/term`);
  await officer.locator('[name="which"][value="all"]').check();
  await officer.locator('[name="term.renewalMonths"]').fill("12");
  await officer.getByLabel("First period").fill("48");
  await officer.getByLabel("Renewals", { exact: true }).fill("2");
  await officer.getByLabel("Maximum, as a multiple").fill("1.5");
  await officer.getByRole("button", { name: "Set the term" }).click();
  await expect(officer.getByText("The term is set.")).toBeVisible();
  for (const who of Object.keys(VOLUMES)) {
    const representative = await as(browser, who);
    await representative.goto(`${tender}/call/buyers`);
    await representative.getByRole("textbox").fill("Public hospitals");
    await representative.getByRole("button", { name: "Name who may call off" }).click();
    await expect(representative.getByText("Those who may call off are named.")).toBeVisible();
  }
});

test("the officer writes one document and freezes version 1", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(`${tender}/documents`);
  await expect(officer.getByText("The text cannot be written yet")).toBeVisible();
  isConnectedToTheInstallation();
  await theAnnexIsAgreed(tender);
  await officer.reload();
  await isAccessible(officer);
  const parts = ["Common part", "Lot 1", "Lot 2", "Lot 3"];
  for (const part of parts) {
    await officer.getByRole("link", { name: new RegExp(`Add a clause.*${part}`) }).click();
    await officer.getByLabel("Heading").fill(`Delivery, ${part.toLowerCase()}`);
    await officer
      .getByRole("textbox", { name: "Text" })
      .fill("The supplier keeps four weeks of expected use in stock.");
    await officer.getByRole("button", { name: "Add the clause" }).click();
    await expect(officer.getByText("The clause is saved.")).toBeVisible();
  }
  await theCriteriaAreSet(officer);
  await officer.goto(`${tender}/timetable`);
  await officer.getByRole("button", { name: "Set the timetable" }).click();
  await expect(officer.getByText("The timetable is set.", { exact: false })).toBeVisible();
  await officer.goto(`${tender}/documents`);
  await officer.getByRole("button", { name: "Freeze version 1" }).click();
  await expect(officer.getByText("Version 1 is frozen.")).toBeVisible();
  await put(officer, 1);

  const iceland = await as(browser, "rep.is");
  await iceland.goto(`${tender}/consensus`);
  await expect(iceland.getByText(/Binds Iceland to the common part and lots 1 and 2 of version 1/)).toBeVisible();
  await theRecordSays(browser, "Froze version 1 of the documents.", /Put version 1 to the countries/);
});

/** The environment weighs 30 per cent in every lot, which is the first of the four ways to answer Norway's rule. */
async function theCriteriaAreSet(officer: Page): Promise<void> {
  await officer.goto(`${tender}/documents/criteria`);
  await officer.getByRole("link", { name: "Set the common criteria" }).click();
  for (const [index, weight] of ["40", "30", "30"].entries())
    await officer
      .getByRole("group", { name: `Criterion ${index + 1}`, exact: true })
      .getByLabel("Weight")
      .fill(weight);
  await officer
    .getByLabel("Between equal tenders")
    .fill("The tender with the lower price, and then the drawing of lots.");
  await officer.getByRole("button", { name: "Save the criteria" }).click();
  await expect(officer.getByText("The criteria are saved.")).toBeVisible();
  await officer.getByRole("link", { name: "Open the climate check" }).click();
  for (const lot of [1, 2, 3]) await officer.getByLabel(new RegExp(`^Lot ${lot}: `)).check();
  await officer.getByLabel("By weight").check();
  await officer.getByRole("button", { name: "Record the answer" }).click();
  await expect(officer.getByText("The answer is recorded.")).toBeVisible();
}

async function put(officer: Page, version: number): Promise<void> {
  await officer.goto(`${tender}/consensus`);
  await officer.getByLabel("Round closes").fill(daysFromNow(10));
  await officer.getByRole("button", { name: `Put version ${version} to the countries` }).click();
  await expect(officer.getByText(`Version ${version} is before the countries.`)).toBeVisible();
}

test("Norway objects to lot 2; the others consent to version 1", async ({ browser }) => {
  for (const [who, country] of [
    ["rep.dk", "Denmark"],
    ["rep.is", "Iceland"],
  ] as const)
    await consents(browser, { who, country, version: 1 });

  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/consensus`);
  await norway.getByRole("link", { name: "Object", exact: true }).click();
  await norway.getByRole("checkbox", { name: /Lot 2/ }).check();
  await norway.getByRole("button", { name: "Object", exact: true }).click();
  await expect(norway.getByText("Fill this in.").first()).toBeVisible();
  await expect(norway.getByRole("checkbox", { name: /Lot 2/ })).toBeChecked();
  await norway.getByLabel("Reason").fill("Four weeks did not cover the last shortage.");
  await norway.getByLabel("Request").fill("Ask for eight weeks.");
  await norway.getByRole("button", { name: "Object", exact: true }).click();
  await expect(norway.getByText("The objection of Norway is recorded.")).toBeVisible();
  await consents(browser, { who: "rep.no", country: "Norway", version: 1 }); // to all but lot 2, or to all: what waits

  const denmark = await as(browser, "rep.dk");
  await denmark.goto(`${tender}/consensus`);
  await isAccessible(denmark);
  await theRecordSays(browser, /Objected to 1 part/);
});

async function consents(
  browser: Browser,
  { who, country, version }: { who: string; country: string; version: number },
): Promise<void> {
  const page = await as(browser, who);
  await page.goto(`${tender}/consensus`);
  await page.getByRole("button", { name: `Consent to version ${version}` }).click();
  await expect(page.getByText(`The consent of ${country} is recorded.`)).toBeVisible();
}

test("the officer changes that clause, and version 2 voids the positions on that part and no other", async ({
  browser,
}) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(`${tender}/consensus`);
  await expect(officer.getByText("Ask for eight weeks.")).toBeVisible();
  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/consensus`); // version 1, left open while version 2 is made
  await officer.goto(`${tender}/documents`);
  await officer.getByRole("link", { name: /^Change.*lot 2/ }).click();
  await officer.getByRole("textbox", { name: "Text" }).fill("The supplier keeps eight weeks of expected use in stock.");
  await officer.getByRole("button", { name: "Save the clause" }).click();
  await officer.getByRole("button", { name: "Freeze version 2" }).click();
  await expect(officer.getByText("Version 2 is frozen.")).toBeVisible();
  await put(officer, 2);
  await norway.getByRole("button", { name: "Consent to version 1" }).click();
  await expect(norway.getByText("The text has changed: version 2 is the latest.").first()).toBeVisible();

  const denmark = await as(browser, "rep.dk");
  await denmark.goto(`${tender}/consensus`);
  await expect(denmark.getByRole("heading", { name: "What changed since Denmark last took a position" })).toBeVisible();
  await expect(denmark.locator("del").getByText("four")).toBeVisible();
  await expect(denmark.locator("ins").getByText("eight")).toBeVisible();
  await expect(denmark.getByText("Unchanged: the common part and lots 1 and 3.")).toBeVisible();
  await expect(denmark.getByText("Binds Denmark to lot 2 of version 2. Nothing else.")).toBeVisible();
  await isAccessible(denmark);

  const auditor = await as(browser, "auditor");
  await auditor.goto(`${tender}/consensus/versions/2`);
  await expect(auditor.getByText("eight weeks of expected use")).toBeVisible();
  await isAccessible(auditor);
});

test("the gate to dispatch says what is missing, until nothing is", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(tender);
  await expect(officer.getByText("Norway has yet to consent to lot 2")).toBeVisible();
  await expect(officer.getByText("Iceland has yet to consent to lot 2")).toBeVisible();
  await expect(officer.getByRole("button", { name: "Dispatch the notice" })).toBeHidden();
  await isAccessible(officer);

  for (const [who, country] of [
    ["rep.dk", "Denmark"],
    ["rep.is", "Iceland"],
    ["rep.no", "Norway"],
  ] as const)
    await consents(browser, { who, country, version: 2 });
  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/consensus`);
  await expect(norway.getByText("Consensus: every country consents to version 2").first()).toBeVisible();
  await theRecordSays(browser, "Consensus was reached: every country has consented.");
});

test("nobody outside reads of it before it is published, and everybody at once afterwards", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await stranger.goto("/en/notices?search=ondansetron");
  await expect(stranger.getByText(TITLE)).toBeHidden();

  await officer.goto(tender);
  await officer.getByRole("button", { name: "Dispatch the notice" }).click();
  await expect(officer.getByText("Notice dispatched to the Official Journal").first()).toBeVisible();
  await stranger.goto("/en/notices?search=ondansetron");
  await expect(stranger.getByText(TITLE)).toBeHidden();

  await expect(async () => {
    await stranger.goto("/en/notices?search=ondansetron");
    await expect(stranger.getByRole("link", { name: TITLE })).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await stranger.getByRole("link", { name: TITLE }).click();
  await expect(stranger.getByRole("heading", { level: 1, name: TITLE })).toBeVisible();
  await expect(stranger.getByText("eight weeks of expected use")).toBeVisible();
  await expect(stranger.getByText("186,598").first()).toBeVisible();
  expect(await stranger.locator("script").count()).toBe(0);

  for (const language of ["da", "nb", "is"]) {
    const answer = await stranger.goto(new URL(stranger.url()).pathname.replace(/^\/\w+/, `/${language}`));
    expect(answer?.status()).toBe(200);
    expect(await stranger.locator("html").getAttribute("lang")).toBe(language);
  }
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(stranger.url());
  await isAccessible(reader);
  await theRecordSays(browser, /The Official Journal published the notice/);
});

test("the notice shows the very bytes that the countries consented to", async ({ request, browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto("/en/notices?search=ondansetron");
  await stranger.getByRole("link", { name: TITLE }).click();
  const documents = await (await request.get(`${new URL(stranger.url()).pathname}/documents.json`)).json();

  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/consensus/versions/2`);
  const shown = await norway.content();
  const hashes: readonly string[] = JSON.stringify(documents).match(/[0-9a-f]{64}/g) ?? [];
  expect(new Set(hashes).size).toBeGreaterThanOrEqual(5);
  for (const hash of new Set(hashes)) expect(shown).toContain(hash);
});

test("the auditor exports the record and verifies it with a command that needs no database", async ({
  browser,
}, info) => {
  const auditor = await as(browser, "auditor");
  await auditor.goto(`${tender}/record`);
  await isAccessible(auditor);
  const downloading = auditor.waitForEvent("download");
  await auditor.getByRole("link", { name: "Export the record" }).click();
  const file = info.outputPath("record.ndjson");
  await (await downloading).saveAs(file);

  expect(await verified(file)).toMatchObject({ code: 0 });
  writeFileSync(file, readFileSync(file, "utf8").replace('"event":"PositionStated"', '"event":"PositionStates"'));
  const altered = await verified(file);
  expect(altered.code).toBe(1);
  expect(altered.said).toMatch(/entry \d+/i);
});

/** As an auditor would run it on a machine of their own: no setting of the product is there. */
async function verified(file: string): Promise<{ readonly code: number; readonly said: string }> {
  const program = path.resolve(import.meta.dirname, "../../src/operations/verify-record.ts");
  const environment = { PATH: process.env["PATH"] ?? "", NODE_ENV: "production" } as const;
  const args = ["--import", "tsx", program, file];
  return promisify(execFile)(process.execPath, args, { env: environment }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (failure: unknown) => {
      const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
      return { code, said: stdout + stderr };
    },
  );
}
