import { expect, test, type Page } from "@playwright/test";
import { isAccessible } from "./accessibility";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { signedIn } from "./people";

/** Alone in its months on the pages that follow, so that what is found there is of it. */
const NAME = "calendar";

test.beforeAll(() => isConnectedToTheInstallation());

test("a representative sees in the calendar who is waited for, and finds the tender behind a date", async ({
  browser,
}) => {
  await aTenderBeforeTheCountries(NAME);
  const page = await signedIn(browser, "rep.no");

  await page.getByRole("link", { name: "Calendar", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
  const waits = page.getByRole("table", { name: /something to do/ });
  await expect(waits.getByRole("row").filter({ hasText: "Iceland" }).filter({ hasText: NAME })).toBeVisible();
  await isAccessible(page);

  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page.getByRole("table", { name: /^Dates and holidays/ }).first()).toBeVisible();
  await isAccessible(page);

  const others = page.getByRole("navigation", { name: "Other months", exact: true });
  const shown = await others.innerText();
  await others.getByRole("link", { name: "Later months" }).click();
  await expect(page).toHaveURL(/month=20\d\d-\d\d&view=list/);
  await expect(others).not.toHaveText(shown);
  await page.getByRole("navigation", { name: "Other months (below)" }).getByRole("link", { name: "Earlier" }).click();
  await expect(others).toContainText(shown.split("\n").at(1) ?? shown);

  await page.goto("/calendar");
  const round = page.getByRole("cell").filter({ hasText: "Round closes" }).first();
  await round.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/tenders\//);

  await page.goto(`/calendar?month=2026-99&view=nothing`);
  await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
});

test("the coordination reads the dates and stages of every tender, and no text, position or volume", async ({
  browser,
}) => {
  const lived = await aTenderBeforeTheCountries(`${NAME} for the coordination`);
  const address = addressOf(lived);
  const page = await signedIn(browser, "coordinator");

  await page.goto("/calendar");
  await expect(page.getByRole("link", { name: "for the coordination" }).first()).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("for the coordination");
  await expect(page.getByRole("main")).not.toContainText("Together the countries are worth a bid.");
  await isAccessible(page);

  const asked = (place: string) => page.request.get(`${address}${place}`).then((answer) => answer.status());
  for (const place of ["/lots", "/timetable", "/record"]) expect(await asked(place), place).toBe(200);
  const hidden = ["/documents", "/consensus", "/consensus/versions/1", "/agreement", "/call", "/conditions", "/room"];
  for (const place of hidden) expect(await asked(place), place).toBe(404);
  for (const place of ["/lots", "/timetable", "/record"]) {
    await page.goto(address + place);
    for (const act of ["Save", "Set the timetable", "Send", "Consent"])
      await expect(page.getByRole("button", { name: act, exact: true })).toHaveCount(0);
    await isAccessible(page);
  }
});

test("the dates can be taken into one’s own calendar, and only one’s own", async ({ browser }) => {
  await aTenderBeforeTheCountries(`${NAME} to take`);
  const page = await signedIn(browser, "rep.is");
  await page.goto("/calendar");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Calendar file (.ics)" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("samband.ics");

  const taken = await (await page.request.get("/calendar/calendar.ics")).text();
  expect(taken).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(unfolded(taken)).toMatch(/SUMMARY:JT-\d+-\d+: Round closes/);
  expect(unfolded(taken)).toContain(`${NAME} to take`);
  const stranger = await (await browser.newContext()).request.get("/calendar/calendar.ics", { maxRedirects: 0 });
  expect(await stranger.text()).not.toContain("VCALENDAR");
});

test("the calendar needs no script, and is one sheet after the other on paper", async ({ browser }) => {
  const page = await signedIn(browser, "officer.dk", { script: false });
  await page.goto("/calendar");
  await expect(page.getByRole("table")).not.toHaveCount(0);
  await page.getByRole("link", { name: "Later months" }).first().click();
  await expect(page).toHaveURL(/month=/);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Later months" }).first()).toBeHidden();
});

test("the way through the workspace stands on one line at 1280 pixels in every language, and folds into a menu on a telephone", async ({
  browser,
}) => {
  for (const who of ["officer.dk", "legal.no"]) {
    const page = await signedIn(browser, who, { script: false });
    for (const language of ["Dansk", "Norsk", "Íslenska", "English"]) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.getByRole("button", { name: language }).first().click();
      await expect(page.getByRole("button", { name: language }).first()).toHaveAttribute("aria-current", "true");
      expect(await linesOf(page), `${who} ${language}`).toBe(1);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole("link", { name: "Calendar", exact: true })).toBeHidden();
    await page.getByText("Menu", { exact: true }).click();
    await page.getByRole("link", { name: "Calendar", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
  }
});

/** On how many lines the places of the bar are written; as many pixels as there are, none is cut off. */
async function linesOf(page: Page): Promise<number> {
  const bar = page.locator("header").first();
  const width = await bar.evaluate((each) => document.documentElement.scrollWidth - each.clientWidth);
  expect(width).toBe(0);
  const tops = await bar
    .getByRole("navigation")
    .first()
    .getByRole("link")
    .evaluateAll((links) =>
      links.flatMap((link) => {
        const text = document.createRange();
        text.selectNodeContents(link);
        return [...text.getClientRects()].map(({ top }) => Math.round(top));
      }),
    );
  return new Set(tops).size;
}

/** Lines of a calendar file are folded after 75 bytes. */
function unfolded(file: string): string {
  return file.replaceAll("\r\n ", "");
}
