import { expect, test, type Browser, type Page } from "@playwright/test";
import { dayOfStory, endOfStory } from "@/operations/demo/acting";
import { DEMO_LOTS } from "@/operations/demo/medicines";
import { answer, propose } from "@/operations/demo/tender";
import { addressOf, isConnectedToTheInstallation, now } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
const NAME = `Joint infusions ${Date.now()}`;
let agreement = "";
let tender = "";

/** The page of that person, signed in once for the whole story. */
async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

async function signs(page: Page, address: string, number = 1): Promise<void> {
  await page.goto(address);
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: `Sign version ${number}` }).click();
  await expect(page.getByText(/^You have signed/).first()).toBeVisible();
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  const story = { anchor: await now() };
  const made = await propose({
    name: `agreement ${Date.now()}`,
    title: "Infusions under a new agreement",
    businessCase: "Together the countries are worth a bid.",
    lots: [DEMO_LOTS.gentamicin, DEMO_LOTS.cefuroxime],
    proposedAt: dayOfStory(story, -30),
    interestClosesAt: endOfStory(story, -10),
  });
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await answer(made, who, dayOfStory(story, -20));
  tender = addressOf(made);
});

test("two sign for Norway, as its own legal officer says", async ({ browser }) => {
  const legal = await as(browser, "legal.no");
  await legal.goto("/agreements");
  await isAccessible(legal);
  await legal.getByLabel("Two signatories together").check();
  await legal.getByRole("button", { name: "Save", exact: true }).click();
  await expect(legal.getByText(/Saved\.|This is the rule already/).first()).toBeVisible();
});

test("Denmark's legal officer writes the agreement, is told where a clock is too short, and puts it to signature", async ({
  browser,
}) => {
  const legal = await as(browser, "legal.dk");
  await legal.goto("/agreements/new");
  await isAccessible(legal);
  await legal.getByLabel("Name of the agreement").fill(NAME);
  for (const buyer of [/, Norway$/, /, Iceland$/]) await legal.getByRole("checkbox", { name: buyer }).check();
  await legal.getByLabel("Platform").fill("Samband");
  await legal.getByLabel("How supplies are distributed").fill("To each what it ordered.");
  await legal.getByLabel("An answer that only clarifies").fill("1");
  await legal.getByLabel("Who bears a loss").fill("Whoever caused it.");
  await legal.getByLabel("Working days to answer when asked").fill("5");
  await legal.getByLabel("Days of notice").fill("180");
  await legal.getByLabel("What stays due after leaving").fill("Work done.");
  await legal.getByRole("button", { name: "Save the terms" }).click();
  await expect(legal.getByText("Give at least 2 working days").first()).toBeVisible();
  await expect(legal.getByLabel("Name of the agreement")).toHaveValue(NAME);

  await legal.getByLabel("An answer that only clarifies").fill("2");
  await legal.getByRole("button", { name: "Save the terms" }).click();
  await expect(legal.getByText("The terms are saved. Nothing is signed yet.")).toBeVisible();
  agreement = new URL(legal.url()).pathname;
  await legal.getByRole("button", { name: "Put to signature" }).click();
  await expect(legal.getByText("The version is put to signature.", { exact: false })).toBeVisible();
  await isAccessible(legal);
});

test("a new version takes the place of what Denmark has signed, and says so", async ({ browser }) => {
  const [legal, denmark] = [await as(browser, "legal.dk"), await as(browser, "signatory.dk")];
  await denmark.goto("/my-day");
  await expect(denmark.getByRole("link", { name: new RegExp(NAME) })).toBeVisible();
  await signs(denmark, agreement);
  await denmark.goto("/my-day");
  await expect(denmark.getByRole("link", { name: new RegExp(NAME) })).toHaveCount(0);

  const norway = await as(browser, "signatory.no");
  await norway.goto(agreement);
  await legal.goto(`${agreement}/terms`);
  await legal.getByLabel("Days of notice").fill("365");
  await legal.getByRole("button", { name: "Save the terms" }).click();
  await expect(legal.getByText("Version 1 has 1 signature.", { exact: false })).toBeVisible();
  await legal.getByRole("button", { name: "Put to signature" }).click();
  await expect(legal.getByText("The version is put to signature.", { exact: false })).toBeVisible();

  await norway.getByRole("checkbox").check();
  await norway.getByRole("button", { name: "Sign version 1" }).click();
  await expect(norway.getByText("version 2 has taken the place", { exact: false }).first()).toBeVisible();
  await denmark.goto(agreement);
  await expect(denmark.getByText("Since version 1, which you signed:")).toBeVisible();
  await isAccessible(denmark);
});

