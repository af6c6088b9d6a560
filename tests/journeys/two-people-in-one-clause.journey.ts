import { expect, test, type Browser, type Page } from "@playwright/test";
import type { DemoTender } from "@/operations/demo/tender";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
let demo: DemoTender;
let documents = "";
let clause = "";

const OFFICERS = "Orders are delivered within eight working days, and within two where a shortage is reported.";
const TYPED = "Orders are delivered within six working days, and this was never saved.";
const OWN = "Helse Nord cannot take deliveries on Saturdays.";
const SHARED = "Six days is short for Svalbard.";

async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(page: Page, name: string | RegExp, role: "link" | "button" | "textbox" | "radio"): Promise<void> {
  const target = page.getByRole(role, { name });
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
  }
  throw new Error(`the Tab key does not lead to ${String(name)}`);
}

async function text(page: Page): Promise<string> {
  return page.locator("textarea[name=text]").inputValue();
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  demo = await aTenderBeforeTheCountries(`together ${Date.now()}`);
  documents = `${addressOf(demo)}/documents`;
});

test("an officer types, closes the browser, and takes the kept draft up again", async ({ browser }) => {
  const page = await signedIn(browser, "officer.dk");
  await page.goto(documents);
  await page
    .getByRole("link", { name: /^Change/ })
    .first()
    .click();
  await expect(page).toHaveURL(/documents\/[0-9a-f-]{36}$/);
  clause = page.url().split("/").at(-1) ?? "";
  await page.locator("textarea[name=text]").fill(TYPED);
  await expect(page.getByRole("status").filter({ hasText: /Draft kept/ })).toBeVisible();
  await page.context().close();

  const later = await as(browser, "officer.dk");
  await later.goto(`${documents}/${clause}`);
  await expect(later.getByText("You have an unsaved draft of this clause")).toBeVisible();
  expect(await text(later)).not.toBe(TYPED);
  await isAccessible(later);
  await later.getByRole("link", { name: "Take up the draft" }).click();
  await expect(later.getByText("This is your draft, not the saved text.")).toBeVisible();
  expect(await text(later)).toBe(TYPED);
});

test("without a script the button keeps it, and both texts are shown where another saved meanwhile", async ({
  browser,
}) => {
  const plain = await signedIn(browser, "officer.dk", { script: false });
  await plain.goto(`${documents}/${clause}`);
  await plain.locator("textarea[name=text]").fill(`${TYPED} Kept by the button.`);
  await plain.getByRole("button", { name: "Keep as draft" }).click();
  await expect(plain.getByText(/Draft kept/)).toBeVisible();
  expect(await text(plain)).toBe(`${TYPED} Kept by the button.`);

  const other = await as(browser, "officer.dk");
  await other.goto(`${documents}/${clause}`);
  await other.locator("textarea[name=text]").fill(OFFICERS);
  await other.getByRole("button", { name: "Save the clause" }).click();
  await expect(other.getByText("The clause is saved.")).toBeVisible();
  await other.goto(`${documents}/${clause}`);
  await expect(other.getByText("You have an unsaved draft of this clause")).toBeHidden();

  await plain.getByRole("button", { name: "Save the clause" }).click();
  await expect(plain.getByText("Somebody saved this clause while you were writing").first()).toBeVisible();
  expect(await text(plain)).toBe(`${TYPED} Kept by the button.`);
  await plain.context().close();
});

test("an expert finds no draft until the legal officer names them, in Norwegian", async ({ browser }) => {
  const expert = await as(browser, "expert.no");
  expect((await expert.goto(documents))?.status()).toBe(404);
  expect((await expert.goto(`${documents}/${clause}/discussion`))?.status()).toBe(404);
  await expert.goto(addressOf(demo));
  await expect(expert.getByRole("link", { name: "Documents", exact: true })).toHaveCount(0);

  const legal = await as(browser, "legal.no");
  await legal.goto(`${documents}/readers`);
  await legal.getByRole("button", { name: "Norsk" }).first().click();
  await expect(legal.getByRole("heading", { name: "Hvem som leser utkastene" })).toBeVisible();
  await isAccessible(legal);
  await legal.getByRole("button", { name: "Pek ut leseren" }).click();
  await expect(legal.locator(".error-summary")).toBeVisible();
  await legal.getByLabel("Person").selectOption({ label: "expert.no (Fagekspert)" });
  await legal.getByRole("button", { name: "Pek ut leseren" }).click();
  await expect(legal.getByText(/leser utkastene fra nå av/)).toBeVisible();
});

