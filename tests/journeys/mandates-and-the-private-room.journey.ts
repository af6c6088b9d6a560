import { expect, test, type Browser, type Page } from "@playwright/test";
import type { DemoTender } from "@/operations/demo/tender";
import { addressOf, aTenderBeforeTheCountries, consents, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";
import { norwaysMandatesAreGivenAgain } from "./standing-mandates";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
let demo: DemoTender;
let tender = "";
let mandate = "";

const SECRET = "Framework of the four regions, confidential";
const PAPER = { name: "fullmakt æøå.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 a letter") };

/** The page of that person, signed in once for the whole story. */
async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(page: Page, name: string | RegExp, role: "link" | "button" | "textbox"): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === "string" });
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
  }
  throw new Error(`the Tab key does not lead to ${String(name)}`);
}

/** A day so many days from now, as a form takes it. */
function day(daysFromNow: number): string {
  return new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10);
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  demo = await aTenderBeforeTheCountries(`mandates ${Date.now()}`);
  tender = addressOf(demo);
});

test.afterAll(norwaysMandatesAreGivenAgain);

test("Norway's representative takes the standing mandate back", async ({ browser }) => {
  const norway = await as(browser, "rep.no");
  await norway.goto("/mandates");
  await isAccessible(norway);
  for (const holder of ["rep.no (Representative)", "deputy.no (Deputy)"]) {
    await norway.getByRole("link", { name: holder }).first().click();
    await norway.getByRole("button", { name: "Take the mandate back" }).click();
    await expect(norway.getByRole("alert").getByText(/Fill this in/)).toBeVisible();
    await norway.getByLabel("Reason").fill("One with a ceiling takes its place.");
    await norway.getByRole("button", { name: "Take the mandate back" }).click();
    await expect(norway.getByText("The mandate is taken back.")).toBeVisible();
    await norway.goto("/mandates");
  }
  await norway.goto(`${tender}/consensus`);
  await expect(norway.getByText("You hold no mandate of Norway today")).toBeVisible();
  await expect(norway.getByRole("button", { name: "Consent to version 1" })).toBeHidden();
});

test("Norway's signatory enters a mandate with a ceiling, by keyboard, and what was wrong is said at its field", async ({
  browser,
}) => {
  const signatory = await as(browser, "signatory.no");
  await signatory.goto(`${tender}/mandates`);
  await isAccessible(signatory);
  await tabTo(signatory, "Enter a mandate", "link");
  await signatory.keyboard.press("Enter");
  await expect(signatory.getByRole("heading", { level: 1, name: "Enter a mandate" })).toBeVisible();
  await isAccessible(signatory);

  await signatory.getByLabel("Holder", { exact: true }).selectOption({ label: "rep.no (Representative)" });
  await tabTo(signatory, "Issued by", "textbox");
  await signatory.keyboard.type("Helse Sør-Øst RHF");
  await signatory.keyboard.press("Tab");
  await signatory.keyboard.type("The four regional health authorities");
  await signatory.keyboard.press("Tab");
  await signatory.keyboard.type("Board decision 14/2026");
  await signatory.getByLabel("Some lots of tender").check();
  await signatory.getByLabel("Numbers of these lots").fill("1–7");
  await signatory.getByLabel("Last day").fill(day(-1));
  await signatory.getByLabel(/^Ceiling/).fill("50.000");
  await tabTo(signatory, "Enter the mandate", "button");
  await signatory.keyboard.press("Enter");
  const alert = signatory.getByRole("alert");
  await expect(alert.getByText(/Write numbers of lots of this tender/)).toBeVisible();
  await expect(alert.getByText(/A point or comma can mean two things/)).toBeVisible();
  await expect(signatory.getByLabel("Issued by")).toHaveValue("Helse Sør-Øst RHF");

  await signatory.getByLabel("Numbers of these lots").fill("1, 2–3");
  await signatory.getByLabel(/^Ceiling/).fill("50 000 000");
  await signatory.getByLabel("Currency").first().selectOption("NOK");
  await signatory.getByRole("button", { name: "Enter the mandate" }).click();
  await expect(alert.getByText(/The last day cannot be before the first/)).toBeVisible();
  await signatory.getByLabel("Last day").fill(day(300));
  await signatory.getByRole("button", { name: "Enter the mandate" }).click();
  await expect(signatory.getByText(/The mandate is entered/)).toBeVisible();
  await expect(signatory.getByText("50,000,000.00 NOK")).toBeVisible();
  mandate = new URL(signatory.url()).pathname;
});

