import { expect, test, type Browser, type Page } from "@playwright/test";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();

async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

const LINE = {
  "Medicine (INN)": "dolutegravir",
  "ATC code": "J05AJ03",
  Strength: "50 mg",
  "Pharmaceutical form": "Film-coated tablet",
  "Route of administration": "Oral use",
  Container: "bottle",
  "Pack size": "30",
  "Comparison unit": "50 mg",
  "Volume unit": "pack",
} as const;

type Proposal = {
  readonly title: string;
  readonly lots: number;
  readonly asked: readonly string[];
  readonly form?: string;
};

async function propose(page: Page, { title, lots, asked, form }: Proposal): Promise<string> {
  await page.goto("/tenders/new");
  await page.getByLabel("Title", { exact: true }).fill(title);
  await page.getByLabel("Business case").fill("Together the countries are worth a bid.");
  if (form) await page.getByRole("radio", { name: form }).check();
  for (const country of asked) await page.getByRole("radiogroup", { name: country }).getByLabel("To take part").check();
  await page.getByLabel("Interest window closes").fill(daysFromNow(7));
  for (let number = 1; number <= lots; number += 1) {
    if (number > 1) await page.getByRole("button", { name: "Add a lot" }).click();
    const lot = page.getByRole("group", { name: `Lot ${number}`, exact: true });
    await lot.getByLabel("Title of the lot").fill(`Dolutegravir ${number}`);
    for (const [label, value] of Object.entries(LINE)) await lot.getByLabel(label).fill(value);
  }
  await page.getByRole("button", { name: "Propose the joint tender" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** In or out of each lot in turn, with a volume for those that it is in. */
async function answer(page: Page, tender: string, isIn: readonly boolean[]): Promise<void> {
  await page.goto(`${tender}/lots`);
  for (const [index, is] of isIn.entries()) {
    const stance = page.getByRole("radiogroup", { name: new RegExp(`in lot ${index + 1}`) });
    await stance.getByLabel(is ? "In" : "Out", { exact: true }).check();
    if (!is) continue;
    const at = `answers[${index}].volumes[0]`;
    await page.locator(`[name="${at}.quantity"]`).fill("1200");
    await page.locator(`[name="${at}.origin"]`).fill("hospital sales 2025");
  }
  await page.getByRole("button", { name: /^Answer for/ }).click();
  await expect(page.getByText(/The answer of .* is recorded/)).toBeVisible();
}

test("two countries alone propose and answer a joint tender", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto("/tenders/new");
  await isAccessible(officer);
  const tender = await propose(officer, { title: "Dolutegravir, two countries", lots: 1, asked: ["Norway"] });

  await answer(await as(browser, "rep.dk"), tender, [true]);
  await answer(await as(browser, "rep.no"), tender, [true]);

  const norway = await as(browser, "rep.no");
  await norway.goto(`${tender}/documents`);
  const strip = norway.getByRole("list", { name: "Where the countries stand" });
  await expect(strip.getByRole("listitem")).toHaveText([/Denmark.*in/, /Norway.*in/]);
  const iceland = await as(browser, "rep.is");
  expect((await iceland.goto(tender))?.status()).toBe(404);
});

test("Iceland comes into Norway's own tender, in one lot of three", async ({ browser }) => {
  const officer = await as(browser, "officer.no");
  const tender = await propose(officer, {
    title: "Dolutegravir, Norway’s own",
    lots: 3,
    asked: ["Iceland"],
    form: "Others come into our own tender",
  });
  await expect(officer.getByText("Others come into the lead buyer’s own tender").first()).toBeVisible();

  await answer(await as(browser, "rep.no"), tender, [true, true, true]);
  const iceland = await as(browser, "rep.is");
  await answer(iceland, tender, [false, true, false]);
  await isAccessible(iceland);

  await officer.goto(`${tender}/documents`);
  for (const part of ["Lot 1", "Lot 2", "Lot 3"])
    await expect(officer.getByRole("heading", { name: new RegExp(part) }).first()).toBeVisible();
  await expect(officer.getByText("left out")).toHaveCount(0);
  await officer.setViewportSize({ width: 390, height: 800 });
  await officer.goto(`${tender}/lots`);
  await isAccessible(officer);
});
