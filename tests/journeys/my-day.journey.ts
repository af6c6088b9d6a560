import { expect, test, type Page } from "@playwright/test";
import { setClockIn } from "../support/installation";
import { isAccessible } from "./accessibility";
import { addressOf, aTenderBeforeTheCountries, consents, isConnectedToTheInstallation } from "./a-lived-tender";
import { signedIn } from "./people";

const NAME = "my day";

const clock = (wish: string) => setClockIn(process.env["JOURNEY_DATA"] ?? "", wish);

test.beforeAll(isConnectedToTheInstallation);
test.afterAll(() => clock("real"));

function card(page: Page, title: string) {
  return page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
}

/** What waits of the tenders of this journey. */
function waiting(page: Page) {
  return card(page, "Waits for you").getByRole("listitem").filter({ hasText: NAME });
}

for (const script of [true, false]) {
  const how = script ? "with a script" : "without a script";

  test(`somebody finds what waits for them by the clock, goes there, and sees what happened since, ${how}`, async ({
    browser,
  }) => {
    const lived = await aTenderBeforeTheCountries(`${NAME} ${how}`);
    const norway = await signedIn(browser, "rep.no", { script });
    const officer = await signedIn(browser, "officer.dk", { script });

    const own = waiting(norway).filter({ hasText: how });
    await expect(own).toContainText(/\d days left/);
    await expect(own).toContainText("Silence is not consent");
    await expect(waiting(officer).filter({ hasText: how })).toHaveCount(0);
    await own.getByRole("link", { name: /^Take a position on version 1/ }).click();
    await expect(norway).toHaveURL(new RegExp(`${addressOf(lived)}/consensus$`));

    await consents(lived, "rep.no");
    await clock("+1h");
    await norway.goto("/my-day");
    await expect(waiting(norway).filter({ hasText: how })).toHaveCount(0);
    await officer.goto("/my-day");
    const happened = card(officer, "What has happened").getByRole("listitem");
    const ofTender = happened.filter({ hasText: `Antibiotics for infusion, ${NAME} ${how}` });
    await expect(ofTender.getByText("Sykehusinnkjøp HF")).toBeVisible();
    await officer.goto("/my-day");
    await expect(ofTender.getByText("Sykehusinnkjøp HF")).toBeVisible();
    await ofTender.getByRole("link", { name: /record/ }).click();
    await expect(officer).toHaveURL(new RegExp(`${addressOf(lived)}/record`));
  });
}

test("the tenders stand on a time line, and every date of it in a table", async ({ browser }) => {
  const page = await signedIn(browser, "rep.no");
  await page.getByText("All dates to come, as a table").click();

  const dates = page.getByRole("table", { name: "Dates to come, the soonest first" });
  await expect(dates.getByRole("row").filter({ hasText: "The round closes" }).first()).toBeVisible();
  const days = await dates.locator("time").evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(days.map((day) => day?.slice(0, 10))).toEqual(days.map((day) => day?.slice(0, 10)).toSorted());
});

test("a day is accessible, in each language, with much waiting and with nothing", async ({ browser }) => {
  for (const name of ["rep.no", "finance.dk"]) {
    const page = await signedIn(browser, name);
    for (const language of ["English", "Dansk", "Norsk", "Íslenska"]) {
      await page.getByRole("button", { name: language }).first().click();
      await expect(page.getByRole("button", { name: language }).first()).toHaveAttribute("aria-current", "true");
      await isAccessible(page);
    }
  }
});