test("three countries sign: Iceland in Icelandic on a phone, Norway by two persons", async ({ browser }) => {
  await signs(await as(browser, "signatory.dk"), agreement, 2);
  const iceland = await as(browser, "signatory.is");
  await iceland.setViewportSize({ width: 390, height: 844 });
  await iceland.goto(agreement);
  await iceland.evaluate(() => document.querySelectorAll("details").forEach((menu) => menu.setAttribute("open", "")));
  await iceland.getByRole("button", { name: "Íslenska" }).first().click();
  await expect(iceland.getByText("Undirskriftir").first()).toBeVisible();
  await isAccessible(iceland);
  await iceland.getByRole("checkbox").focus();
  await iceland.keyboard.press("Space");
  await iceland.keyboard.press("Tab");
  await iceland.keyboard.press("Enter");
  await expect(iceland.getByText("Þú hefur undirritað.").first()).toBeVisible();

  await signs(await as(browser, "signatory.no"), agreement, 2);
  const second = await as(browser, "signatory2.no");
  await signs(second, agreement, 2);
  await expect(second.getByText("Now all have signed.", { exact: false })).toBeVisible();
});

test("drafting opens once the annex with its budget is signed", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(`${tender}/documents`);
  await expect(officer.getByText("The text cannot be written yet")).toBeVisible();
  await isAccessible(officer);

  await officer.goto(`${tender}/agreement/terms`);
  await officer.getByLabel("Cooperation agreement", { exact: true }).selectOption({ label: `${NAME}, version 2` });
  await officer.getByLabel("Review body", { exact: true }).fill("Klagenævnet for Udbud");
  await officer.getByLabel("Budget of the joint costs").fill("60000");
  await officer.getByLabel("What it is for").fill("Counsel and translation.");
  for (const place of [0, 1, 2]) await officer.getByLabel("Ceiling").nth(place).fill("19999.99");
  await officer.getByLabel("Budget of the joint costs").fill("-60000");
  await officer.getByLabel("Ceiling").nth(1).fill("12.400");
  await officer.getByRole("button", { name: "Save the terms" }).click();
  await expect(officer.getByRole("link", { name: /^Budget of the joint costs: / })).toBeVisible();
  await expect(officer.getByRole("link", { name: /^Ceiling: / })).toBeVisible();
  await expect(officer.getByLabel("Budget of the joint costs")).toHaveValue("-60000");
  await expect(officer.getByLabel("Ceiling").nth(1)).toHaveValue("12.400");
  await officer.getByLabel("Budget of the joint costs").fill("60000");
  await officer.getByLabel("Ceiling").nth(1).fill("19999.99");

  await officer.getByLabel("By agreed percentages").check();
  for (const place of [0, 1, 2])
    await officer.getByRole("textbox", { name: "Agreed percentage" }).nth(place).fill("33.33");
  await officer.getByRole("button", { name: "Save the terms" }).click();
  await expect(officer.getByText("The ceilings together are", { exact: false }).first()).toBeVisible();
  await officer.getByLabel("Ceiling").nth(0).fill("20000.02");
  await officer.getByRole("button", { name: "Save the terms" }).click();
  await expect(officer.getByRole("link", { name: /^Cost key: .*0\.01/ })).toBeVisible();
  await expect(officer.getByRole("textbox", { name: "Agreed percentage" }).nth(2)).toHaveValue("33.33");
  await officer.getByRole("textbox", { name: "Agreed percentage" }).nth(2).fill("33,34");
  await officer.getByRole("button", { name: "Save the terms" }).click();
  await expect(officer.getByText("The terms are saved. Nothing is signed yet.")).toBeVisible();
  await isAccessible(officer);
  await officer.getByRole("button", { name: "Put to signature" }).click();
  await expect(officer.getByText("The version is put to signature.", { exact: false })).toBeVisible();

  const iceland = await as(browser, "signatory.is");
  await iceland.goto(`${tender}/agreement`);
  await iceland.getByRole("checkbox").check();
  await iceland.getByRole("button", { name: "Undirrita útgáfu 1" }).click();
  await expect(iceland.getByText("Þú hefur undirritað.").first()).toBeVisible();
  for (const who of ["signatory.dk", "signatory.no", "signatory2.no"]) {
    await signs(await as(browser, who), `${tender}/agreement`);
  }
  await officer.goto(`${tender}/agreement`);
  await expect(officer.getByText("The annex stands.", { exact: false })).toBeVisible();
  await officer.goto(`${tender}/documents`);
  await expect(officer.getByText("The text cannot be written yet")).toHaveCount(0);
});

test("nobody else finds it: not another country, and no visitor", async ({ browser }) => {
  const sweden = await as(browser, "rep.se");
  expect((await sweden.goto(agreement))?.status()).toBe(404);
  expect((await sweden.goto(`${tender}/agreement`))?.status()).toBe(404);
  expect((await sweden.request.get(`${agreement}/versions/1`)).status()).toBe(404);
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(agreement);
  await expect(visitor).toHaveURL(/sign-in/);
});