test("the expert reads on a phone, and says something for Norway alone, with the keyboard", async ({ browser }) => {
  const expert = await as(browser, "expert.no");
  await expert.setViewportSize({ width: 390, height: 844 });
  expect((await expert.goto(documents))?.status()).toBe(200);
  await isAccessible(expert);
  await expert.goto(`${documents}/${clause}/discussion`);
  await isAccessible(expert);
  await expect(expert.getByRole("button", { name: "Save how Norway stands" })).toHaveCount(0);
  await tabTo(expert, "Comment", "textbox");
  await expert.keyboard.type(OWN);
  await tabTo(expert, /Every reader/, "radio");
  await expert.keyboard.press("ArrowDown");
  await tabTo(expert, "Send the comment", "button");
  await expert.keyboard.press("Enter");
  await expect(expert.getByText("The comment is kept for Norway only.")).toBeVisible();
  await expect(expert.getByText(OWN)).toBeVisible();
});

test("Norway parks the clause and asks the others; Denmark sees that, and nothing of what Norway said to itself", async ({
  browser,
}) => {
  const norway = await as(browser, "rep.no");
  await norway.goto(`${documents}/${clause}/discussion`);
  await expect(norway.getByText(OWN)).toBeVisible();
  await norway.getByLabel("Comment", { exact: true }).fill(SHARED);
  await norway.getByRole("button", { name: "Send the comment" }).click();
  await expect(norway.getByText("The comment is sent.")).toBeVisible();
  await norway.getByRole("radio", { name: "parked" }).check();
  await norway.getByRole("button", { name: "Save how Norway stands" }).click();
  await expect(norway.locator(".error-summary")).toBeVisible();
  await norway.getByLabel(/What it waits for/).fill("The answer of Helse Nord");
  await norway.getByRole("button", { name: "Save how Norway stands" }).click();
  await expect(norway.getByText("Norway: parked.")).toBeVisible();

  const denmark = await as(browser, "officer.dk");
  await denmark.goto(`${documents}?show=parked`);
  await expect(denmark.getByText("Parked: The answer of Helse Nord")).toBeVisible();
  await denmark.goto(`${documents}/${clause}/discussion`);
  await expect(denmark.getByText(SHARED)).toBeVisible();
  await expect(denmark.getByText(OWN)).toHaveCount(0);
  await denmark.getByRole("button", { name: "Settle" }).click();
  await expect(denmark.getByRole("button", { name: "Open again" })).toBeVisible();
  await isAccessible(denmark);
  await denmark.goto(`${addressOf(demo)}/record`);
  await expect(denmark.getByText("Commented on a clause for the own country only.")).toHaveCount(0);
});

test("the log says who read what, to the lead, and to Norway of its own people", async ({ browser }) => {
  const denmark = await as(browser, "officer.dk");
  await denmark.goto(`${documents}/readers`);
  await expect(denmark.getByRole("cell", { name: "Expert, Sykehusinnkjøp HF" }).first()).toBeVisible();
  await isAccessible(denmark);

  const norway = await as(browser, "rep.no");
  await norway.goto(`${documents}/readers`);
  await expect(norway.getByRole("row", { name: /expert\.no.*a clause/ }).first()).toBeVisible();
  await expect(norway.getByText("You see the readings of your own country.")).toBeVisible();
  await norway.getByRole("button", { name: /Take back/ }).click();
  await expect(norway.getByText(/no longer reads the drafts/)).toBeVisible();

  const expert = await as(browser, "expert.no");
  expect((await expert.goto(documents))?.status()).toBe(404);
});
