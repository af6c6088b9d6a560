import { expect, test, type Page } from "@playwright/test";
import { addressOf, aTenderBeforeTheCountries, consents, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { signedIn } from "./people";
import { theJournal } from "./the-journal";

test.describe.configure({ mode: "serial" });

const REASON = "The time limit for receipt of tenders is not accepted.";
let tender = "";
let number = "";

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  const lived = await aTenderBeforeTheCountries(`refused ${Date.now()}`);
  for (const who of ["rep.dk", "rep.no", "rep.is"]) await consents(lived, who);
  tender = addressOf(lived);
});

async function dispatches(officer: Page): Promise<void> {
  await officer.goto(tender);
  await officer.getByRole("button", { name: "Dispatch the notice" }).click();
  await expect(officer.getByText(/^Notice dispatched/).first()).toBeVisible();
}

test("the officer reads why a notice was not published, at the page of the field that it is about", async ({
  browser,
}) => {
  await theJournal({ next: "refuse", reason: REASON, field: "BT-131(d)-Lot" });
  const officer = await signedIn(browser, "officer.dk");
  await dispatches(officer);
  number = (await officer.locator("main strong").first().textContent()) ?? "";

  await expect(async () => {
    await officer.reload();
    await expect(officer.getByText("The Official Journal did not publish the notice").first()).toBeVisible({
      timeout: 500,
    });
  }).toPass({ timeout: 60_000 });
  await expect(officer.getByText("It is about the time limit for tenders (field BT-131(d)-Lot).")).toBeVisible();
  await expect(officer.getByText(REASON).first()).toBeVisible();
  await isAccessible(officer);

  await officer.getByRole("link", { name: "Correct it here: the time limit for tenders" }).click();
  await expect(officer).toHaveURL(new RegExp(`${tender}/timetable#timetable-dates.tendersCloseAt$`));
  const field = officer.locator("input:target");
  await expect(field).toHaveAccessibleName("Time limit for receipt of tenders");
  await expect(field).toHaveAccessibleDescription(new RegExp(`Not accepted by the Official Journal: ${REASON}`));
  await expect(officer.getByText(REASON).first()).toBeVisible();
  await isAccessible(officer);
});

test("the others read that the lead buyer puts it right, and a stranger reads nothing", async ({ browser }) => {
  const norway = await signedIn(browser, "rep.no");
  await norway.goto(tender);
  await expect(norway.getByText("The lead buyer corrects it and dispatches the notice again.")).toBeVisible();
  await expect(norway.getByRole("button", { name: "Dispatch the notice" })).toBeHidden();

  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const never = await stranger.request.get("/en/notices/S-2026-000000");
  for (const name of [number, tender.replace("/tenders/", "")]) {
    const asked = await stranger.request.get(`/en/notices/${name}`);
    expect(asked.status()).toBe(404);
    expect(await asked.text()).toBe(await never.text());
    expect(asked.headers()["etag"]).toBe(never.headers()["etag"]);
    const found = await stranger.request.get(`/en/notices?search=${name}`);
    const nothing = await stranger.request.get("/en/notices?search=no-such-notice");
    expect((await found.text()).replaceAll(name, "")).toBe((await nothing.text()).replaceAll("no-such-notice", ""));
  }
});

test("the officer dispatches it again as it is, and it is published as the next version", async ({ browser }) => {
  await theJournal({ next: "publish" });
  const officer = await signedIn(browser, "officer.dk");
  await dispatches(officer);
  await expect(officer.getByText("Notice dispatched again (version 2)")).toBeVisible();
  await expect(officer.getByText("The Official Journal did not publish the notice")).toBeHidden();

  await expect(async () => {
    await officer.reload();
    await expect(officer.getByText("Notice published").first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await isAccessible(officer);
});
