import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { addressOf, aTenderBeforeTheCountries, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";

test.describe.configure({ mode: "serial" });

let address = "";

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  address = `${addressOf(await aTenderBeforeTheCountries("timetable"))}/timetable`;
});

/** Beside a date stand the buttons that move it, under the same name. */
function dateIn(page: Page, name: string): Locator {
  return page.locator(`[name="dates.${name}"]`);
}

for (const script of [true, false]) {
  test(`an officer tries dates ${script ? "with" : "without"} a script, is told all that breaks, and sets what stands`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "officer.dk", { script });
    await page.goto(address);
    await isAccessible(page);

    await dateIn(page, "tendersCloseAt").fill("2031-01-02T12:00");
    await dateIn(page, "openedAt").fill("2030-12-31T12:00");
    await dateIn(page, "supplyFrom").fill("2031-01-05");
    await page.getByRole("button", { name: "Show what it comes to" }).click();
    await expect(page.getByText("This is a trial: nothing is saved yet.")).toBeVisible();
    await expect(page.getByText(/dates do not keep the law/)).toBeVisible();
    await expect(page.getByText(/Tenders are opened when the time limit has passed/).first()).toBeVisible();
    await expect(page.getByText(/supply begins after/).first()).toBeVisible();
    await expect(dateIn(page, "openedAt")).toHaveValue("2030-12-31T12:00");
    await isAccessible(page);

    await page.getByRole("button", { name: "Set the timetable" }).click();
    await expect(dateIn(page, "openedAt")).toHaveAttribute("aria-invalid", "true");
    await expect(dateIn(page, "supplyFrom")).toHaveAttribute("aria-invalid", "true");

    await page.getByRole("button", { name: "Propose dates from these answers" }).click();
    await expect(page.getByText("Every date keeps the law.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "The earliest time limit" })).toBeVisible();
    const limit = await dateIn(page, "tendersCloseAt").inputValue();
    await page
      .getByRole("group", { name: "Move: Time limit for receipt of tenders" })
      .getByRole("button", { name: "1 week later" })
      .click();
    await expect(dateIn(page, "tendersCloseAt")).not.toHaveValue(limit);
    await page
      .getByRole("group", { name: "Move: Time limit for receipt of tenders" })
      .getByRole("button", { name: "1 week earlier" })
      .click();
    await expect(dateIn(page, "tendersCloseAt")).toHaveValue(limit);

    await page.getByRole("button", { name: "Set the timetable" }).click();
    await expect(page.getByText(/The timetable is set\./)).toBeVisible();
    await expect(dateIn(page, "tendersCloseAt")).toHaveValue(limit);
  });
}

test("a representative reads it in Icelandic and takes it along as a calendar", async ({ browser }) => {
  const page = await signedIn(browser, "rep.is");
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Set the timetable" })).toHaveCount(0);
  await page.getByRole("button", { name: "Íslenska" }).first().click();
  await expect(page.getByRole("heading", { name: "Mánuð fyrir mánuð" })).toBeVisible();
  await isAccessible(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Dagatalsskrá (.ics)" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file).toContain("BEGIN:VCALENDAR");
  expect(file).toContain("Tilboðsfrestur");
});
