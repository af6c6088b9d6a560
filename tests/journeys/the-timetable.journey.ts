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

/** The field of a date; the buttons that move it stand beside it under the same name. */
function dateIn(page: Page, name: string): Locator {
  return page.locator(`#timetable [name="dates.${name}"]`);
}

function daysLater(local: string, days: number): string {
  const [day = "", hour = ""] = local.split("T");
  return `${new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)}T${hour}`;
}

for (const script of [true, false]) {
  test(`an officer tries dates ${script ? "with" : "without"} a script, is told all that breaks, and sets what stands`, async ({
    browser,
  }) => {
    const page = await signedIn(browser, "officer.dk", { script });
    await page.goto(address);
    if (script) await isAccessible(page);

    await dateIn(page, "tendersCloseAt").fill("2031-01-02T12:00");
    await dateIn(page, "openedAt").fill("2030-12-31T12:00");
    await dateIn(page, "supplyFrom").fill(await dateIn(page, "awardOn").inputValue());
    await page.getByRole("button", { name: "Show what it comes to" }).click();
    await expect(page.getByText("This is a trial: nothing is saved yet.")).toBeVisible();
    await expect(page.getByText(/dates do not keep the law/)).toBeVisible();
    await expect(page.getByText(/Tenders are opened when the time limit has passed/).first()).toBeVisible();
    await expect(page.getByText(/supply begins after/).first()).toBeVisible();
    await expect(dateIn(page, "openedAt")).toHaveValue("2030-12-31T12:00");
    if (script) await isAccessible(page);

    await page.getByRole("button", { name: "Set the timetable" }).click();
    await expect(dateIn(page, "openedAt")).toHaveAttribute("aria-invalid", "true");
    await expect(dateIn(page, "supplyFrom")).toHaveAttribute("aria-invalid", "true");

    await page.getByRole("button", { name: "Propose dates from these answers" }).click();
    await expect(page.getByText("Every date keeps the law.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "The earliest time limit" })).toBeVisible();
    const limit = await dateIn(page, "tendersCloseAt").inputValue();
    const move = page.getByRole("group", { name: "Move: Time limit for receipt of tenders" });
    await move.getByRole("button", { name: "1 week later" }).click();
    await expect(dateIn(page, "tendersCloseAt")).toHaveValue(daysLater(limit, 7));
    await expect(move.getByRole("button", { name: "1 week later" })).toBeFocused();
    await page.keyboard.press("Enter"); // pressed again where it is
    await expect(dateIn(page, "tendersCloseAt")).toHaveValue(daysLater(limit, 14));
    for (const days of [7, 0]) {
      await move.getByRole("button", { name: "1 week earlier" }).click();
      await expect(dateIn(page, "tendersCloseAt")).toHaveValue(daysLater(limit, days));
    }

    await page.getByRole("button", { name: "Set the timetable" }).click();
    await expect(page.getByText(/The timetable is set\./)).toBeVisible();
    await expect(dateIn(page, "tendersCloseAt")).toHaveValue(limit);
  });
}

test("an officer drags a date along the line, or moves it by keys, and reads at once what that breaks", async ({
  browser,
}) => {
  const page = await signedIn(browser, "officer.dk");
  await page.goto(address);
  const mark = page.getByRole("slider", { name: "Opening of tenders" });
  const opened = await dateIn(page, "openedAt").inputValue();
  const supply = daysLater(await dateIn(page, "supplyFrom").inputValue(), 30).slice(0, 10);
  await dateIn(page, "supplyFrom").fill(supply); // typed, and not yet shown: it stays
  await expect(page.getByText("Every date keeps the law.")).toBeVisible();

  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error("the mark is on the page");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 8 });
  const shown = await mark.getAttribute("aria-valuetext");
  await page.mouse.up();

  await expect(page.getByText("One date does not keep the law.")).toBeVisible();
  await expect(page.getByText(/Tenders are opened when the time limit has passed/).first()).toBeVisible();
  await expect(mark).toHaveAttribute("aria-valuetext", `${shown}: does not keep the law`);
  await expect(mark).toBeFocused();
  const dragged = await dateIn(page, "openedAt").inputValue();
  expect(dragged < opened).toBe(true);
  expect(dragged.slice(10)).toBe(opened.slice(10)); // at the same hour
  await expect(dateIn(page, "supplyFrom")).toHaveValue(supply);

  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(dateIn(page, "openedAt")).toHaveValue(daysLater(dragged, 6));
  await expect(mark).toBeFocused();
  await page.goBack();
  await expect(dateIn(page, "openedAt")).toHaveValue(dragged);
  await isAccessible(page);
  await page.getByRole("link", { name: "Back to what is set" }).click();
  await expect(dateIn(page, "openedAt")).toHaveValue(opened);
});

test("an officer asks what urgency, and what a later start, would come to; nothing is saved", async ({ browser }) => {
  const page = await signedIn(browser, "officer.dk");
  await page.goto(address);
  const set = await dateIn(page, "tendersCloseAt").inputValue();
  await page.getByRole("button", { name: "Propose dates from these answers" }).click();
  await expect(page.getByText("This is a trial: nothing is saved yet.")).toBeVisible();
  const ordinary = await dateIn(page, "tendersCloseAt").inputValue();

  await page.getByLabel("Urgency").fill("Stock ends on 1 November.");
  await page.getByRole("button", { name: "Propose dates from these answers" }).click();
  await expect(
    page.getByText(/In a state of urgency that is substantiated, tenderers have at least 15 days/),
  ).toBeVisible();
  expect((await dateIn(page, "tendersCloseAt").inputValue()) < ordinary).toBe(true);

  const start = await dateIn(page, "dispatchOn").inputValue();
  await page.getByLabel("Urgency").fill("");
  await dateIn(page, "dispatchOn").fill(daysLater(start, 60).slice(0, 10));
  await page.getByRole("button", { name: "Propose dates from these answers" }).click();
  await expect(page.getByText(/tenderers have at least 35 days/)).toBeVisible();
  expect((await dateIn(page, "tendersCloseAt").inputValue()) > ordinary).toBe(true);
  await page.goto(address);
  await expect(dateIn(page, "tendersCloseAt")).toHaveValue(set);
});

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
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(file).toContain("Tilboðsfrestur");
});

test("an observer gets the calendar of the tender, a stranger none, and nobody one of a tender that is not", async ({
  browser,
}) => {
  const stranger = await browser.newPage();
  const refused = await stranger.request.get(`${address}/calendar.ics`, { maxRedirects: 0 });
  expect(refused.status()).not.toBe(200);
  expect(await refused.text()).not.toContain("VCALENDAR");
  const observing = await signedIn(browser, "rep.se");
  const answer = await observing.request.get(`${address}/calendar.ics`);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  const nowhere = "/tenders/0197b2c4-7c00-7000-8000-00000000ffff/timetable/calendar.ics";
  expect((await observing.request.get(nowhere)).status()).toBe(404);
});