test("its papers are kept by their content, and given to nobody but Norway's own people", async ({ browser }) => {
  const signatory = await as(browser, "signatory.no");
  await signatory.goto(mandate);
  const add = signatory.getByRole("button", { name: "Add the paper" });
  await add.click();
  await expect(signatory.getByText("Choose a file.")).toBeVisible();
  await signatory
    .getByLabel("Add a paper")
    .setInputFiles({ name: "mandate.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ no paper") });
  await add.click();
  await expect(signatory.getByText(/By its content this file is something else/)).toBeVisible();
  await signatory
    .getByLabel("Add a paper")
    .setInputFiles({ ...PAPER, buffer: Buffer.concat([PAPER.buffer, Buffer.alloc(10_500_000)]) });
  await add.click();
  await expect(signatory.getByText(/The file is larger than 10 MB/)).toBeVisible();
  await isAccessible(signatory);
  await signatory.getByLabel("Add a paper").setInputFiles(PAPER);
  await add.click();
  await expect(signatory.getByText("The paper is added.")).toBeVisible();

  const downloading = signatory.waitForEvent("download");
  await signatory.getByRole("link", { name: PAPER.name }).click();
  expect((await downloading).suggestedFilename()).toBe(PAPER.name);
  const paper = await signatory.getByRole("link", { name: PAPER.name }).getAttribute("href");
  const own = await signatory.request.get(paper ?? "");
  expect(own.headers()).toMatchObject({
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(own.headers()["content-disposition"]).toMatch(/^attachment;/);
  expect(Buffer.compare(await own.body(), PAPER.buffer)).toBe(0);
  for (const who of ["officer.dk", "rep.is", "signatory.dk", "auditor", "coordinator"]) {
    const other = await as(browser, who);
    expect((await other.request.get(paper ?? "")).status(), who).toBe(404);
    expect((await other.goto(mandate))?.status(), who).toBe(404);
    expect((await other.goto(`${tender}/room`))?.status(), who).toBe(
      who === "auditor" || who === "coordinator" ? 404 : 200,
    );
  }
});

test("a second person checks it, and nobody else", async ({ browser }) => {
  const signatory = await as(browser, "signatory.no");
  await signatory.goto(mandate);
  await expect(signatory.getByText("You entered this mandate. Somebody else of Norway checks it.")).toBeVisible();
  const holder = await as(browser, "rep.no");
  await holder.goto(mandate);
  await expect(holder.getByText("You hold this mandate. Somebody else of Norway checks it.")).toBeVisible();
  await holder.goto(`${tender}/consensus`);
  await expect(holder.getByText("You hold no mandate of Norway today")).toBeVisible();

  const lawyer = await as(browser, "legal.no");
  await lawyer.goto("/my-day");
  await lawyer.getByRole("link", { name: "A mandate of Norway waits for your check" }).click();
  await expect(lawyer).toHaveURL(`${mandate}#check`); // where one waits, the link leads to that one
  await lawyer.getByRole("button", { name: "Check the mandate" }).click();
  await expect(lawyer.getByText("The mandate is checked.")).toBeVisible();
  await expect(lawyer.getByText(/Checked by legal.no/)).toBeVisible();
  await isAccessible(lawyer);
});

test("the others read its facts, not its ceiling, and no name", async ({ browser }) => {
  const iceland = await as(browser, "rep.is");
  await iceland.goto(`${tender}/mandates`);
  const norways = iceland.locator("#NO");
  await expect(norways.getByRole("heading", { name: "Representative, Sykehusinnkjøp HF" }).first()).toBeVisible();
  await expect(norways.getByText("Board decision 14/2026")).toBeVisible();
  await expect(norways.getByText("Covers version 1").first()).toBeVisible();
  await expect(norways.getByText("50,000,000")).toBeHidden();
  await expect(norways.getByText("rep.no")).toBeHidden();
  expect((await iceland.content()).includes("fullmakt")).toBe(false);
});

test("Norway's room takes prices, a budget and notes, on a phone and in Danish", async ({ browser }) => {
  const norway = await as(browser, "rep.no");
  await norway.getByRole("button", { name: "Dansk" }).first().click();
  await expect(norway.locator("html")).toHaveAttribute("lang", "da");
  await norway.setViewportSize({ width: 390, height: 800 });
  await norway.goto(`${tender}/room`);
  await expect(norway.getByRole("heading", { name: "Det lukkede rum: Norge" })).toBeVisible();
  await expect(norway.getByText("5 produktlinjer har ingen pris og er ikke talt med.")).toBeVisible();
  await isAccessible(norway);

  for (let index = 0; index < 5; index += 1) {
    await norway.locator(`[name="prices[${index}].price"]`).fill("12,50");
    await norway.locator(`[name="prices[${index}].currency"]`).selectOption("NOK");
  }
  await norway.getByRole("button", { name: "Gem disse priser" }).click();
  await expect(
    norway
      .getByRole("alert")
      .getByText(/Hvor prisen kommer fra/)
      .first(),
  ).toBeVisible();
  for (let index = 0; index < 5; index += 1) await norway.locator(`[name="prices[${index}].origin"]`).fill(SECRET);
  await norway.getByRole("button", { name: "Gem disse priser" }).click();
  await expect(norway.getByText("5 priser er gemt.")).toBeVisible();

  await norway.getByRole("textbox", { name: /^Budget/ }).fill("50000000");
  await norway.locator('[name="budget.currency"]').selectOption("NOK");
  await norway.getByRole("button", { name: "Gem budgettet" }).click();
  await expect(norway.getByText("Budgettet er gemt.")).toBeVisible();
  await expect(norway.getByText(/for meget/)).toHaveCount(2); // beyond the budget and the ceiling, which are the same

  await norway.getByLabel("En ny note").fill(`${SECRET}\n\nDirektoratet er hørt.`);
  await norway.getByRole("button", { name: "Gem noten" }).click();
  await expect(norway.getByText("Noten er gemt.")).toBeVisible();
  await expect(norway.getByLabel("En ny note")).toHaveValue("");
  await expect(norway.getByText("Direktoratet er hørt.")).toBeVisible();
  await isAccessible(norway);
});

test("a consent beyond the ceiling is refused with what is short, and within it is given", async ({ browser }) => {
  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/consensus`);
  await expect(norway.getByText("Et samtykke ville gå ud over dit mandat")).toBeVisible();
  await norway.getByRole("button", { name: "Giv samtykke til version 1" }).click();
  await expect(norway.getByRole("alert").getByText(/for meget/)).toBeVisible();
  await isAccessible(norway);

  await priced(norway, "1,25");
  await expect(norway.getByText(/for meget/)).toHaveCount(0);
  await norway.goto(`${tender}/consensus`);
  await norway.getByRole("button", { name: "Giv samtykke til version 1" }).click();
  await expect(norway.getByText("Norge: samtykket er registreret.")).toBeVisible();
});

/** What Norway pays for one unit of every line. */
async function priced(norway: Page, price: string): Promise<void> {
  await norway.goto(`${tender}/room`);
  for (let index = 0; index < 5; index += 1) await norway.locator(`[name="prices[${index}].price"]`).fill(price);
  await norway.getByRole("button", { name: "Gem disse priser" }).click();
  await expect(norway.getByText("5 priser er gemt.")).toBeVisible();
}

test("prices that rise shut the gate to dispatch; the lead reads that, and no figure", async ({ browser }) => {
  await consents(demo, "rep.dk");
  await consents(demo, "rep.is");
  const norway = await as(browser, "rep.no");
  await priced(norway, "12,50");
  await norway.goto(`${tender}/consensus`);
  await expect(norway.getByText("Samtykket (Norge) er ikke længere dækket")).toBeVisible();

  const officer = await as(browser, "officer.dk");
  for (const page of ["", "/consensus", "/mandates", "/record", "/lots", "/room"]) {
    await officer.goto(`${tender}${page}`);
    const shown = await officer.content();
    expect(shown.includes(SECRET) || shown.includes("50,000,000") || shown.includes("Direktoratet"), page).toBe(false);
  }
  await officer.goto(tender);
  await expect(officer.getByRole("button", { name: "Dispatch the notice" })).toBeHidden();
  await officer.goto(`${tender}/record`);
  await expect(officer.getByText("The mandate no longer covers what the country consented to.").first()).toBeVisible();
});

test("prices that come down open it again", async ({ browser }) => {
  await priced(await as(browser, "rep.no"), "1,25");
  const officer = await as(browser, "officer.dk");
  await officer.goto(tender);
  await expect(officer.getByRole("button", { name: "Dispatch the notice" })).toBeVisible();
});

test("Iceland's deputy consents in Icelandic, is named so, and does not replace the representative", async ({
  browser,
}) => {
  const another = await aTenderBeforeTheCountries(`deputies ${Date.now()}`);
  const deputy = await as(browser, "deputy.is");
  await deputy.getByRole("button", { name: "Íslenska" }).first().click();
  await expect(deputy.locator("html")).toHaveAttribute("lang", "is");
  await deputy.goto(`${addressOf(another)}/consensus`);
  await expect(deputy.getByText("Þú talar sem staðgengill.")).toBeVisible();
  await deputy.getByRole("button", { name: "Samþykkja útgáfu 1" }).click();
  await expect(deputy.getByText(/staðgengill, /).first()).toBeVisible();
  await isAccessible(deputy);

  const representative = await as(browser, "rep.is");
  await representative.goto(`${addressOf(another)}/consensus`);
  await expect(representative.getByText(/by the deputy, /).first()).toBeVisible();
  await representative.getByRole("link", { name: "Object", exact: true }).click();
  await representative.getByRole("checkbox").first().check();
  await representative.getByLabel("Reason").fill("The ministry asks for time.");
  await representative.getByLabel("Request").fill("A later first delivery.");
  await representative.getByRole("button", { name: "Object", exact: true }).click();
  await expect(representative.getByText("The objection of Iceland is recorded.")).toBeVisible();

  await deputy.goto(`${addressOf(another)}/consensus`);
  await expect(deputy.getByText(/Staðgengill kemur ekki með annað í staðinn/)).toBeVisible();
});

test("a mandate and a paper are entered without a script", async ({ browser }) => {
  const page = await signedIn(browser, "signatory.is", { script: false });
  await page.goto("/mandates/new");
  await page.getByLabel("Holder", { exact: true }).selectOption({ index: 1 });
  await page.getByLabel("Issued by").fill("Ministry of Health");
  await page.getByRole("button", { name: "Enter the mandate" }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await expect(page.getByLabel("Issued by")).toHaveValue("Ministry of Health");
  await page.getByLabel("On behalf of").fill("The State");
  await page.getByLabel("Legal basis").fill("Act 120/2016");
  await page.getByLabel("Last day").fill(day(100));
  await page.getByRole("button", { name: "Enter the mandate" }).click();
  await expect(page.getByText(/The mandate is entered/)).toBeVisible();
  await page.getByLabel("Add a paper").setInputFiles(PAPER);
  await page.getByRole("button", { name: "Add the paper" }).click();
  await expect(page.getByText("The paper is added.")).toBeVisible();
});
