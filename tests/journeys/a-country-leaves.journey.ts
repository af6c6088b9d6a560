import { expect, test, type Browser, type Page } from "@playwright/test";
import type { DemoTender } from "@/operations/demo/tender";
import { addressOf, aTenderBeforeTheCountries, consents, isConnectedToTheInstallation } from "./a-lived-tender";
import { isAccessible } from "./accessibility";
import { daysFromNow, signedIn } from "./people";

test.describe.configure({ mode: "serial" });

const rooms = new Map<string, Page>();
let demo: DemoTender;
let tender = "";

/** The page of that person, signed in once for the whole story. */
async function as(browser: Browser, who: string): Promise<Page> {
  const page = rooms.get(who) ?? (await signedIn(browser, who));
  rooms.set(who, page);
  return page;
}

/** Moves on with the Tab key alone, until that is where one stands. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: "link" | "button" | "checkbox" | "textbox",
): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === "string" });
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
  }
  throw new Error(`the Tab key does not lead to ${String(name)}`);
}

test.beforeAll(async () => {
  isConnectedToTheInstallation();
  demo = await aTenderBeforeTheCountries(`leaving ${Date.now()}`);
  tender = addressOf(demo);
  await consents(demo, "rep.dk");
  await consents(demo, "rep.is");
  await consents(demo, "rep.no", 2);
});

test("Iceland is shown in Icelandic, on a phone and by keyboard alone, what leaving lot 2 does", async ({
  browser,
}) => {
  const iceland = await as(browser, "rep.is");
  await iceland.getByRole("button", { name: "Íslenska" }).first().click();
  await expect(iceland.getByRole("heading", { name: "Dagurinn minn" })).toBeVisible();
  await iceland.setViewportSize({ width: 390, height: 800 });
  await iceland.goto(`${tender}/consensus`);
  await tabTo(iceland, "Draga sig út úr útboðshlutum", "link");
  await iceland.keyboard.press("Enter");
  await expect(iceland.getByRole("heading", { name: "Draga sig út úr útboðshlutum" })).toBeVisible();
  await isAccessible(iceland);

  await tabTo(iceland, "Útboðshluti 2: Ampicillin", "checkbox");
  await iceland.keyboard.press("Space");
  await tabTo(iceland, "Sjá áhrif þess að draga sig út úr þessum hlutum", "button");
  await iceland.keyboard.press("Enter");

  await expect(
    iceland.getByRole("heading", { name: "Áhrif þess að Ísland dragi sig út úr útboðshluta 2" }),
  ).toBeVisible();
  await expect(iceland.getByText("Nýrrar útgáfu er þörf: útgáfa 1 segir annað um útboðshluta 2.")).toBeVisible();
  await expect(iceland.getByText("Samþykki landsins (Danmörk) um útboðshluta 2 stendur ekki lengur.")).toBeVisible();
  await expect(iceland.getByText("Samþykki landsins (Noregur)")).toBeHidden(); // it has not consented to lot 2
  await expect(iceland.getByText("470.100").first()).toBeVisible();
  await expect(iceland.getByText("463.000").first()).toBeVisible();
  await isAccessible(iceland);
});

test("without a reason nothing happens, and the page says where one is wanted", async ({ browser }) => {
  const iceland = await as(browser, "rep.is");
  await tabTo(iceland, /^Draga sig út úr 1 útboðshluta/, "button");
  await iceland.keyboard.press("Enter");

  await expect(iceland.getByRole("alert").getByRole("link", { name: /Ástæða/ })).toBeVisible();
  await expect(iceland.getByLabel("Ástæða")).toHaveAttribute("aria-invalid", "true");
});

test("Norway consents meanwhile: nothing happens, it is shown anew, and the reason is kept", async ({ browser }) => {
  const iceland = await as(browser, "rep.is");
  await consents(demo, "rep.no");
  await iceland.getByLabel("Ástæða").fill("Landspítali semur sjálfur um ampicillin.");
  await iceland.getByRole("button", { name: /^Draga sig út úr 1 útboðshluta/ }).click();

  const alert = iceland.getByRole("alert").filter({ hasText: "Ekkert var gert" });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText("Breytt síðan það var sýnt: útgáfan og afstaða landanna til hennar.");
  await expect(iceland.getByLabel("Ástæða")).toHaveValue("Landspítali semur sjálfur um ampicillin.");
  await expect(iceland.getByText("Samþykki landsins (Noregur) um útboðshluta 2 stendur ekki lengur.")).toBeVisible();
});

test("confirmed as it is shown now, Iceland has left, and the others are told", async ({ browser }) => {
  const iceland = await as(browser, "rep.is");
  await iceland.getByRole("button", { name: /^Draga sig út úr 1 útboðshluta/ }).click();
  await expect(iceland.getByText("Ísland hefur dregið sig út", { exact: true })).toBeVisible();
  await expect(iceland.getByRole("checkbox", { name: /Útboðshluti 2/ })).toBeHidden();
  await isAccessible(iceland);

  const auditor = await as(browser, "auditor");
  await auditor.goto(`${tender}/record`);
  await expect(auditor.getByText("Landspítali semur sjálfur um ampicillin.").last()).toBeVisible();
});

test("the gate is shut until a new version is frozen, and it asks for lot 2 alone", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(tender);
  await expect(officer.getByRole("button", { name: "Dispatch the notice" })).toBeHidden();
  await officer.goto(`${tender}/documents`);
  await officer.getByRole("button", { name: "Freeze version 2" }).click();
  await expect(officer.getByText("Version 2 is frozen.")).toBeVisible();
  await officer.goto(`${tender}/consensus`);
  await officer.getByLabel("Round closes").fill(daysFromNow(9));
  await officer.getByRole("button", { name: "Put version 2 to the countries" }).click();
  await expect(officer.getByText("Version 2 is before the countries.")).toBeVisible();

  for (const [who, country] of [
    ["rep.dk", "Denmark"],
    ["rep.no", "Norway"],
  ] as const) {
    const page = await as(browser, who);
    await page.goto(`${tender}/consensus`);
    await expect(page.getByText(`Binds ${country} to lot 2 of version 2. Nothing else.`)).toBeVisible();
    await page.getByRole("button", { name: "Consent to version 2" }).click();
    await expect(page.getByText(`The consent of ${country} is recorded.`)).toBeVisible();
  }
  const iceland = await as(browser, "rep.is");
  await iceland.goto(`${tender}/consensus`);
  await expect(iceland.getByText("Ísland samþykkir sameiginlega hlutann og útboðshluta 1 og 3.")).toBeVisible();
});

test("after dispatch nobody leaves: the page says, in Danish, what there is instead", async ({ browser }) => {
  const officer = await as(browser, "officer.dk");
  await officer.goto(tender);
  await officer.getByRole("button", { name: "Dispatch the notice" }).click();
  await expect(officer.getByText("Notice dispatched to the Official Journal").first()).toBeVisible();

  const norway = await as(browser, "rep.no");
  await norway.goto("/my-day");
  await norway.getByRole("button", { name: "Dansk" }).first().click();
  await expect(norway.getByRole("heading", { name: "Min dag" })).toBeVisible();
  await norway.goto(`${tender}/leave`);
  await expect(norway.getByText("Bekendtgørelsen er afsendt").first()).toBeVisible();
  await expect(norway.getByText("Delkontrakten kan afsluttes for alle lande og udbydes på ny.")).toBeVisible();
  await expect(norway.getByRole("checkbox")).toHaveCount(0);
  await isAccessible(norway);
});

for (const script of [true, false]) {
  test(`a country leaves the whole tender ${script ? "with" : "without"} a script, and then knows only that it exists`, async ({
    browser,
  }) => {
    const another = await aTenderBeforeTheCountries(`all left ${script} ${Date.now()}`);
    const iceland = await signedIn(browser, "rep.is", { script });
    await iceland.goto(`${addressOf(another)}/leave`);
    await iceland.getByRole("button", { name: "See what leaving these lots does" }).click();
    await expect(iceland.getByText("Choose at least one lot.")).toBeVisible();
    await iceland.getByRole("link", { name: "See what leaving the tender does" }).click();
    await expect(iceland.getByText("Iceland is in no lot of this tender any more.")).toBeVisible();

    await iceland.getByLabel("Reason").fill("There is no budget.");
    await iceland.getByRole("button", { name: /^Leave 3 lots/ }).click();
    await expect(iceland.getByText("Iceland has left", { exact: true })).toBeVisible();
    await iceland.goto(`${addressOf(another)}/documents`);
    await expect(iceland.getByText("Antibiotics for infusion")).toBeHidden();
  });
}
