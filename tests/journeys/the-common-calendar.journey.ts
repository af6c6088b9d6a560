import { expect, test } from "@playwright/test";
import { isAccessible } from "./accessibility";
import { aTenderBeforeTheCountries } from "./a-lived-tender";
import { signedIn } from "./people";

test("a representative sees in the calendar who is waited for, and finds the tender behind a date", async ({
  browser,
}) => {
  const { tender } = await aTenderBeforeTheCountries("calendar");
  const page = await signedIn(browser, "rep.no");

  await page.getByRole("link", { name: "Calendar", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
  const waits = page.getByRole("table", { name: /something to do/ });
  await expect(waits.getByRole("row").filter({ hasText: "Iceland" }).filter({ hasText: "calendar" })).toBeVisible();
  await isAccessible(page);

  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page.getByRole("table", { name: /^Dates and holidays/ }).first()).toBeVisible();
  await isAccessible(page);

  await page.getByRole("link", { name: "Later months" }).click();
  await expect(page).toHaveURL(/month=20\d\d-\d\d&view=list/);
  await page.goto("/calendar");
  const round = page.getByRole("cell").filter({ hasText: "Round closes" }).first();
  await round.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/tenders\//);

  await page.goto(`/calendar?month=2026-99&view=nothing`);
  await expect(page.getByRole("heading", { level: 1, name: "Calendar" })).toBeVisible();
  expect(tender).not.toBe("");
});

test("the calendar needs no script, and is one sheet after the other on paper", async ({ browser }) => {
  const page = await signedIn(browser, "officer.dk", { script: false });
  await page.goto("/calendar");
  await expect(page.getByRole("table")).not.toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Later months" })).toBeHidden();
});
